import { meets, type Interval } from './interval.ts';

export interface Ranked<T> {
  readonly entry: T;
  /** Best and worst place, from 1 for the largest, that the intervals allow. Equal: the place is certain. */
  readonly best: number;
  readonly worst: number;
}

/**
 * Ranks entries from the largest value down. An entry is placed after another only where their
 * intervals do not meet: inside the intervals a rank is a tie, and the result says which places it
 * spans.
 */
export function rankByInterval<T>(
  entries: readonly T[],
  intervalOf: (entry: T) => Interval,
): readonly Ranked<T>[] {
  return entries
    .map((entry, index) => {
      const own = intervalOf(entry);
      const others = entries.filter((_, other) => other !== index).map(intervalOf);
      const above = others.filter((other) => !meets(own, other) && other.lower > own.upper).length;
      const tied = others.filter((other) => meets(own, other)).length;
      return { entry, best: above + 1, worst: above + tied + 1 };
    })
    .toSorted((a, b) => a.best - b.best || intervalOf(b.entry).upper - intervalOf(a.entry).upper);
}
