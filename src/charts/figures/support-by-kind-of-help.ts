import type { Markish } from '@observablehq/plot';
import { max, scaleLinear } from 'd3';
import { COUNTRY, inLanguage, type Category, type Dataset } from '../../domain/dataset.ts';
import { findPrinted, unitOf, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, type DrawContext, type Width } from '../kit/figure.ts';
import { labels, lines, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { readable, sayFigured, type Readable } from '../kit/readable.ts';
import { frameSquares, laySquares, type SquareGrid } from '../kit/squares.ts';
import { COLOR, measureLabel, TEXT } from '../kit/theme.ts';

const PERIOD = '2014/2020';
/** What is counted, in two units that no scale may hold together. */
const INDICATORS = ['establishments-supported', 'support-instances'] as const;

interface Row {
  readonly indicator: (typeof INDICATORS)[number];
  readonly category: Category;
  readonly figured: Figured;
}

/** What the first report counts by kind of help: some in establishments, fairs in instances. */
export default defineFigure<Row>({
  id: 'support-by-kind-of-help',
  select: selectRows,
  bind: (rows) => {
    const [most] = rows.filter(({ indicator }) => indicator === INDICATORS[0]);
    const instances = rows.find(({ indicator }) => indicator === INDICATORS[1]);
    return {
      most: { figure: most?.figured.row.id ?? '' },
      instances: { figure: instances?.figured.row.id ?? '' },
    };
  },
  finding: (rows) => {
    const [most] = rows;
    return most?.category.id === 'support-machinery' ? 'title' : 'title.plain';
  },
  draw,
  tabulate: (rows, { dataset, language }) => ({
    columns: (['help', 'number', 'unit'] as const).map((column) =>
      translate(language, `figure.support-by-kind-of-help.column-${column}`),
    ),
    rows: rows.map(({ category, figured }) => [
      inLanguage(category, 'label', language),
      figured,
      inLanguage(unitOf(figured, dataset.units), 'label', language),
    ]),
  }),
});

/** Establishments first, the largest number first in either unit. */
function selectRows(dataset: Dataset): readonly Row[] {
  return INDICATORS.flatMap((indicator) =>
    dataset.categories
      .filter(({ dimension }) => dimension === 'support')
      .flatMap((category): Row[] => {
        const about = { geography: COUNTRY, period: PERIOD, category: category.id };
        const figured = findPrinted(dataset, { ...about, indicator });
        return figured === undefined ? [] : [{ indicator, category, figured }];
      })
      .toSorted((a, b) => valueOf(b.figured) - valueOf(a.figured)),
  );
}

/** Instances that one square stands for, as where all instances are drawn. */
const PER_SQUARE = 100;

interface Layout {
  readonly bar: number;
  /** For the name of the unit above what is counted in it. */
  readonly head: number;
  /** For the name of a row above it, where it does not stand in the rail. */
  readonly offset: number;
  /** Between one row and the next. */
  readonly space: number;
  readonly gap: number;
  /** Kept free for the value after the longest bar. */
  readonly right: number;
  readonly squares: Omit<SquareGrid, 'x' | 'y'>;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: {
    ...{ bar: 16, head: 32, offset: 0, space: 16, gap: 28, right: 140 },
    squares: { columns: 24, size: 14, gap: 3 },
  },
  narrow: {
    ...{ bar: 12, head: 26, offset: 20, space: 10, gap: 20, right: 60 },
    squares: { columns: 35, size: 8, gap: 2 },
  },
};

/** A row with what is drawn for it, and the box round that. */
interface Drawn {
  readonly row: Row;
  readonly boxes: readonly Box[];
  readonly frame: Box;
}

/** Bars for establishments; squares for instances, so that nobody compares their lengths. */
function draw(rows: readonly Row[], context: DrawContext) {
  const { width } = context;
  const { gap } = LAYOUT[width];
  const [first, second] = INDICATORS.map((indicator) =>
    rows.filter((row) => row.indicator === indicator),
  );
  const bars = placeBars(first ?? [], 0, width);
  const middle = bottomOf(bars) + gap;
  const squares = placeSquares(second ?? [], middle, width);
  const drawn = [...bars, ...squares];
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height: bottomOf(drawn) + 4,
    marks: [
      ...headUnit(INDICATORS[0], 0, context),
      ...headUnit(INDICATORS[1], middle, context),
      solidBoxes(
        drawn.flatMap(({ boxes }) => boxes),
        COLOR.mark,
      ),
      lines(
        bars.map(({ frame: { x1, y1, y2 } }) => ({ x1, x2: x1, y1: y1 - 2, y2: y2 + 2 })),
        COLOR.ink,
      ),
      ...nameRows(drawn, context),
      readable(drawn.map((one) => readRow(one, context))),
    ],
  };
}

