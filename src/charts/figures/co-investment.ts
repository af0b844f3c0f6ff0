import type { Markish } from '@observablehq/plot';
import { COUNTRY, inLanguage, type Dataset, type Observation } from '../../domain/dataset.ts';
import { findComputed, findPrinted, type Figured } from '../../domain/figure-lookup.ts';
import { comparePeriods } from '../../domain/period.ts';
import { formatFigured, qualifierOf } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, type DrawContext } from '../kit/figure.ts';
import { hollowBoxes, labels, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { namePeriod } from '../kit/names.ts';
import { headPeriod } from '../kit/period-head.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { COLOR, measureLabel, TEXT } from '../kit/theme.ts';
import { isTold } from '../kit/told-reports.ts';

interface Row {
  readonly period: string;
  readonly stated: Observation;
  readonly counterpart: Figured;
  readonly state: Figured;
  readonly recomputed: Figured;
}

/** One đồng of state money, and the counterpart capital that each report sets beside it. */
export default defineFigure<Row>({
  id: 'co-investment',
  select: selectRows,
  bind: () => ({}),
  draw: (rows, context) => (context.width === 'wide' ? drawWide : drawNarrow)(rows, context),
  tabulate: (rows, { dataset, language }) => ({
    columns: (['period', 'stated', 'counterpart', 'state', 'derived'] as const).map((column) =>
      translate(language, `figure.co-investment.column-${column}`),
    ),
    rows: rows.map((row) => [
      namePeriod(dataset, row.period, language),
      { kind: 'observation', row: row.stated },
      row.counterpart,
      row.state,
      row.recomputed,
    ]),
  }),
});

function selectRows(dataset: Dataset): readonly Row[] {
  return dataset.observations
    .filter(
      (row) => row.indicator === 'counterpart-per-dong' && row.value !== null && isTold(row.period),
    )
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .flatMap((stated) => {
      const about = { geography: COUNTRY, period: stated.period };
      const counterpart = findPrinted(dataset, { ...about, indicator: 'counterpart-capital' });
      const state = findPrinted(dataset, { ...about, indicator: 'funding' });
      const recomputed = findComputed(dataset, {
        ...about,
        indicator: 'counterpart-per-dong',
        category: 'counterpart-to-state',
      });
      return counterpart === undefined || state === undefined || recomputed === undefined
        ? []
        : { period: stated.period, stated, counterpart, state, recomputed };
    });
}

interface Layout {
  readonly size: number;
  readonly pitch: number;
  readonly left: number;
  /** Left edge of the first square of counterpart capital. */
  readonly start: number;
}

const WIDE: Layout = {
  size: 96,
  pitch: 104,
  left: CANVAS.wide.rail,
  start: CANVAS.wide.rail + 128,
};
const NARROW: Layout = { size: 40, pitch: 46, left: 0, start: 56 };

function drawWide(rows: readonly Row[], context: DrawContext) {
  const rowHeight = 140;
  const marks = rows.flatMap((row, index) => {
    const top = 32 + index * rowHeight;
    const { end, marks: squares } = drawSquares(row, top, WIDE);
    return [
      ...squares,
      ...headPeriod(row.period, top, context),
      labels([{ x: 0, y: top + 58, text: nameSource(row, context) }], {
        size: TEXT.wide.detail,
        fill: COLOR.ink2,
      }),
      ...labelRatio(row, context, end + 20, top),
    ];
  });
  return {
    ...PIXELS,
    width: CANVAS.wide.width,
    height: 32 + rows.length * rowHeight - 44,
    marks: [
      ...drawHeads(context, WIDE, 8, 16),
      ...marks,
      readRows(rows, context, (index) => 32 + index * rowHeight, WIDE.size, WIDE),
    ],
  };
}

function drawNarrow(rows: readonly Row[], context: DrawContext) {
  const rowHeight = 104;
  const marks = rows.flatMap((row, index) => {
    const top = 32 + index * rowHeight;
    const stated: Figured = { kind: 'observation', row: row.stated };
    return [
      ...headPeriod(row.period, top, context),
      labels(
        [
          {
            x: CANVAS.narrow.width,
            y: top + 9,
            text: formatFigured(stated, context.dataset, context.language),
          },
        ],
        {
          size: 18,
          serif: true,
          anchor: 'end',
          fill: COLOR.private,
        },
      ),
      ...drawSquares(row, top + 28, NARROW).marks,
    ];
  });
  return {
    ...PIXELS,
    width: CANVAS.narrow.width,
    height: 32 + rows.length * rowHeight - 28,
    marks: [
      ...drawHeads(context, NARROW, 8, 13),
      ...marks,
      readRows(rows, context, (index) => 32 + index * rowHeight, 68, NARROW),
    ],
  };
}

function readRows(
  rows: readonly Row[],
  context: DrawContext,
  topOf: (index: number) => number,
  height: number,
  layout: Layout,
): Markish {
  const { width } = CANVAS[context.width];
  const markOf = (row: Row, index: number): Box => {
    const bottom = topOf(index) + height;
    const count = Math.ceil(row.stated.value ?? 0);
    const x2 = layout.start + (count - 1) * layout.pitch + layout.size;
    return { x1: layout.start, x2, y1: bottom - layout.size, y2: bottom };
  };
  return readable(
    rows.map((row, index) => ({
      box: { x1: 0, x2: width, y1: topOf(index), y2: topOf(index) + height },
      mark: markOf(row, index),
      label: `${translate(context.language, 'figure.co-investment.counterpart')}, ${namePeriod(context.dataset, row.period, context.language)}`,
      value: sayFigured({ kind: 'observation', row: row.stated }, context),
    })),
  );
}

function drawHeads({ language }: DrawContext, layout: Layout, y: number, size: number): Markish[] {
  const first = measureLabel(translate(language, 'figure.co-investment.state'), size);
  const head = (key: 'state' | 'counterpart', x: number, fill: string, anchor: 'start' | 'end') =>
    labels([{ x, y, text: translate(language, `figure.co-investment.${key}`) }], {
      size,
      fill,
      bold: true,
      anchor,
    });
  return layout === WIDE
    ? [
        head('state', layout.left, COLOR.public, 'start'),
        head(
          'counterpart',
          Math.max(layout.start, layout.left + first + 32),
          COLOR.private,
          'start',
        ),
      ]
    : [
        head('state', 0, COLOR.public, 'start'),
        head('counterpart', CANVAS.narrow.width, COLOR.private, 'end'),
      ];
}

function drawSquares(
  row: Row,
  top: number,
  { size, pitch, left, start }: Layout,
): { readonly end: number; readonly marks: Markish[] } {
  const ratio = row.stated.value ?? 0;
  const squares = Array.from({ length: Math.ceil(ratio) }, (_, index) => {
    const part = Math.min(1, ratio - index);
    return box(start + index * pitch, top, size * part, size);
  });
  const rest = Math.ceil(ratio) - ratio;
  const end = start + Math.ceil(ratio) * pitch;
  const ghost = rest > 0 ? [box(end - pitch + size * (1 - rest), top, size * rest, size)] : [];
  return {
    end,
    marks: [
      solidBoxes([box(left, top, size, size)], COLOR.public),
      hollowBoxes(ghost, COLOR.private, { width: 1, dashed: true }),
      hollowBoxes(squares, COLOR.private, { fill: COLOR.privateTint, width: 2 }),
    ],
  };
}

function labelRatio(row: Row, context: DrawContext, x: number, top: number): Markish[] {
  const stated: Figured = { kind: 'observation', row: row.stated };
  const { dataset, language } = context;
  const detail = { size: 16, fill: COLOR.ink2 };
  return [
    labels([{ x, y: top + 14, text: qualifierOf(stated, language) }], detail),
    labels([{ x, y: top + 48, text: formatFigured(stated, dataset, language, 'bare') }], {
      size: 44,
      serif: true,
      fill: COLOR.private,
    }),
    labels([{ x, y: top + 84, text: translate(language, 'figure.co-investment.unit') }], detail),
  ];
}

function nameSource(row: Row, { dataset, language }: DrawContext): string {
  const source = dataset.sources.find(({ id }) => id === row.stated.source);
  return source === undefined ? '' : inLanguage(source, 'short', language);
}

function box(x: number, y: number, width: number, height: number): Box {
  return { x1: x, x2: x + width, y1: y, y2: y + height };
}
