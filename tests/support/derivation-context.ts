import type { Observation } from '../../src/domain/dataset.ts';
import type { DerivationContext } from '../../src/pipeline/derivations/definition.ts';
import { indexFigures } from '../../src/pipeline/figure-index.ts';
import { readCodelists } from '../../src/pipeline/read-codelists.ts';
import { makeObservation } from './observation.ts';
import { sampleFiles } from './sample-data.ts';

/** What a derivation sees: some figures, with the sample's two regions N and S of a province each. */
export function makeContext(
  observations: readonly Partial<Observation>[],
  changes: Partial<DerivationContext> = {},
): DerivationContext {
  const { codelists } = readCodelists(sampleFiles());
  return {
    ...codelists,
    prefix: 's',
    period: '2014/2020',
    figures: indexFigures(observations.map(makeObservation)),
    ...changes,
  };
}

/** Funding of the country and both regions, with their numbers of provinces. */
export const REGIONAL: readonly Partial<Observation>[] = [
  { id: 'vn', value: 100 },
  { id: 'south', geography: 'S', value: 50 },
  { id: 'north', geography: 'N', value: 30 },
  { id: 'count-vn', indicator: 'province-count', value: 5 },
  { id: 'count-north', indicator: 'province-count', geography: 'N', value: 3 },
  { id: 'count-south', indicator: 'province-count', geography: 'S', value: 2 },
];
