import { dataset } from '../catalogue/dataset.ts';
import { isTold } from '../charts/kit/told-reports.ts';
import { COUNTRY, inLanguage, type Derived, type Language } from '../domain/dataset.ts';
import { findFigured, isResult, listReportPeriods, type Figured } from '../domain/figure-lookup.ts';
import { containsPeriod } from '../domain/period.ts';
import type { Route } from '../i18n/routes.ts';

/** What a topic is about, by indicator. */
const TOPICS: Partial<Record<Route, readonly string[]>> = {
  budget: ['funding', 'funding-share', 'funding-per-year', 'funding-per-province'],
  leverage: ['counterpart-capital', 'counterpart-per-dong'],
  beneficiaries: ['support-instances', 'support-instances-share', 'funding-per-instance'],
  targets: ['target-attainment', 'target-excess'],
};

/** What a report says of a topic whose page was written before it: a line a figure. */
export interface LaterReport {
  readonly period: string;
  readonly lines: readonly LaterLine[];
}

interface LaterLine {
  readonly name: string;
  /** Where the figure is of one year of the period; else empty. */
  readonly year: string;
  readonly figured: Figured;
  /** What it is computed from, where that is what a reader asks first: the result, then the target. */
  readonly from: readonly Figured[];
}

/** Where on the page of a topic such a report stands. */
export function anchorOfReport(period: string): string {
  return `report-${period.replace('/', '-')}`;
}

/** The reports that the page of a topic was not written about, with their figures on it; most have none. */
export function listLaterReports(route: Route, language: Language): readonly LaterReport[] {
  const indicators = TOPICS[route];
  if (indicators === undefined) return [];
  return listReportPeriods(dataset)
    .filter((period) => !isTold(period))
    .map((period) => ({ period, lines: listLines(indicators, period, language) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Printed figures in the order of reading, then what is computed and not printed. */
function listLines(
  indicators: readonly string[],
  period: string,
  language: Language,
): readonly LaterLine[] {
  const sources = new Set(
    dataset.sources.filter((source) => source.period === period).map(({ id }) => id),
  );
  const isWanted = (row: Figured['row']) =>
    indicators.includes(row.indicator) &&
    row.geography === COUNTRY &&
    (row.period === period || containsPeriod(period, row.period));
  const printed = dataset.observations.filter(
    (row) => isWanted(row) && sources.has(row.source) && isResult(row) && row.value !== null,
  );
  const computed = dataset.derived.filter((row) => row.period === period && isWanted(row));
  const isPrinted = (row: Derived) => printed.some((other) => isSame(row, other));
  const figures: readonly Figured[] = [
    ...printed.map((row) => ({ kind: 'observation' as const, row })),
    ...computed.filter((row) => !isPrinted(row)).map((row) => ({ kind: 'derived' as const, row })),
  ];
  return figures.map((figured) => ({
    name: nameFigure(figured, language),
    year: figured.row.period === period ? '' : figured.row.period,
    figured,
    from: listOrigins(computed.find((row) => isSame(row, figured.row))),
  }));
}

function isSame(a: Figured['row'], b: Figured['row']): boolean {
  return a.indicator === b.indicator && a.category === b.category && a.period === b.period;
}

/** Result and target of an attainment, whether a document prints it as well or not. */
function listOrigins(computed: Derived | undefined): readonly Figured[] {
  if (computed?.indicator !== 'target-attainment') return [];
  return computed.inputs.split(' ').map((id) => findFigured(dataset, id));
}

/** “Kinh phí: Trung ương”. */
function nameFigure({ row }: Figured, language: Language): string {
  const indicator = dataset.indicators.find(({ id }) => id === row.indicator);
  const category = dataset.categories.find(({ id }) => id === row.category);
  const names = [indicator, category].flatMap((one) =>
    one === undefined ? [] : inLanguage(one, 'label', language),
  );
  return names.join(': ');
}
