import { COUNTRY, type Category, type Derived } from '../domain/dataset.ts';
import { findDerived, findObservation, type Figured } from '../domain/figure-lookup.ts';
import { comparePeriods } from '../domain/period.ts';
import { dataset } from './dataset.ts';

/** State money and counterpart capital of the country, as one report prints them. */
export interface NationalFigures {
  readonly period: string;
  readonly state: Figured;
  readonly counterpart: Figured;
}

/** A definition of the ratio of counterpart capital, with its value in each period. */
export interface RatioDefinition {
  readonly category: Category;
  readonly values: readonly (Derived | undefined)[];
}

const RATIO = 'counterpart-per-dong';

/** The two sums of each report, the earlier report first. */
export function listNationalFigures(): readonly NationalFigures[] {
  return listPeriods().flatMap((period) => {
    const [state, counterpart] = ['funding', 'counterpart-capital'].map((indicator) =>
      findPrinted(indicator, period),
    );
    return state === undefined || counterpart === undefined ? [] : { period, state, counterpart };
  });
}

/** The ratio as printed and under each definition that can be computed, by period. */
export function collectRatios(): {
  readonly periods: readonly string[];
  readonly printed: readonly (Figured | undefined)[];
  readonly definitions: readonly RatioDefinition[];
} {
  const periods = listPeriods();
  const about = { indicator: RATIO, geography: COUNTRY };
  return {
    periods,
    printed: periods.map((period) => findPrinted(RATIO, period)),
    definitions: dataset.categories
      .filter(({ dimension }) => dimension === 'definition')
      .map((category) => ({
        category,
        values: periods.map((period) =>
          findDerived(dataset, { ...about, period, category: category.id }),
        ),
      })),
  };
}

function listPeriods(): readonly string[] {
  const periods = dataset.sources.map(({ period }) => period);
  return [...new Set(periods)].toSorted(comparePeriods);
}

function findPrinted(indicator: string, period: string): Figured | undefined {
  const row = findObservation(dataset, { indicator, geography: COUNTRY, period });
  return row === undefined ? undefined : { kind: 'observation', row };
}
