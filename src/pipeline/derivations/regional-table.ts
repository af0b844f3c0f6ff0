import { escape, from, op } from 'arquero';
import { COUNTRY } from '../../domain/dataset.ts';
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

interface FigureRow {
  readonly period: string;
  readonly geography: string;
  readonly funding: string;
  readonly provinceCount?: string;
}

/**
 * The periods for which a source gives the funding of the country and of every region, with the
 * ids to compute from. A period that lacks one region is left out: a sum of five is no sum of six.
 */
export function tabulateRegions(context: DerivationContext): readonly RegionalInputs[] {
  const { figures, regions } = context;
  const isRegional = (geography: string) => regions.some(({ id }) => id === geography);
  const select = (indicator: string) =>
    figures.all
      .filter((figure) => figure.indicator === indicator && figure.category === '')
      .filter(({ geography }) => isRegional(geography));
  if (select('funding').length === 0) return [];

  const funding = from(
    select('funding').map(({ period, geography, id }) => ({ period, geography, funding: id })),
  );
  const counts = from(
    select('province-count').map(({ period, geography, id }) => ({
      period,
      geography,
      provinceCount: id,
    })),
  );
  const keys = ['period', 'geography'];
  const joined = counts.numRows() > 0 ? funding.join_left(counts, [keys, keys]) : funding;
  const complete = joined
    .groupby('period')
    .derive({ stated: op.count() })
    .ungroup()
    .filter(escape((row: { stated: number }) => row.stated === regions.length))
    .orderby('period')
    .objects() as FigureRow[];

  return [...Map.groupBy(complete, ({ period }) => period)].flatMap(([period, rows]) => {
    const country = figures.find({
      indicator: 'funding',
      geography: COUNTRY,
      period,
      category: '',
    });
    if (country === undefined) return [];
    const stated = regions.flatMap(
      ({ id }) => rows.find(({ geography }) => geography === id) ?? [],
    );
    return {
      period,
      country: country.id,
      regions: stated.map(({ geography, funding: id, provinceCount }) => ({
        geography,
        funding: id,
        provinceCount: provinceCount ?? null,
      })),
    };
  });
}
