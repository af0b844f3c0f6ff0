import { meets, type Interval, type OpenInterval } from '../interval.ts';

/** What recomputing a statement came to; of several that fit, the first. */
export const VERDICTS = [
  'reproduces',
  'within-rounding',
  'agrees-with-wording',
  'contradicts',
  'questionable',
  'uncheckable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How much a statement that does not hold matters. */
export const WEIGHTS = ['slip', 'definition', 'substance'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Verdicts that ask nothing of the reader; all others are pinned. */
const HOLDING: readonly Verdict[] = ['reproduces', 'within-rounding', 'agrees-with-wording'];

/** Whether a statement holds, so that it needs no entry in the list of those that do not. */
export function holds(verdict: Verdict): boolean {
  return HOLDING.includes(verdict);
}

/** A number that a document states, as far as a verdict needs it, in the unit of its indicator. */
export interface StatedNumber {
  readonly value: number;
  /** Conventional reading. */
  readonly interval: Interval;
  /** Literal reading: open where the words set no bound. */
  readonly literal: OpenInterval;
  /** One unit of the last printed digit. */
  readonly step: number;
  /** Whether words such as “nearly” stand with it. */
  readonly isQualified: boolean;
}

/** Sets a stated number against what its inputs give. */
export function judgeNumber(
  stated: StatedNumber,
  recomputed: { readonly value: number; readonly interval: Interval },
): Verdict {
  // Half a step belongs to both neighbours: documents round it up, down or cut it off.
  const distance = Math.abs(recomputed.value - stated.value);
  if (distance <= (stated.step / 2) * (1 + 1e-9)) return 'reproduces';
  if (!meets(recomputed.interval, stated.interval)) return 'contradicts';
  return stated.isQualified ? 'agrees-with-wording' : 'within-rounding';
}

/** Sets the words that stand with a number against what its inputs give, whatever the distance. */
export function judgeWording(literal: OpenInterval, recomputed: Interval): Verdict {
  const isAbove = literal.lower === null || recomputed.upper >= literal.lower;
  const isBelow = literal.upper === null || recomputed.lower <= literal.upper;
  return isAbove && isBelow ? 'agrees-with-wording' : 'contradicts';
}

/** How two intervals lie: the first surely below, surely above, or neither. */
export function compareIntervals(a: Interval, b: Interval): 'below' | 'above' | 'either' {
  if (a.upper < b.lower) return 'below';
  return a.lower > b.upper ? 'above' : 'either';
}
