import type { Markish } from '@observablehq/plot';
import { max, scaleLinear, type ScaleLinear } from 'd3';
import { OUTSIDE_REGIONS, type Dataset, type Derived } from '../../domain/dataset.ts';
import {
  findDerived,
  findObservation,
  listRegionalPeriods,
  type Figured,
} from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, type DrawContext, type Width } from '../kit/figure.ts';
import { hatch, hollowBoxes, labels, lines, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { nameGeography, namePeriod } from '../kit/names.ts';
import { COLOR, measureLabel, TEXT } from '../kit/theme.ts';

interface Bar {
  readonly period: string;
  readonly amount: Figured;
  readonly share: Derived;
}

interface Row {
  readonly geography: string;
  readonly provinces: number | null;
  readonly bars: readonly Bar[];
}

/** Share and amount of each region and of what belongs to none, in every report, side by side. */
export default defineFigure<Row>({
  id: 'funding-by-region',
  select: selectRows,
  titleKey: () => 'figure.funding-by-region.title',
  bind: () => ({}),
  draw,
  tabulate: (rows, { dataset, language }) => {
    const periods = rows[0]?.bars.map(({ period }) => namePeriod(dataset, period, language)) ?? [];
    const amount = translate(language, 'figure.funding-by-region.column-amount');
    const share = translate(language, 'figure.funding-by-region.column-share');
    return {
      columns: [
        translate(language, 'figure.funding-by-region.column-region'),
        ...periods.flatMap((period) => [`${amount}, ${period}`, `${share}, ${period}`]),
      ],
      rows: rows.map(({ geography, bars }) => [
        nameGeography(dataset, geography, language),
        ...bars.flatMap((bar) => [bar.amount, { kind: 'derived' as const, row: bar.share }]),
      ]),
    };
  },
});

function selectRows(dataset: Dataset): readonly Row[] {
  const periods = listRegionalPeriods(dataset);
  const rows = [...dataset.regions.map(({ id }) => id), OUTSIDE_REGIONS].map((geography) => ({
    geography,
    provinces: countProvinces(dataset, geography, periods),
    bars: periods.flatMap((period) => {
      const amount = findAmount(dataset, geography, period);
      const share = findDerived(dataset, { indicator: 'funding-share', geography, period });
      return amount === undefined || share === undefined ? [] : { period, amount, share };
    }),
  }));
  const order = (row: Row) =>
    row.geography === OUTSIDE_REGIONS ? -1 : (row.bars[0]?.share.value ?? 0);
  return rows.toSorted((a, b) => order(b) - order(a));
}

function findAmount(dataset: Dataset, geography: string, period: string): Figured | undefined {
  const about = { indicator: 'funding', geography, period };
  const printed = findObservation(dataset, about);
  if (printed !== undefined) return { kind: 'observation', row: printed };
  const derived = findDerived(dataset, about);
  return derived === undefined ? undefined : { kind: 'derived', row: derived };
}

function countProvinces(dataset: Dataset, geography: string, periods: readonly string[]) {
  const [period = ''] = periods;
  return (
    findObservation(dataset, { indicator: 'province-count', geography, period })?.value ?? null
  );
}

interface Layout {
  readonly bar: number;
  readonly gap: number;
  readonly pitch: number;
  readonly top: number;
  /** From the top of a row to its first bar. */
  readonly offset: number;
  readonly right: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { bar: 16, gap: 5, pitch: 60, top: 28, offset: 0, right: 330 },
  narrow: { bar: 12, gap: 4, pitch: 66, top: 0, offset: 24, right: 166 },
};

function draw(rows: readonly Row[], context: DrawContext) {
  const { width } = context;
  const layout = LAYOUT[width];
  const { rail } = CANVAS[width];
  const plain = rows.filter(({ geography }) => geography !== OUTSIDE_REGIONS);
  const most = max(rows.flatMap(({ bars }) => bars.map(({ share }) => share.value))) ?? 0;
  const scale = scaleLinear([0, most], [rail, CANVAS[width].width - layout.right]);
  const topOf = (index: number) =>
    layout.top + index * layout.pitch + (index >= plain.length ? 20 : 0);
  const foot = topOf(plain.length) - 12;
  const height =
    topOf(rows.length) - (layout.pitch - layout.offset - 2 * layout.bar - layout.gap) + 4;

  const hatches = [5, 2].map((weight, index) =>
    hatch(`${context.id}-${width}-hatch-${String(index)}`, weight),
  );
  const rowMarks = rows.flatMap((row, index) =>
    drawRow({ row, context, layout, top: topOf(index), scale, isFirst: index === 0, hatches }),
  );
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height,
    marks: [
      ...hatches.map(({ mark }) => mark),
      ...(width === 'wide' ? drawGrid(context, scale, layout.top, height) : []),
      ...rowMarks,
      lines(
        rows.map((_, index) => {
          const y1 = topOf(index) + layout.offset - 2;
          return { x1: rail, x2: rail, y1, y2: y1 + 2 * layout.bar + layout.gap + 4 };
        }),
        COLOR.ink,
      ),
      lines([{ x1: 0, x2: CANVAS[width].width, y1: foot, y2: foot }], COLOR.ink),
    ],
  };
}

