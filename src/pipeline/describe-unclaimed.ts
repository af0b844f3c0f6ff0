import type { Dataset, Derived, Observation } from '../domain/dataset.ts';

/** As many are named of each kind; a table by province has hundreds. */
const NAMED = 3;

/**
 * Printed figures that are computed here as well and that no claim is about, in the order of the dataset.
 * What a document says of its own numbers is to be held against what they give.
 */
export function listUnclaimed({
  observations,
  derived,
  claims,
}: Pick<Dataset, 'observations' | 'derived' | 'claims'>): readonly Observation[] {
  const computed = new Set(derived.map(subjectOf));
  const claimed = new Set(claims.map(({ observation }) => observation));
  return observations.filter((row) => computed.has(subjectOf(row)) && !claimed.has(row.id));
}

/** Says so, a line for each indicator of each document; nothing where every one has its claim. */
export function describeUnclaimed(dataset: Dataset): readonly string[] {
  const kinds = Map.groupBy(listUnclaimed(dataset), ({ source, indicator }) =>
    [source, indicator].join(': '),
  );
  return [...kinds].map(([kind, rows]) => {
    const named = rows.slice(0, NAMED).map(({ id }) => id);
    const more = rows.length > NAMED ? ` and ${String(rows.length - NAMED)} more` : '';
    return `${kind}: printed, computed too, and in no claim yet: ${named.join(', ')}${more}`;
  });
}

/** What a figure is of, whoever says it. */
function subjectOf({ indicator, geography, period, category }: Observation | Derived): string {
  return [indicator, geography, period, category].join(' ');
}
