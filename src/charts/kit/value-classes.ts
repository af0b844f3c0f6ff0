import { tidy, type Interval } from '../../domain/interval.ts';

const FEWEST = 3;
const MOST = 4;
const ROUND = [5, 2, 1];

/**
 * Round limits, equally far apart, that sort values into three or four classes without doubt: no
 * interval lies on both sides of one. The widest steps that do; failing three classes two; none where
 * no round limit tells the values apart.
 */
export function chooseLimits(intervals: readonly Interval[]): readonly number[] {
  const candidates = listSteps(intervals)
    .map((step) => listLimits(intervals, step))
    .filter((limits) => limits.length > 0 && limits.length < MOST)
    .filter((limits) => !limits.some((limit) => intervals.some((one) => straddles(one, limit))));
  return candidates.find(({ length }) => length >= FEWEST - 1) ?? candidates[0] ?? [];
}

/** Class of a value, from 0 for those below the first limit. */
export function classOf({ lower }: Interval, limits: readonly number[]): number {
  return limits.filter((limit) => limit <= lower).length;
}

/** 1, 2 and 5 times the powers of ten about as large as the values, from large to small. */
function listSteps(intervals: readonly Interval[]): readonly number[] {
  const largest = Math.max(...intervals.map(({ upper }) => upper), 1e-6);
  const exponent = Math.floor(Math.log10(largest));
  return [0, 1, 2].flatMap((smaller) =>
    ROUND.map((factor) => tidy(factor * 10 ** (exponent - smaller))),
  );
}

/** The multiples of a step with a value on either side. */
function listLimits(intervals: readonly Interval[], step: number): readonly number[] {
  const least = Math.min(...intervals.map(({ lower }) => lower));
  const largest = Math.max(...intervals.map(({ upper }) => upper));
  const first = Math.floor(tidy(least / step)) + 1;
  const count = Math.max(0, Math.floor(tidy(largest / step)) - first + 1);
  return Array.from({ length: count }, (_, index) => tidy((first + index) * step));
}

function straddles({ lower, upper }: Interval, limit: number): boolean {
  return lower < limit && limit <= upper;
}