type Scale = ScaleLinear<number, number>;

interface RowDrawing {
  readonly row: Row;
  readonly context: DrawContext;
  readonly layout: Layout;
  readonly top: number;
  readonly scale: Scale;
  readonly isFirst: boolean;
  readonly hatches: readonly { readonly fill: string }[];
}

function drawRow({ row, context, layout, top, scale, isFirst, hatches }: RowDrawing): Markish[] {
  const { width, highlight } = context;
  const { rail } = CANVAS[width];
  const isRemainder = row.geography === OUTSIDE_REGIONS;
  const color =
    highlight === '' || highlight === row.geography || isRemainder ? COLOR.public : COLOR.mark;
  const marks = row.bars.flatMap((bar, index) => {
    const y1 = top + layout.offset + index * (layout.bar + layout.gap);
    const box: Box = { x1: rail, x2: scale(bar.share.value), y1, y2: y1 + layout.bar };
    const fill = isRemainder ? (hatches[index]?.fill ?? color) : color;
    return [
      ...(isRemainder || index === 0 ? [solidBoxes([box], fill)] : []),
      ...(isRemainder || index > 0 ? [hollowBoxes([box], color)] : []),
      ...labelBar(bar, box, context, isFirst),
    ];
  });
  return [...nameRow(row, context, top), ...marks];
}

/** The first row says which bar is which period; the others repeat its order. */
function labelBar(bar: Bar, box: Box, context: DrawContext, isFirst: boolean): Markish[] {
  const { dataset, language, width } = context;
  const size = TEXT[width].detail + (width === 'wide' ? 1 : 0.5);
  const y = (box.y1 + box.y2) / 2;
  const share = formatFigured({ kind: 'derived', row: bar.share }, dataset, language);
  const amount = formatFigured(bar.amount, dataset, language, 'value');
  const afterShare = box.x2 + 8 + measureLabel(share, size) * 1.04 + 10;
  const afterAmount = afterShare + measureLabel(amount, size) + 14;
  const isWide = width === 'wide';
  const period = {
    x: isWide ? afterAmount : CANVAS.narrow.width,
    y,
    text: isFirst ? namePeriod(dataset, bar.period, language) : '',
  };
  return [
    labels([{ x: box.x2 + 8, y, text: share }], { size, bold: true }),
    labels([{ x: afterShare, y, text: amount }], { size, fill: COLOR.ink2 }),
    labels([period], { size, fill: COLOR.ink2, anchor: isWide ? 'start' : 'end' }),
  ];
}

function nameRow({ geography, provinces }: Row, context: DrawContext, top: number): Markish[] {
  const { dataset, language, width } = context;
  const size = TEXT[width];
  const isRemainder = geography === OUTSIDE_REGIONS;
  const name = isRemainder
    ? translate(language, 'figure.funding-by-region.remainder')
    : nameGeography(dataset, geography, language);
  const detail = isRemainder
    ? translate(language, 'figure.funding-by-region.remainder-detail')
    : fillWords(translate(language, 'figure.funding-by-region.provinces'), {
        count: provinces === null ? '' : formatNumber(provinces, 0, language),
      });
  const nameLabel = { x: 0, y: top + (width === 'wide' ? 8 : 10), text: name };
  const detailLabel =
    width === 'wide'
      ? { x: 0, y: top + 29, text: detail }
      : { x: measureLabel(name, size.label) * 1.06 + 10, y: top + 10, text: detail };
  const showsDetail = width === 'wide' || isRemainder;
  return [
    labels([nameLabel], { size: size.label, bold: true }),
    ...(showsDetail ? [labels([detailLabel], { size: size.detail, fill: COLOR.ink2 })] : []),
  ];
}

function drawGrid({ language }: DrawContext, scale: Scale, top: number, bottom: number): Markish[] {
  const ticks = scale.ticks(5);
  const last = ticks.at(-1);
  const unit = translate(language, 'figure.funding-by-region.axis');
  const name = (tick: number) =>
    `${formatNumber(tick, 0, language)}%${tick === last ? ` ${unit}` : ''}`;
  return [
    lines(
      ticks.slice(1).map((tick) => ({ x1: scale(tick), x2: scale(tick), y1: top, y2: bottom })),
      COLOR.rule,
    ),
    labels(
      ticks.map((tick) => ({ x: scale(tick), y: 8, text: name(tick) })),
      { size: TEXT.wide.detail, fill: COLOR.ink2 },
    ),
  ];
}
