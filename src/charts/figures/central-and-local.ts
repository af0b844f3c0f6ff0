import { COUNTRY, inLanguage, type Category, type Dataset } from '../../domain/dataset.ts';
import {
  findDerived,
  findObservation,
  listRegionalPeriods,
  type Figured,
} from '../../domain/figure-lookup.ts';
import { translate } from '../../i18n/translate.ts';
import { drawBars } from '../kit/draw-bars.ts';
import { defineFigure } from '../kit/figure.ts';
import { namePeriod } from '../kit/names.ts';

interface Report {
  readonly period: string;
  readonly amount: Figured;
  readonly share: Figured;
}

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
    const { dataset, language } = context;
    return drawBars(
      rows.map(({ level, reports }) => ({
        name: inLanguage(level, 'label', language),
        detail: '',
        isRemainder: false,
        isLit: true,
        bars: reports.map(({ period, amount, share }, index) => ({
          figured: amount,
          form: index === 0 ? ('solid' as const) : ('hollow' as const),
          beside: share,
          tag: namePeriod(dataset, period, language),
        })),
      })),
      translate(language, 'figure.central-and-local.axis'),
      context,
    );
  },
  tabulate: (rows, { dataset, language }) => {
    const periods = rows[0]?.reports.map(({ period }) => namePeriod(dataset, period, language));
    const amount = translate(language, 'figure.central-and-local.column-amount');
    const share = translate(language, 'figure.central-and-local.column-share');
    return {
      columns: [
        translate(language, 'figure.central-and-local.column-level'),
        ...(periods ?? []).flatMap((period) => [`${amount}, ${period}`, `${share}, ${period}`]),
      ],
      rows: rows.map(({ level, reports }) => [
        inLanguage(level, 'label', language),
        ...reports.flatMap((report) => [report.amount, report.share]),
      ]),
    };
  },
});

function selectRows(dataset: Dataset): readonly Row[] {
  return dataset.categories
    .filter(({ id }) => id === 'central' || id === 'local')
    .map((level) => ({ level, reports: selectReports(dataset, level.id) }));
}

function selectReports(dataset: Dataset, category: string): readonly Report[] {
  return listRegionalPeriods(dataset).flatMap((period) => {
    const about = { geography: COUNTRY, period, category };
    const amount = findObservation(dataset, { ...about, indicator: 'funding' });
    const share = findDerived(dataset, { ...about, indicator: 'funding-share' });
    return amount === undefined || share === undefined
      ? []
      : {
          period,
          amount: { kind: 'observation' as const, row: amount },
          share: { kind: 'derived' as const, row: share },
        };
  });
}
