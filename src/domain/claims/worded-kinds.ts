import type { ClaimFigure, RelationOutcome } from './relation-kinds.ts';
import { compareIntervals } from './verdict.ts';

/** A kind of claim that stands in words alone, without a figure of its own. */
export interface WordedKind {
  readonly least: number;
  readonly most: number;
  readonly judge: (inputs: readonly ClaimFigure[]) => RelationOutcome;
}

const MANY = Number.POSITIVE_INFINITY;

/** Each year more than the year before. Inputs: the amounts in order. */
const rising: WordedKind = {
  least: 2,
  most: MANY,
  judge: (series) => {
    const steps = series.slice(1).map((next, index) => {
      const before = series[index] ?? next;
      return compareIntervals(next.interval, before.interval);
    });
    return {
      formula: series.map(({ id }) => id).join(' < '),
      recomputed: null,
      interval: null,
      verdict: steps.includes('below')
        ? 'contradicts'
        : steps.includes('either')
          ? 'questionable'
          : 'agrees-with-wording',
    };
  },
};

/** Some are still missing. Inputs: the share, in per cent, that another passage gives. */
const notAll: WordedKind = {
  least: 1,
  most: 1,
  judge: ([share]) => ({
    formula: `${share?.id ?? ''} < 100`,
    recomputed: share?.value ?? null,
    interval: share?.interval ?? null,
    verdict: (share?.value ?? 0) < 100 ? 'agrees-with-wording' : 'contradicts',
  }),
};

/** There is none. Inputs: the number that another passage gives. */
const none: WordedKind = {
  least: 1,
  most: 1,
  judge: ([count]) => ({
    formula: `${count?.id ?? ''} = 0`,
    recomputed: count?.value ?? null,
    interval: count?.interval ?? null,
    verdict: (count?.value ?? 0) > 0 ? 'contradicts' : 'agrees-with-wording',
  }),
};

export const WORDED_KINDS = {
  rising,
  'not-all': notAll,
  none,
} as const satisfies Readonly<Record<string, WordedKind>>;
