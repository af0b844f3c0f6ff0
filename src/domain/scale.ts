import { tidy } from './interval.ts';

/** A linear scale from values to pixels, with round values to label it by. */
export interface LinearScale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/**
 * A scale that holds zero and all of the values, from `start` to `end` in pixels, with three to six
 * ticks at 1, 2 or 5 times a power of ten. Values that are all zero get one tick.
 */
export function scaleFromZero(values: readonly number[], start: number, end: number): LinearScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const step = roundStep(span / 5);
  const first = Math.ceil(tidy(low / step));
  const count = Math.floor(tidy(high / step)) - first + 1;
  return {
    place: (value) => start + ((value - low) / span) * (end - start),
    ticks: Array.from({ length: count }, (_, index) => tidy((first + index) * step)),
  };
}

/** The smallest of 1, 2, 5 or 10 times a power of ten that is not below a positive number. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((times) => tidy(times * power) >= tidy(least)) ?? 10;
  return factor * power;
}
