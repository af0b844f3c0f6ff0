import { COUNTRY, type Observation } from '../../domain/dataset.ts';
import type { DerivationContext } from './definition.ts';

/** Ids of the regional figures of one period that a source states completely. */
export interface RegionalInputs {
  readonly period: string;
  /** Total funding of the country. */
  readonly country: string;
  readonly regions: readonly RegionalInput[];
}

interface RegionalInput {
  readonly geography: string;
  readonly funding: string;
  /** Id of the number of provinces; null where the source does not state it. */
  readonly provinceCount: string | null;
}

/**
 * The periods for which a source gives the funding of the country and of every region, with the
 * ids to compute from. A period that lacks one region is left out: a sum of five is no sum of six.
 */
export function tabulateRegions(context: DerivationContext): readonly RegionalInputs[] {
  const { figures, regions } = context;
  const select = (indicator: string) =>
    figures.all
      .filter((figure) => figure.indicator === indicator && figure.category === '')
      .filter(({ geography }) => regions.some(({ id }) => id === geography));
  const funding = Map.groupBy(select('funding'), ({ period }) => period);
  const counts = select('province-count');
  return [...funding]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([period, rows]) => {
      const key = { indicator: 'funding', geography: COUNTRY, period, category: '' };
      const country = figures.find(key)?.id;
      if (country === undefined || rows.length < regions.length) return [];
      return { period, country, regions: listRegions(context, rows, counts) };
    });
}

/** The money of the regions of one period, in the order of the code list, with their provinces. */
function listRegions(
  { regions }: DerivationContext,
  funding: readonly Observation[],
  counts: readonly Observation[],
): readonly RegionalInput[] {
  return regions.flatMap((region) => {
    const row = funding.find(({ geography }) => geography === region.id);
    if (row === undefined) return [];
    const { geography, period, id } = row;
    const count = counts.find((other) => other.geography === geography && other.period === period);
    return { geography, funding: id, provinceCount: count?.id ?? null };
  });
}
