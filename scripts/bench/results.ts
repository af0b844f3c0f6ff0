/** What `npm run bench` measures, each part on demand. */
export const PARTS = ['pages', 'explorer', 'build', 'growth', 'load'] as const;

export type PartName = (typeof PARTS)[number];

export type Unit = 'ms' | 'bytes' | 'MB' | 'requests' | 'requests/s' | 'pages' | 'µs' | 'shift';

/** One figure in every round, and in the same rounds what it is held against. */
export interface Measurement {
  readonly name: string;
  readonly unit: Unit;
  readonly rounds: readonly number[];
  readonly reference?: {
    readonly name: string;
    readonly rounds: readonly number[];
  };
}

/** Figures of one page, one command or one size. */
export interface Section {
  readonly name: string;
  readonly measurements: readonly Measurement[];
}

/** Where and when a part was measured, in general words. */
export interface Circumstances {
  /** ISO date. */
  readonly date: string;
  readonly cores: number;
  /** In GiB. */
  readonly memory: number;
  readonly node: string;
  readonly chromium: string;
  /** Processes that wanted to run when the part began (one-minute mean): more than a few tell of company. */
  readonly load: number;
}

export interface PartResult extends Circumstances {
  readonly sections: readonly Section[];
}

/** The last results of each part that was ever measured. */
export type Results = Partial<Record<PartName, PartResult>>;

/** The middle value, of an even number of values the upper of the two in the middle; NaN of none. */
export function findMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Median of ours by median of what it is held against; undefined without the one or with a zero. */
export function computeRatio({ rounds, reference }: Measurement): number | undefined {
  if (reference === undefined) return undefined;
  const divisor = findMedian(reference.rounds);
  return divisor === 0 ? undefined : findMedian(rounds) / divisor;
}
