import type { Dataset, Observation } from '../domain/dataset.ts';

type Facet = 'period' | 'indicator' | 'geography';

const FACETS: readonly (readonly [Facet, string])[] = [
  ['period', 'periods'],
  ['indicator', 'indicators'],
  ['geography', 'areas'],
];

/**
 * What documents that were not there before bring, a line each: the periods, indicators and areas that
 * they have figures of, named where no figure had them before, and the periods with first results.
 */
export function describeNews(before: Partial<Dataset>, after: Dataset): readonly string[] {
  const old = before.observations ?? [];
  // Of a dataset that was not there the tables say enough.
  if (old.length === 0) return [];
  const known = new Set((before.sources ?? []).map(({ id }) => id));
  return after.sources
    .filter(({ id }) => !known.has(id))
    .flatMap(({ id }) => {
      const own = after.observations.filter(({ source }) => source === id);
      return [
        `${id}: a new document with ${String(own.length)} figures`,
        ...FACETS.flatMap(([facet, name]) => describeFacet(facet, name, old, own)),
        ...describeResults(old, own),
      ];
    });
}

function describeFacet(
  facet: Facet,
  name: string,
  old: readonly Observation[],
  own: readonly Observation[],
): readonly string[] {
  const fresh = listFresh(old, own, (row) => row[facet]);
  return fresh.length === 0 ? [] : [`  ${name} that no figure had before: ${fresh.join(', ')}`];
}

/** Results of a period of which there were targets at most, or nothing. */
function describeResults(
  old: readonly Observation[],
  own: readonly Observation[],
): readonly string[] {
  const isReported = ({ status }: Observation) => status === 'reported';
  const fresh = listFresh(old.filter(isReported), own.filter(isReported), ({ period, indicator }) =>
    [period, indicator].join(' '),
  );
  const byPeriod = Map.groupBy(fresh, (key) => key.split(' ')[0] ?? '');
  return [...byPeriod].map(
    ([period, keys]) =>
      `  first results for ${period}: ${keys.map((key) => key.split(' ')[1] ?? '').join(', ')}`,
  );
}

function listFresh(
  old: readonly Observation[],
  own: readonly Observation[],
  keyOf: (row: Observation) => string,
): readonly string[] {
  const known = new Set(old.map(keyOf));
  return [...new Set(own.map(keyOf))].filter((key) => !known.has(key));
}
