import type { Dataset } from '../../domain/dataset.ts';
import { findComputed, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { translate } from '../../i18n/translate.ts';
import { drawDots } from '../kit/draw-dots.ts';
import { defineFigure, type DrawContext } from '../kit/figure.ts';
import { nameGeography, namePeriod } from '../kit/names.ts';
import { listPeriodViews, periodOfView } from '../kit/regional-views.ts';
import { COLOR } from '../kit/theme.ts';

interface Row {
  readonly geography: string;
  readonly money: Figured;
  readonly provinces: Figured;
}

/** Does a region's part of the money match its part of the provinces? */
export default defineFigure<Row>({
  id: 'money-and-provinces',
  switch: { by: 'period', list: listPeriodViews },
  select: selectRows,
  bind: (rows, { dataset, language, view }) => {
    const [most, least] = [rows[0], rows.at(-1)];
    return {
      period: namePeriod(dataset, periodOfView(view), language),
      most: nameGeography(dataset, most?.geography ?? '', language),
      'most-money': { figure: most?.money.row.id ?? '' },
      'most-provinces': { figure: most?.provinces.row.id ?? '' },
      least: nameGeography(dataset, least?.geography ?? '', language),
      'least-money': { figure: least?.money.row.id ?? '' },
      'least-provinces': { figure: least?.provinces.row.id ?? '' },
    };
  },
  draw: (rows, context) =>
    drawDots(
      {
        rows: rows.map((row) => toDotRow(row, context)),
        references: [],
        axis: { unit: translate(context.language, 'figure.money-and-provinces.axis'), sign: '%' },
      },
      context,
    ),
  tabulate: (rows, { dataset, language }) => ({
    columns: [
      translate(language, 'figure.column-region'),
      translate(language, 'figure.money-and-provinces.column-money'),
      translate(language, 'figure.money-and-provinces.column-provinces'),
    ],
    rows: rows.map(({ geography, money, provinces }) => [
      nameGeography(dataset, geography, language),
      money,
      provinces,
    ]),
  }),
});

/** From the region whose part of the money most exceeds its part of the provinces down. */
function selectRows(dataset: Dataset, view: string): readonly Row[] {
  const period = periodOfView(view);
  const excess = ({ money, provinces }: Row) => valueOf(money) - valueOf(provinces);
  return dataset.regions
    .flatMap(({ id: geography }) => {
      const find = (indicator: string) => findComputed(dataset, { indicator, geography, period });
      const [money, provinces] = [find('funding-share-of-six-regions'), find('province-share')];
      return money === undefined || provinces === undefined ? [] : { geography, money, provinces };
    })
    .toSorted((a, b) => excess(b) - excess(a));
}

function toDotRow({ geography, money, provinces }: Row, context: DrawContext) {
  const { dataset, language, highlight } = context;
  const isLit = highlight === '' || highlight === geography;
  return {
    name: nameGeography(dataset, geography, language),
    detail: '',
    isLit: highlight === geography,
    isJoined: true,
    dots: [
      {
        figured: money,
        form: 'solid' as const,
        color: isLit ? COLOR.public : COLOR.mark,
        label: translate(language, 'figure.money-and-provinces.money'),
      },
      {
        figured: provinces,
        form: 'small' as const,
        color: COLOR.ink3,
        label: translate(language, 'figure.money-and-provinces.provinces'),
      },
    ],
  };
}
