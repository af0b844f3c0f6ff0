import { COUNTRY, inLanguage, type Category, type Dataset } from '../../domain/dataset.ts';
import { findComputed, findPrinted, type Figured } from '../../domain/figure-lookup.ts';
import { formatInterval } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import type { Dot, DotRow } from '../kit/dot-chart.ts';
import { drawDots } from '../kit/draw-dots.ts';
import { defineFigure, NOT_COMPUTABLE, type Cell, type DrawContext } from '../kit/figure.ts';
import { namePeriod } from '../kit/names.ts';
import { COLOR } from '../kit/theme.ts';
import { listToldPeriods } from '../kit/told-reports.ts';

const INDICATOR = 'counterpart-per-dong';
/** The view that sets all definitions side by side. */
const ALL = 'all';
/** The definition whose result the reports print. */
const STATED_BY_REPORTS = 'counterpart-to-state';

type Status = 'stated' | 'derived' | 'not-computable';

/** A way to compute the ratio, or the ratio as printed, with its value by each report. */
interface Row {
  readonly status: Status;
  /** Undefined for the ratio as printed. */
  readonly definition: Category | undefined;
  readonly reports: readonly { readonly period: string; readonly ratio: Figured | undefined }[];
}

/** What is the ratio if another numerator or denominator is chosen, and how certain is it? */
export default defineFigure<Row>({
  id: 'ratio-by-definition',
  switch: {
    by: 'definition',
    list: (dataset, language) => [
      { id: ALL, name: translate(language, 'figure.ratio-by-definition.all.name') },
      ...definitionsOf(dataset).map((definition) => ({
        id: definition.id,
        name: inLanguage(definition, 'label', language),
      })),
    ],
  },
  select: (dataset, view) =>
    listRows(dataset).filter(
      ({ definition }) => view === ALL || (definition?.id ?? STATED_BY_REPORTS) === view,
    ),
  finding: (rows) =>
    rows.every(({ status }) => status === 'not-computable') ? 'title.none' : 'title',
  bind: (rows, { view }) => {
    const figuresOf = (row: Row | undefined) => ({
      first: { figure: row?.reports[0]?.ratio?.row.id ?? '' },
      second: { figure: row?.reports.at(-1)?.ratio?.row.id ?? '' },
    });
    const find = (id: string) => figuresOf(rows.find(({ definition }) => definition?.id === id));
    const stated = figuresOf(rows.find(({ status }) => status === 'stated'));
    return {
      // Side by side, the definition that the reports follow is the one that the finding begins with.
      ...find(view === ALL ? STATED_BY_REPORTS : view),
      'stated-first': stated.first,
      'stated-second': stated.second,
      'central-first': find('counterpart-to-central').first,
    };
  },
  draw: (rows, context) => {
    const isAll = context.view === ALL;
    return drawDots(
      {
        rows: rows.flatMap((row) =>
          isAll ? compareReports(row, context) : showReports(row, context),
        ),
        references: [],
        axis: {
          unit: translate(context.language, 'figure.ratio-by-definition.axis'),
          sign: '',
        },
        isZoomed: !isAll,
      },
      context,
    );
  },
  tabulate: (rows, { dataset, language }) => ({
    hasRanges: true,
    columns: [
      translate(language, 'figure.ratio-by-definition.column-definition'),
      translate(language, 'figure.ratio-by-definition.column-status'),
      ...(rows[0]?.reports.map(({ period }) => namePeriod(dataset, period, language)) ?? []),
    ],
    rows: rows.map((row) => [
      nameRow(row, language),
      sayStatus(row, language),
      ...row.reports.map(({ ratio }): Cell => ratio ?? NOT_COMPUTABLE),
    ]),
  }),
});

function definitionsOf(dataset: Dataset): readonly Category[] {
  return dataset.categories.filter(({ dimension }) => dimension === 'definition');
}

function listRows(dataset: Dataset): readonly Row[] {
  const periods = listToldPeriods(dataset);
  const about = { indicator: INDICATOR, geography: COUNTRY };
  const stated = periods.map((period) => ({
    period,
    ratio: findPrinted(dataset, { ...about, period }),
  }));
  return [
    { status: 'stated', definition: undefined, reports: stated },
    ...definitionsOf(dataset).map((definition): Row => {
      const reports = periods.map((period) => ({
        period,
        ratio: findComputed(dataset, { ...about, period, category: definition.id }),
      }));
      const isKnown = reports.some(({ ratio }) => ratio !== undefined);
      return { status: isKnown ? 'derived' : 'not-computable', definition, reports };
    }),
  ];
}

function nameRow({ definition }: Row, language: DrawContext['language']): string {
  return definition === undefined
    ? translate(language, 'figure.ratio-by-definition.stated-name')
    : inLanguage(definition, 'label', language);
}

/** One line a definition, the reports on it as a solid and a hollow dot. */
function compareReports(row: Row, context: DrawContext): readonly DotRow[] {
  const [name = '', divisor] = nameRow(row, context.language).split(' ÷ ');
  return [
    {
      name,
      detail: divisor === undefined ? '' : `÷ ${divisor}`,
      isLit: false,
      isJoined: false,
      dots: row.reports.flatMap((report, index) =>
        report.ratio === undefined
          ? []
          : toDot(report.ratio, index, [
              ...(divisor === undefined ? [] : [`÷ ${divisor}`]),
              namePeriod(context.dataset, report.period, context.language),
            ]),
      ),
    },
  ];
}

/** One line a report, with the interval in words. */
function showReports(row: Row, context: DrawContext): readonly DotRow[] {
  const { dataset, language } = context;
  return row.reports.map(({ period, ratio }, index) => ({
    name: namePeriod(dataset, period, language),
    detail: ratio === undefined ? '' : sayStatus(row, language),
    isLit: false,
    isJoined: false,
    dots:
      ratio === undefined
        ? []
        : [
            {
              ...toDot(ratio, index, [sayStatus(row, language)]),
              beside: `(${formatInterval(ratio, dataset, language)})`,
            },
          ],
  }));
}

function sayStatus({ status }: Row, language: DrawContext['language']): string {
  return translate(language, `figure.ratio-by-definition.${status}`);
}

/** Solid for the first report, hollow for the other, as wherever both stand together. */
function toDot(ratio: Figured, index: number, labels: readonly string[]): Dot {
  return {
    figured: ratio,
    form: index === 0 ? 'solid' : 'hollow',
    color: COLOR.private,
    label: labels.join(', '),
  };
}
