import { COUNTRY, inLanguage, type Category, type Dataset } from '../../domain/dataset.ts';
import { translate } from '../../i18n/translate.ts';
import { drawBars } from '../kit/draw-bars.ts';
import { defineFigure } from '../kit/figure.ts';
import { barsOf, findReports, tabulateReports, type Report } from '../kit/reports.ts';

interface Row {
  readonly level: Category;
  readonly reports: readonly Report[];
}

/** State money by level of government, in every report side by side. */
export default defineFigure<Row>({
  id: 'central-and-local',
  select: selectRows,
  finding: (rows) => {
    const local = rows.find(({ level }) => level.id === 'local')?.reports ?? [];
    return local.every(({ share }) => (share.row.lower ?? 0) > 50) ? 'title' : 'title.plain';
  },
  bind: (rows) => {
    const shares = rows.find(({ level }) => level.id === 'local')?.reports ?? [];
    return {
      first: { figure: shares[0]?.share.row.id ?? '' },
      second: { figure: shares.at(-1)?.share.row.id ?? '' },
    };
  },
  draw: (rows, context) => {
    const { language } = context;
    return drawBars(
      rows.map(({ level, reports }) => ({
        name: inLanguage(level, 'label', language),
        detail: '',
        isRemainder: false,
        isLit: true,
        bars: barsOf(reports, 'amount', context),
      })),
      { unit: translate(language, 'figure.central-and-local.axis'), sign: '' },
      context,
    );
  },
  tabulate: (rows, context) =>
    tabulateReports(
      translate(context.language, 'figure.central-and-local.column-level'),
      rows.map(({ level, reports }) => ({
        name: inLanguage(level, 'label', context.language),
        reports,
      })),
      context,
    ),
});

function selectRows(dataset: Dataset): readonly Row[] {
  return dataset.categories
    .filter(({ id }) => id === 'central' || id === 'local')
    .map((level) => ({ level, reports: findReports(dataset, COUNTRY, level.id) }));
}
