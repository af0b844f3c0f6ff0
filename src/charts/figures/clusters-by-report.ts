import { COUNTRY, inLanguage, type Category, type Dataset } from '../../domain/dataset.ts';
import { findPrinted, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { translate } from '../../i18n/translate.ts';
import { drawBars } from '../kit/draw-bars.ts';
import { defineFigure } from '../kit/figure.ts';
import { namePeriod } from '../kit/names.ts';
import { listToldPeriods } from '../kit/told-reports.ts';

interface Row {
  readonly category: Category;
  readonly reports: readonly { readonly period: string; readonly clusters: Figured }[];
}

const id = 'clusters-by-report';
/** What the finding is about. */
const PLANNING = 'cluster-planning';
const INFRASTRUCTURE = 'cluster-infrastructure';

/** What were industrial clusters helped with, by each report? */
export default defineFigure<Row>({
  id,
  select: selectRows,
  finding: (rows) => (isMoreInEachReport(rows) ? 'title' : 'title.other'),
  bind: (rows) => {
    const figureOf = (category: string, report: number) => ({
      figure: reportsOf(rows, category)[report]?.clusters.row.id ?? '',
    });
    return {
      'planning-first': figureOf(PLANNING, 0),
      'planning-second': figureOf(PLANNING, 1),
      'infrastructure-first': figureOf(INFRASTRUCTURE, 0),
      'infrastructure-second': figureOf(INFRASTRUCTURE, 1),
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
  const periods = listToldPeriods(dataset);
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

function reportsOf(rows: readonly Row[], category: string): Row['reports'] {
  return rows.find((row) => row.category.id === category)?.reports ?? [];
}

/** Whether each report counts more clusters helped with planning than with infrastructure. */
function isMoreInEachReport(rows: readonly Row[]): boolean {
  const others = reportsOf(rows, INFRASTRUCTURE);
  return reportsOf(rows, PLANNING).every(({ clusters }, report) => {
    const other = others[report];
    return other !== undefined && valueOf(clusters) > valueOf(other.clusters);
  });
}