function bottomOf(drawn: readonly Drawn[]): number {
  return drawn.at(-1)?.frame.y2 ?? 0;
}

function placeBars(rows: readonly Row[], top: number, width: Width): readonly Drawn[] {
  const { bar, head, offset, space, right } = LAYOUT[width];
  const { rail, width: full } = CANVAS[width];
  const most = max(rows, ({ figured }) => valueOf(figured)) ?? 0;
  const scale = scaleLinear([0, most], [rail, full - right]);
  return rows.map((row, index) => {
    const y1 = top + head + offset + index * (offset + bar + space);
    const frame = { x1: rail, x2: scale(valueOf(row.figured)), y1, y2: y1 + bar };
    return { row, boxes: [frame], frame };
  });
}

function placeSquares(rows: readonly Row[], top: number, width: Width): readonly Drawn[] {
  const { head, offset, space, squares } = LAYOUT[width];
  let next = top + head;
  return rows.map((row) => {
    const count = valueOf(row.figured) / PER_SQUARE;
    const grid = { ...squares, x: CANVAS[width].rail, y: next + offset };
    const frame = frameSquares(count, grid);
    next = frame.y2 + space;
    return { row, boxes: laySquares(count, grid), frame };
  });
}

function headUnit(
  indicator: Row['indicator'],
  top: number,
  { language, width }: DrawContext,
): Markish[] {
  const text = translate(language, `figure.support-by-kind-of-help.unit-${indicator}`);
  const { rail, width: full } = CANVAS[width];
  return [
    lines([{ x1: 0, x2: full, y1: top + 0.5, y2: top + 0.5 }], COLOR.rule),
    labels([{ x: rail, y: top + 15, text }], { size: TEXT[width].detail, bold: true }),
  ];
}

/** Names in the rail of a wide drawing, above what they name in a narrow one; numbers at the end. */
function nameRows(drawn: readonly Drawn[], { dataset, language, width }: DrawContext): Markish[] {
  const { offset, bar } = LAYOUT[width];
  const { detail } = TEXT[width];
  const placed = drawn.map(({ row, frame }) => ({
    x: frame.x2 + 8,
    y: frame.y1 + bar / 2,
    name: inLanguage(row.category, 'label', language),
    text: formatFigured(row.figured, dataset, language, 'value'),
    hasRoom: frame.x2 < CANVAS[width].width - LAYOUT[width].right + 1,
  }));
  const names = placed.map(({ name, y }) => ({ x: 0, y: offset === 0 ? y : y - 17, text: name }));
  const numbers = placed.map(({ x, y, name, text, hasRoom }) =>
    hasRoom ? { x, y, text } : { x: measureLabel(name, detail) + 10, y: y - 17, text },
  );
  return [labels(names, { size: detail }), labels(numbers, { size: detail, bold: true })];
}

function readRow({ row, frame }: Drawn, context: DrawContext): Readable {
  const { offset } = LAYOUT[context.width];
  return {
    box: { x1: 0, x2: CANVAS[context.width].width, y1: frame.y1 - offset - 4, y2: frame.y2 + 4 },
    mark: frame,
    label: inLanguage(row.category, 'label', context.language),
    value: sayFigured(row.figured, context),
  };
}
