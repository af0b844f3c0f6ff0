import { COUNTRY, inLanguage, type Category, type Dataset } from '../../domain/dataset.ts';
import {
  findPrinted,
  listReportPeriods,
  valueOf,
  type Figured,
} from '../../domain/figure-lookup.ts';
import { translate } from '../../i18n/translate.ts';
import { drawBars } from '../kit/draw-bars.ts';
import { defineFigure } from '../kit/figure.ts';
import { namePeriod } from '../kit/names.ts';

interface Row {
  readonly category: Category;
  readonly reports: readonly { readonly period: string; readonly clusters: Figured }[];
}

const id = 'clusters-by-report';

/** What were industrial clusters helped with, by each report? */
export default defineFigure<Row>({
  id,
  select: selectRows,
  finding: (rows) => (isSortedInEachReport(rows) ? 'title' : 'title.other'),
  bind: (rows) => {
    const figureOf = (row: number, report: number) => ({
      figure: rows[row]?.reports[report]?.clusters.row.id ?? '',
    });
    return {
      'planning-first': figureOf(0, 0),
      'planning-second': figureOf(0, 1),
      'infrastructure-first': figureOf(1, 0),
      'infrastructure-second': figureOf(1, 1),
    };
  },
  draw: (rows, context) => {
    const { dataset, language } = context;
    return drawBars(
      rows.map(({ category, reports }) => ({
        name: inLanguage(category, 'label', language),
        detail: '',
        isRemainder: false,
        isLit: false,
        bars: reports.map(({ period, clusters }, index) => ({
          figured: clusters,
          form: index === 0 ? 'solid' : 'hollow',
          beside: '',
          tag: namePeriod(dataset, period, language),
        })),
      })),
      { unit: translate(language, `figure.${id}.axis`), sign: '' },
      context,
    );
  },
  tabulate: (rows, { dataset, language }) => ({
    columns: [
      translate(language, `figure.${id}.column-support`),
      ...(rows[0]?.reports ?? []).map(({ period }) => namePeriod(dataset, period, language)),
    ],
    rows: rows.map(({ category, reports }) => [
      inLanguage(category, 'label', language),
      ...reports.map(({ clusters }) => clusters),
    ]),
  }),
});

/** Kinds of support that both reports count, in the order of the code list. */
function selectRows(dataset: Dataset): readonly Row[] {
  const periods = listReportPeriods(dataset);
  return dataset.categories
    .filter(({ dimension }) => dimension === 'cluster-support')
    .flatMap((category) => {
      const reports = periods.flatMap((period) => {
        const about = { geography: COUNTRY, period, category: category.id };
        const clusters = findPrinted(dataset, { ...about, indicator: 'clusters-supported' });
        return clusters === undefined ? [] : { period, clusters };
      });
      return reports.length === periods.length ? { category, reports } : [];
    });
}

/** Whether each report counts more of every row than of the next. */
function isSortedInEachReport(rows: readonly Row[]): boolean {
  return rows.every(({ reports }, index) =>
    reports.every(({ clusters }, report) => {
      const next = rows[index + 1]?.reports[report];
      return next === undefined || valueOf(clusters) > valueOf(next.clusters);
    }),
  );
}
