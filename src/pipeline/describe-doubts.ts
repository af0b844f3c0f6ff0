import type { Dataset, Observation } from '../domain/dataset.ts';
import { checkInvariants } from './invariants/check-invariants.ts';

/**
 * What a person should look at again, a line each, though a document may well say so: two values for one
 * figure in one source, and figures that the others or the code lists speak against.
 */
export function describeDoubts(dataset: Dataset): readonly string[] {
  const broken = checkInvariants(dataset)
    .filter(({ holds }) => !holds)
    .map(({ invariant, figures }) => `not so: ${invariant}; compare ${figures.join(', ')}`);
  return [...listTwofold(dataset.observations), ...broken];
}

/** Figures of one source about the same thing that cannot both be so. */
function listTwofold(observations: readonly Observation[]): readonly string[] {
  const stated = observations.filter(({ value }) => value !== null);
  return [...Map.groupBy(stated, nameKey).values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined || rows.every((row) => meets(row, first))) return [];
    const { source, indicator, geography, period } = first;
    const values = rows.map(({ id, printed }) => `${id} (${printed})`).join(', ');
    return [`${source}: two values of ${indicator}, ${geography}, ${period}: ${values}`];
  });
}

function nameKey(row: Observation): string {
  const { source, indicator, geography, period, category, basis, status } = row;
  return [source, indicator, geography, period, category, basis, status].join(' ');
}

/** An open bound meets whatever lies on its side. */
function meets(a: Observation, b: Observation): boolean {
  const below = (low: number | null, high: number | null) =>
    low === null || high === null || low <= high;
  return below(a.lower, b.upper) && below(b.lower, a.upper);
}
