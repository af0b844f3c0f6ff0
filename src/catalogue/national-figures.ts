import { COUNTRY } from '../domain/dataset.ts';
import { findPrinted, listReportPeriods, type Figured } from '../domain/figure-lookup.ts';
import { dataset } from './dataset.ts';

/** State money and counterpart capital of the country, as one report prints them. */
export interface NationalFigures {
  readonly period: string;
  readonly state: Figured;
  readonly counterpart: Figured;
}

/** The two sums of each report, the earlier report first. */
export function listNationalFigures(): readonly NationalFigures[] {
  return listReportPeriods(dataset).flatMap((period) => {
    const [state, counterpart] = ['funding', 'counterpart-capital'].map((indicator) =>
      findPrinted(dataset, { indicator, geography: COUNTRY, period }),
    );
    return state === undefined || counterpart === undefined ? [] : { period, state, counterpart };
  });
}
