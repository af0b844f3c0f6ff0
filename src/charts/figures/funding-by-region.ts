import { OUTSIDE_REGIONS, type Dataset } from '../../domain/dataset.ts';
import { findObservation, surelyExceeds, valueOf } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import { drawBars } from '../kit/draw-bars.ts';
import { defineFigure, type DrawContext } from '../kit/figure.ts';
import { nameGeography } from '../kit/names.ts';
import { barsOf, findReports, tabulateReports, type Report } from '../kit/reports.ts';
import { listToldPeriods } from '../kit/told-reports.ts';

interface Row {
  readonly geography: string;
  readonly provinces: number | null;
  readonly reports: readonly Report[];
}

/** Which region has how much, and how much belongs to none, in every report side by side. */
export default defineFigure<Row>({
  id: 'funding-by-region',
  switch: {
    by: 'measure',
    list: (_dataset, language) =>
      (['amount', 'share'] as const).map((id) => ({
        id,
        name: translate(language, `figure.funding-by-region.${id}.name`),
      })),
  },
  select: selectRows,
  finding: (rows, { view }) =>
    view === 'amount' && !hasSameEnds(rows) ? 'title.changing' : 'title',
  bind: (rows, { dataset, language }) => {
    const regions = rows.filter(({ geography }) => geography !== OUTSIDE_REGIONS);
    const [highest, lowest] = [regions[0], regions.at(-1)];
    return {
      highest: nameGeography(dataset, highest?.geography ?? '', language),
      lowest: nameGeography(dataset, lowest?.geography ?? '', language),
      'highest-first': { figure: highest?.reports[0]?.share.row.id ?? '' },
      'highest-second': { figure: highest?.reports.at(-1)?.share.row.id ?? '' },
    };
  },
  draw: (rows, context) =>
    drawBars(
      rows.map((row) => toBarRow(row, context)),
      {
        unit: translate(context.language, `figure.funding-by-region.${viewOf(context)}.axis`),
        sign: viewOf(context) === 'share' ? '%' : '',
      },
      context,
    ),
  tabulate: (rows, context) =>
    tabulateReports(
      translate(context.language, 'figure.column-region'),
      rows.map(({ geography, reports }) => ({
        name: nameGeography(context.dataset, geography, context.language),
        reports,
      })),
      context,
    ),
});

function viewOf({ view }: DrawContext): 'amount' | 'share' {
  return view === 'share' ? 'share' : 'amount';
}

function selectRows(dataset: Dataset): readonly Row[] {
  const rows = [...dataset.regions.map(({ id }) => id), OUTSIDE_REGIONS].map((geography) => ({
    geography,
    provinces: countProvinces(dataset, geography),
    reports: findReports(dataset, geography),
  }));
  const order = ({ geography, reports: [first] }: Row) =>
    geography === OUTSIDE_REGIONS || first === undefined ? -1 : valueOf(first.amount);
  return rows.toSorted((a, b) => order(b) - order(a));
}

function countProvinces(dataset: Dataset, geography: string) {
  const [period = ''] = listToldPeriods(dataset);
  return (
    findObservation(dataset, { indicator: 'province-count', geography, period })?.value ?? null
  );
}

/** Whether the same region surely comes first, and the same one last, in every report. */
function hasSameEnds(rows: readonly Row[]): boolean {
  const regions = rows.filter(({ geography }) => geography !== OUTSIDE_REGIONS);
  const reports = regions[0]?.reports.map((_, index) => index) ?? [];
  return reports.every((report) => {
    const amounts = regions.flatMap(({ reports: own }) => own[report]?.amount ?? []);
    const [first, last] = [amounts[0], amounts.at(-1)];
    if (first === undefined || last === undefined) return false;
    return (
      amounts.slice(1).every((other) => surelyExceeds(first, other)) &&
      amounts.slice(0, -1).every((other) => surelyExceeds(other, last))
    );
  });
}

function toBarRow({ geography, provinces, reports }: Row, context: DrawContext) {
  const { dataset, language, highlight } = context;
  const isRemainder = geography === OUTSIDE_REGIONS;
  return {
    name: nameGeography(dataset, geography, language),
    detail: isRemainder
      ? translate(language, 'figure.funding-by-region.remainder-detail')
      : fillWords(translate(language, 'figure.funding-by-region.provinces'), {
          count: provinces === null ? '' : formatNumber(provinces, 0, language),
        }),
    isRemainder,
    isLit: highlight === '' || highlight === geography,
    bars: barsOf(reports, viewOf(context), context),
  };
}
