import { add, exactly, type Interval } from '../interval.ts';
import { containsPeriod, countYears, parsePeriod } from '../period.ts';
import type { ClaimInput } from './formula-kinds.ts';
import { compareIntervals, judgeWording, type StatedNumber, type Verdict } from './verdict.ts';

/** A figure with what it stands for, in the unit of its indicator. */
export interface ClaimFigure extends ClaimInput {
  readonly value: number;
  readonly interval: Interval;
}

/** A figure of the document whose statement is checked. */
export interface StatedFigure extends ClaimFigure, StatedNumber {}

/** What a statement was held against, and what came of it. */
export interface RelationOutcome {
  /** Ids, numbers and signs in single spaces, for readers. */
  readonly formula: string;
  readonly recomputed: number | null;
  readonly interval: Interval | null;
  readonly verdict: Verdict;
}

/** A kind of claim that states an order, a bound or a count of years. */
export interface RelationKind {
  readonly least: number;
  readonly most: number;
  readonly judge: (stated: StatedFigure, inputs: readonly ClaimFigure[]) => RelationOutcome;
}

const MANY = Number.POSITIVE_INFINITY;

/** Nothing among the inputs is larger. Inside the intervals a first place is a tie. */
const highest: RelationKind = {
  least: 1,
  most: MANY,
  judge: (stated, rivals) => {
    const top = rivals.toSorted((a, b) => b.value - a.value)[0];
    return extreme(stated, rivals, { rival: top, wrong: 'below', sign: '>' });
  },
};

/** Nothing among the inputs is smaller. */
const lowest: RelationKind = {
  least: 1,
  most: MANY,
  judge: (stated, rivals) => {
    const bottom = rivals.toSorted((a, b) => a.value - b.value)[0];
    return extreme(stated, rivals, { rival: bottom, wrong: 'above', sign: '<' });
  },
};

interface Extreme {
  readonly rival: ClaimFigure | undefined;
  readonly wrong: 'below' | 'above';
  readonly sign: '<' | '>';
}

function extreme(
  stated: StatedFigure,
  rivals: readonly ClaimFigure[],
  { rival, wrong, sign }: Extreme,
): RelationOutcome {
  const orders = rivals.map(({ interval }) => compareIntervals(stated.interval, interval));
  const verdict = orders.includes(wrong)
    ? 'contradicts'
    : orders.includes('either')
      ? 'questionable'
      : 'agrees-with-wording';
  return against(stated, sign, rival, verdict);
}

/** The figure is more than another. Inputs: the other. */
const above: RelationKind = {
  least: 1,
  most: 1,
  judge: (stated, [limit]) => against(stated, '>', limit, orderOf(stated, limit, 'above')),
};

/** The figure is less than another. Inputs: the other. */
const below: RelationKind = {
  least: 1,
  most: 1,
  judge: (stated, [limit]) => against(stated, '<', limit, orderOf(stated, limit, 'below')),
};

function orderOf(
  stated: StatedFigure,
  limit: ClaimFigure | undefined,
  wanted: 'below' | 'above',
): Verdict {
  const order = compareIntervals(stated.interval, limit?.interval ?? stated.interval);
  if (order === wanted) return 'agrees-with-wording';
  return order === 'either' ? 'questionable' : 'contradicts';
}

/** A part is no more than what contains it. Inputs: the whole, or what makes it up. */
const partOfWhole: RelationKind = {
  least: 1,
  most: MANY,
  judge: (stated, parts) => {
    const value = parts.reduce((total, part) => total + part.value, 0);
    const interval = parts.reduce((total, part) => add(total, part.interval), exactly(0));
    const order = compareIntervals(stated.interval, interval);
    return {
      formula: `${stated.id} ≤ ${parts.map(({ id }) => id).join(' + ')}`,
      recomputed: value,
      interval,
      verdict:
        order === 'above'
          ? 'contradicts'
          : order === 'below' || stated.interval.upper === interval.lower
            ? 'agrees-with-wording'
            : 'within-rounding',
    };
  },
};

/** What has piled up over a period is more than over a shorter one inside it. Inputs: the shorter. */
const cumulative: RelationKind = {
  least: 1,
  most: 1,
  judge: (stated, [shorter]) => against(stated, '>', shorter, orderOf(stated, shorter, 'above')),
};

/** The words that stand with a number: “nearly”, “more than”. Inputs: the figure computed. */
const wording: RelationKind = {
  least: 1,
  most: 1,
  judge: (stated, [figure]) => {
    const { lower, upper } = stated.literal;
    const sign = (lower === null) === (upper === null) ? '≈' : lower === null ? '≥' : '≤';
    const interval = figure?.interval ?? stated.interval;
    return against(stated, sign, figure, judgeWording(stated.literal, interval));
  },
};

/**
 * The years of a period as a document counts them. One year fewer than the calendar may be the years
 * that have gone by since the first; the text does not say which is meant.
 */
const years: RelationKind = {
  least: 0,
  most: 0,
  judge: (stated) => {
    const period = parsePeriod(stated.period);
    const counted = period === null ? null : countYears(period);
    if (period?.from == null || counted === null)
      throw new RangeError('a period with a first year');
    return {
      formula: `${String(period.to)} - ${String(period.from)} + 1`,
      recomputed: counted,
      interval: exactly(counted),
      verdict:
        stated.value === counted
          ? 'reproduces'
          : stated.value === counted - 1
            ? 'questionable'
            : 'contradicts',
    };
  },
};

/** A figure of a report is about the report’s period. Inputs: a figure over the whole of it. */
const withinPeriod: RelationKind = {
  least: 1,
  most: 1,
  judge: (stated, [whole]) => {
    const isWithin =
      stated.period === whole?.period || containsPeriod(whole?.period ?? '', stated.period);
    return {
      formula: '',
      recomputed: null,
      interval: null,
      verdict: isWithin ? 'agrees-with-wording' : 'questionable',
    };
  },
};

export const RELATION_KINDS = {
  highest,
  lowest,
  above,
  below,
  'part-of-whole': partOfWhole,
  cumulative,
  wording,
  years,
  'within-period': withinPeriod,
} as const satisfies Readonly<Record<string, RelationKind>>;

function against(
  stated: StatedFigure,
  sign: '<' | '>' | '≤' | '≥' | '≈',
  other: ClaimFigure | undefined,
  verdict: Verdict,
): RelationOutcome {
  return {
    formula: `${stated.id} ${sign} ${other?.id ?? ''}`,
    recomputed: other?.value ?? null,
    interval: other?.interval ?? null,
    verdict,
  };
}
