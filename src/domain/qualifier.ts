import { intersect, tidy, type Interval, type OpenInterval } from './interval.ts';
import type { PrintedNumber } from './vietnamese-number.ts';

/** The words that documents put before a number: khoảng, gần, hơn or trên, dưới, ít nhất. */
export const QUALIFIERS = ['about', 'nearly', 'more-than', 'less-than', 'at-least'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Splits the `qualifier` field: codes separated by spaces, or empty. */
export function splitQualifiers(field: string): readonly string[] {
  return field === '' ? [] : field.split(' ');
}

export function isQualifier(code: string): code is Qualifier {
  return (QUALIFIERS as readonly string[]).includes(code);
}

/**
 * The interval that a printed number stands for when its words are read as people use them; verdicts
 * rest on it. Without a qualifier: half a unit of the last printed digit either way, and a count of
 * things is exact. With one: one unit of the last non-zero printed digit, on the side that the word
 * names ("nearly 9,500" → 9,400 to 9,500). Several qualifiers narrow each other.
 *
 * Throws a RangeError where two qualifiers exclude each other.
 */
export function readConventionally(
  printed: PrintedNumber,
  qualifiers: readonly Qualifier[],
  isCount: boolean,
): Interval {
  if (qualifiers.length === 0) return readUnqualified(printed, isCount);
  const step = 10 ** printed.lastNonZeroExponent;
  return qualifiers
    .map((qualifier) => widen(printed.value, step, qualifier))
    .reduce((narrowed, next) => {
      const common = intersect(narrowed, next);
      if (common === null || common.lower === common.upper) {
        throw new RangeError(`qualifiers exclude each other: ${qualifiers.join(' ')}`);
      }
      return common;
    });
}

/** The same with nothing assumed about how far a qualifier reaches: its open ends are null. */
export function readLiterally(
  printed: PrintedNumber,
  qualifiers: readonly Qualifier[],
  isCount: boolean,
): OpenInterval {
  if (qualifiers.length === 0) return readUnqualified(printed, isCount);
  const bounded = (codes: readonly Qualifier[]) => qualifiers.some((code) => codes.includes(code));
  return {
    lower: bounded(['more-than', 'at-least']) ? printed.value : null,
    upper: bounded(['nearly', 'less-than']) ? printed.value : null,
  };
}

function readUnqualified({ value, decimals }: PrintedNumber, isCount: boolean): Interval {
  const half = isCount ? 0 : 0.5 * 10 ** -decimals;
  return { lower: tidy(value - half), upper: tidy(value + half) };
}

function widen(value: number, step: number, qualifier: Qualifier): Interval {
  const below = ['about', 'nearly', 'less-than'].includes(qualifier) ? step : 0;
  const above = ['about', 'more-than', 'at-least'].includes(qualifier) ? step : 0;
  return { lower: tidy(value - below), upper: tidy(value + above) };
}
