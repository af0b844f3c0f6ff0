import { COUNTRY, OUTSIDE_REGIONS, type Province, type Region } from '../domain/dataset.ts';
import {
  findComputed,
  findDerived,
  findObservation,
  findPrinted,
  findPrintedOrComputed,
  listReportPeriods,
  type Figured,
} from '../domain/figure-lookup.ts';
import {
  findProvinceFunding,
  listNamedAmounts,
  type ProvinceAmount,
} from '../domain/provincial-figures.ts';
import { rankByInterval } from '../domain/ranking.ts';
import { dataset } from './dataset.ts';

/** What is known of one geography in one period; undefined where nothing is published or derivable. */
export interface RegionalFigures {
  readonly period: string;
  readonly provinceCount: Figured | undefined;
  readonly amount: Figured | undefined;
  /** As printed where the report prints it, else computed. */
  readonly share: Figured | undefined;
  readonly mean: Figured | undefined;
  readonly printedMean: Figured | undefined;
  readonly derivedMean: Figured | undefined;
  readonly meanWithoutNamed: Figured | undefined;
}

/** A line of the regional table: a region, the sum of the six, the remainder, or the country. */
export interface RegionalRow {
  readonly geography: string;
  /** `six-regions` for the sum of the six; empty otherwise. */
  readonly category: string;
  readonly periods: readonly RegionalFigures[];
}

/** Place among the regions by mean per province; best and worst differ where intervals meet. */
export interface Rank {
  readonly best: number;
  readonly worst: number;
  readonly of: number;
}

/** Periods with money by region, the earlier report first. */
export const regionalPeriods: readonly string[] = listReportPeriods(dataset);

/** The regions from the highest funding of the first report down. */
export const regionsByFunding: readonly Region[] = dataset.regions.toSorted(
  (a, b) => fundingOf(b) - fundingOf(a),
);

function fundingOf(region: Region): number {
  const [period = ''] = regionalPeriods;
  return (
    findObservation(dataset, { indicator: 'funding', geography: region.id, period })?.value ?? 0
  );
}

/** All rows of the regional table, regions first. */
export function listRegionalRows(): readonly RegionalRow[] {
  const row = (geography: string, category = ''): RegionalRow => ({
    geography,
    category,
    periods: regionalPeriods.map((period) => collectFigures(geography, period, category)),
  });
  return [
    ...regionsByFunding.map(({ id }) => row(id)),
    row(COUNTRY, 'six-regions'),
    row(OUTSIDE_REGIONS),
    row(COUNTRY),
  ];
}

/** The figures of one geography and period, printed ones before computed ones. */
export function collectFigures(geography: string, period: string, category = ''): RegionalFigures {
  const about = (indicator: string) => ({ indicator, geography, period, category });
  const printed = (indicator: string) => findPrinted(dataset, about(indicator));
  const derived = (indicator: string) => findComputed(dataset, about(indicator));
  const either = (indicator: string) => findPrintedOrComputed(dataset, about(indicator));
  return {
    period,
    provinceCount: printed('province-count'),
    amount: either('funding'),
    share: either('funding-share'),
    mean: either('funding-per-province'),
    printedMean: printed('funding-per-province'),
    derivedMean: derived('funding-per-province'),
    meanWithoutNamed: derived('funding-per-province-without-named'),
  };
}

/** Place of a region by mean per province, as certain as the rounding of the figures allows. */
export function rankRegion(region: string, period: string): Rank | undefined {
  const means = dataset.regions.flatMap(
    ({ id }) =>
      findDerived(dataset, { indicator: 'funding-per-province', geography: id, period }) ?? [],
  );
  const ranked = rankByInterval(means, ({ lower, upper }) => ({ lower, upper }));
  const own = ranked.find(({ entry }) => entry.geography === region);
  return own === undefined
    ? undefined
    : { best: own.best, worst: own.worst, of: dataset.regions.length };
}

/** Provinces of a region in the order of the code list, which is that of the reports. */
export function listMembers(region: string): readonly Province[] {
  return dataset.provinces.filter((province) => province.region === region);
}

/** Provinces of a region with an amount of their own in the first report that names some. */
export function listNamedProvinces(region: string): readonly ProvinceAmount[] {
  const found = regionalPeriods.map((period) => listNamedAmounts(dataset, region, period));
  return found.find(({ length }) => length > 0) ?? [];
}

/** Provinces of a region with an amount, printed or added up, in the first period that has some. */
export function listProvinceAmounts(region: string): readonly ProvinceAmount[] {
  const found = regionalPeriods.map((period) =>
    listMembers(region).flatMap((province) => {
      const amount = findProvinceFunding(dataset, province.id, period);
      return amount === undefined ? [] : [{ province, amount }];
    }),
  );
  return found.find(({ length }) => length > 0) ?? [];
}

/** The units since 1 July 2025 that the provinces of a region belong to now. */
export function listSuccessors(
  region: string,
): readonly { readonly id: string; readonly crossesRegions: boolean }[] {
  const ids = [...new Set(listMembers(region).map(({ successor }) => successor))];
  return ids.map((id) => {
    const regions = dataset.provinces
      .filter(({ successor }) => successor === id)
      .map((province) => province.region);
    return { id, crossesRegions: new Set(regions).size > 1 };
  });
}
