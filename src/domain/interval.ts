/** A closed interval of real numbers, lower ≤ upper. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** An interval either end of which may be open, written null. */
export interface OpenInterval {
  readonly lower: number | null;
  readonly upper: number | null;
}

export function exactly(value: number): Interval {
  return { lower: value, upper: value };
}

export function add(a: Interval, b: Interval): Interval {
  return between(a.lower + b.lower, a.upper + b.upper);
}

export function subtract(a: Interval, b: Interval): Interval {
  return between(a.lower - b.upper, a.upper - b.lower);
}

export function multiply(a: Interval, b: Interval): Interval {
  return hull([a.lower * b.lower, a.lower * b.upper, a.upper * b.lower, a.upper * b.upper]);
}

/** Quotient of two intervals. Throws a RangeError where the divisor contains zero. */
export function divide(a: Interval, b: Interval): Interval {
  if (contains(b, 0)) throw new RangeError('division by an interval that contains zero');
  return hull([a.lower / b.lower, a.lower / b.upper, a.upper / b.lower, a.upper / b.upper]);
}

/** Power of a positive interval. Throws a RangeError for another base or an exponent that is not exact. */
export function raise(base: Interval, exponent: Interval): Interval {
  if (base.lower <= 0) throw new RangeError('power of an interval that is not positive');
  if (exponent.lower !== exponent.upper) throw new RangeError('power with an exponent not exact');
  return hull([base.lower ** exponent.lower, base.upper ** exponent.lower]);
}

export function contains(interval: Interval, value: number): boolean {
  return interval.lower <= value && value <= interval.upper;
}

/** Whether two intervals share a point. */
export function meets(a: Interval, b: Interval): boolean {
  return a.lower <= b.upper && b.lower <= a.upper;
}

/** The common part of two intervals, or null where they do not meet. */
export function intersect(a: Interval, b: Interval): Interval | null {
  return meets(a, b)
    ? { lower: Math.max(a.lower, b.lower), upper: Math.min(a.upper, b.upper) }
    : null;
}

/**
 * Rounds to twelve significant digits. The figures have seven at most, so this removes the noise
 * of binary fractions (363.31 + 246.69 = 609.9999999999999) and nothing else.
 */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}

function between(lower: number, upper: number): Interval {
  return { lower: tidy(lower), upper: tidy(upper) };
}

function hull(ends: readonly number[]): Interval {
  return between(Math.min(...ends), Math.max(...ends));
}
