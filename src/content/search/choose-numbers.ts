import type { Dataset } from '../../domain/dataset.ts';
import type { Figured } from '../../domain/figure-lookup.ts';

/**
 * The figures that the search knows one by one: all of them while they are few. Of many, those that
 * come first here, so that what a reader of the search downloads does not grow with the documents: the
 * computed ones, then those that something is computed from or said about, then the rest, each in the
 * order of the dataset. The explorer finds every one. A figure that nobody can read is none.
 */
export function chooseNumbers(
  { observations, derived, claims }: Pick<Dataset, 'observations' | 'derived' | 'claims'>,
  most: number,
): readonly Figured[] {
  const printed = observations
    .filter(({ value }) => value !== null)
    .map((row): Figured => ({ kind: 'observation', row }));
  const computed = derived.map((row): Figured => ({ kind: 'derived', row }));
  const used = new Set(
    [...derived, ...claims].flatMap((row) => [
      ...row.inputs.split(' '),
      ...('observation' in row ? [row.observation] : []),
    ]),
  );
  const [inUse, others] = [true, false].map((wanted) =>
    printed.filter(({ row }) => used.has(row.id) === wanted),
  );
  const chosen = new Set([...computed, ...(inUse ?? []), ...(others ?? [])].slice(0, most));
  return [...printed, ...computed].filter((figured) => chosen.has(figured));
}
