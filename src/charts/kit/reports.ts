import type { Dataset } from '../../domain/dataset.ts';
import { findComputed, findPrintedOrComputed, type Figured } from '../../domain/figure-lookup.ts';
import { translate } from '../../i18n/translate.ts';
import type { Bar } from './bar-chart.ts';
import type { NamingContext, FigureTable } from './figure.ts';
import { namePeriod } from './names.ts';
import { listToldPeriods } from './told-reports.ts';

/** State money of a geography or a level of government by one report, and its share in the total. */
export interface Report {
  readonly period: string;
  readonly amount: Figured;
  readonly share: Figured;
}

/** What each report says, the earlier one first. A report without the amount is left out. */
export function findReports(dataset: Dataset, geography: string, category = ''): readonly Report[] {
  return listToldPeriods(dataset).flatMap((period) => {
    const about = { geography, period, category };
    const amount = findPrintedOrComputed(dataset, { ...about, indicator: 'funding' });
    const share = findComputed(dataset, { ...about, indicator: 'funding-share' });
    return amount === undefined || share === undefined ? [] : { period, amount, share };
  });
}

/** A bar a report: solid for the first, hollow for the second; the other measure beside it. */
export function barsOf(
  reports: readonly Report[],
  measure: 'amount' | 'share',
  { dataset, language }: NamingContext,
): readonly Bar[] {
  return reports.map(({ period, amount, share }, index) => ({
    figured: measure === 'share' ? share : amount,
    form: index === 0 ? 'solid' : 'hollow',
    beside: measure === 'share' ? amount : share,
    tag: namePeriod(dataset, period, language),
  }));
}

/** Amount and share of every row, report by report. `head` is the title of the column of names. */
export function tabulateReports(
  head: string,
  rows: readonly { readonly name: string; readonly reports: readonly Report[] }[],
  { dataset, language }: NamingContext,
): FigureTable {
  const measures = ['amount', 'share'] as const;
  const periods = rows[0]?.reports.map(({ period }) => namePeriod(dataset, period, language)) ?? [];
  return {
    columns: [
      head,
      ...periods.flatMap((period) =>
        measures.map((measure) => `${translate(language, `figure.column-${measure}`)}, ${period}`),
      ),
    ],
    rows: rows.map(({ name, reports }) => [
      name,
      ...reports.flatMap((report) => measures.map((measure) => report[measure])),
    ]),
  };
}
