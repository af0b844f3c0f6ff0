import type { Markish } from '@observablehq/plot';
import {
  COUNTRY,
  inLanguage,
  type Category,
  type Dataset,
  type Language,
} from '../../domain/dataset.ts';
import {
  findComputed,
  findPrinted,
  findPrintedOrComputed,
  valueOf,
  type Figured,
} from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate, translateFirst } from '../../i18n/translate.ts';
import {
  CANVAS,
  defineFigure,
  NOT_PUBLISHED,
  prefixOf,
  type DrawContext,
  type NamingContext,
  type Width,
} from '../kit/figure.ts';
import { hollowBoxes, labels, missingHatch, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { namePeriod } from '../kit/names.ts';
import { headPeriod } from '../kit/period-head.ts';
import { readable, sayFigured, type Readable } from '../kit/readable.ts';
import { laySquares, measureSquares, type SquareGrid } from '../kit/squares.ts';
import { COLOR, measureLabel, TEXT, wrapLabel } from '../kit/theme.ts';
import { listToldPeriods } from '../kit/told-reports.ts';

interface Row {
  readonly period: string;
  /** Undefined for what is left of the total: the activities whose money is lost. */
  readonly category: Category | undefined;
  readonly amount: Figured;
  readonly printed: Figured | undefined;
  readonly computed: Figured;
}

const id = 'funding-by-activity';
/** What was the money for? A square is ten billion đồng; what nobody can tell is hatched. */
export default defineFigure<Row>({
  id,
  select: selectRows,
  finding: (rows) =>
    rows.every(({ category, computed }) => category !== undefined || (computed.row.lower ?? 0) > 50)
      ? 'title'
      : 'title.some',
  bind: (rows) => {
    const lost = rows.filter(({ category }) => category === undefined);
    return {
      first: { figure: lost[0]?.computed.row.id ?? '' },
      second: { figure: lost.at(-1)?.computed.row.id ?? '' },
    };
  },
  draw,
  tabulate: (rows, context) => ({
    columns: (['period', 'activity', 'amount', 'printed', 'computed'] as const).map((column) =>
      translate(context.language, `figure.funding-by-activity.column-${column}`),
    ),
    rows: rows.map((row) => [
      namePeriod(context.dataset, row.period, context.language),
      nameOf(row, context),
      row.amount,
      row.printed ?? NOT_PUBLISHED,
      row.computed,
    ]),
  }),
});

/** Activities in the order of the code list, then what is lost, report by report. */
function selectRows(dataset: Dataset): readonly Row[] {
  const activities = dataset.categories.filter(({ dimension }) => dimension === 'activity');
  return listToldPeriods(dataset).flatMap((period) =>
    [...activities, undefined].flatMap((category) => {
      const about = { geography: COUNTRY, period, category: category?.id ?? 'activity-lost' };
      const amount = findPrintedOrComputed(dataset, { ...about, indicator: 'funding' });
      const computed = findComputed(dataset, { ...about, indicator: 'funding-share' });
      const printed = findPrinted(dataset, { ...about, indicator: 'funding-share' });
      return amount === undefined || computed === undefined
        ? []
        : { period, category, amount, printed, computed };
    }),
  );
}

function nameOf({ category }: Row, { language }: NamingContext): string {
  return category === undefined
    ? translate(language, `figure.${id}.lost`)
    : inLanguage(category, 'label', language);
}

function nameLost({ period }: Row, language: Language): string {
  const parts = [period.replace('/', '-'), 'other'];
  return translateFirst(
    language,
    parts.map((part) => `figure.${id}.lost-${part}`),
  );
}

/** Money of a square, in the unit of the figures. */
const SQUARE = 10;

const LAYOUT = {
  wide: { columns: 40, size: 18, gap: 3, head: 0, line: 20, space: 14, period: 64, between: 36 },
  narrow: { columns: 27, size: 10, gap: 3, head: 4, line: 18, space: 12, period: 30, between: 28 },
} as const;

interface Placed {
  readonly row: Row;
  readonly isFirst: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly names: readonly string[];
  /** Which activities are lost, where the text that is left names them. */
  readonly detail: readonly string[];
  readonly grid: SquareGrid;
}

/** Name in the rail of a wide drawing, above the squares of a narrow one. */
function placeRows(rows: readonly Row[], context: DrawContext): readonly Placed[] {
  const { width, language } = context;
  const { columns, size, gap, head, line, space, period, between } = LAYOUT[width];
  const { rail } = CANVAS[width];
  const room = width === 'wide' ? rail - 16 : CANVAS.narrow.width;
  let next = 0;
  return rows.map((row, index) => {
    const isFirst = row.period !== rows[index - 1]?.period;
    const top = next + (isFirst ? period + (index === 0 ? 0 : between) : 0);
    const names = wrapLabel(nameOf(row, context), TEXT[width].label, room);
    const detail =
      row.category === undefined
        ? wrapLabel(nameLost(row, language), TEXT[width].detail, room)
        : [];
    const lineCount = names.length + detail.length;
    const y = top + (width === 'wide' ? 0 : lineCount * line + head);
    const grid = { x: rail, y, columns, size, gap };
    const tall = measureSquares(valueOf(row.amount) / SQUARE, grid);
    const bottom = width === 'wide' ? top + Math.max(tall, lineCount * line) : y + tall;
    next = bottom + space;
    return { row, isFirst, top, bottom, names, detail, grid };
  });
}

function draw(rows: readonly Row[], context: DrawContext) {
  const { width } = context;
  const hatch = missingHatch(`${prefixOf(context)}-missing`);
  const placed = placeRows(rows, context);
  const first = rows[0]?.period;
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height: (placed.at(-1)?.bottom ?? 0) + 4,
    marks: [
      hatch.mark,
      ...placed.flatMap((place) => [
        ...(place.isFirst
          ? headPeriod(place.row.period, place.top - LAYOUT[width].period, context)
          : []),
        ...nameRow(place, width),
        ...(place.row.category === undefined
          ? drawLost(place, hatch.fill, context)
          : drawKnown(place, place.row.period === first, context)),
      ]),
      readable(placed.map((place) => readRow(place, context))),
    ],
  };
}

function nameRow({ row, top, names, detail, grid }: Placed, width: Width): Markish[] {
  const { line } = LAYOUT[width];
  const y = top + (width === 'wide' ? grid.size : line) / 2;
  const at = (text: string, index: number) => ({ x: 0, y: y + index * line, text });
  const { label, detail: small } = TEXT[width];
  return [
    labels(names.map(at), { size: label, bold: row.category === undefined }),
    ...(detail.length === 0
      ? []
      : [
          labels(
            detail.map((text, index) => at(text, names.length + index)),
            { size: small, fill: COLOR.ink2 },
          ),
        ]),
  ];
}

function drawKnown({ row, grid }: Placed, isSolid: boolean, context: DrawContext): Markish[] {
  const squares = laySquares(valueOf(row.amount) / SQUARE, grid);
  const share = row.printed ?? row.computed;
  const x = (squares.at(-1)?.x2 ?? grid.x) + 10;
  const text = say(row.amount, context);
  const size = TEXT[context.width].label;
  const after = x + measureLabel(text, size, 'bold') + 10;
  const y = grid.y + grid.size / 2;
  return [
    isSolid ? solidBoxes(squares, COLOR.public) : hollowBoxes(squares, COLOR.public),
    labels([{ x, y, text }], { size, bold: true }),
    ...(context.width === 'wide'
      ? [labels([{ x: after, y, text: say(share, context) }], { size, fill: COLOR.ink2 })]
      : []),
  ];
}

/** A field as large as its squares would be, without squares: nothing in it can be told apart. */
function drawLost({ row, grid }: Placed, fill: string, context: DrawContext): Markish[] {
  const size = TEXT[context.width].label;
  const ours = translate(context.language, `figure.${id}.ours`);
  const text = `${say(row.amount, context)}, ${say(row.computed, context)} ${ours}`;
  const [x, y] = [grid.x + 24, grid.y + 2 * (grid.size + grid.gap)];
  const paper = {
    x1: x - 10,
    x2: x + measureLabel(text, size, 'bold') + 10,
    y1: y - 14,
    y2: y + 14,
  };
  return [
    solidBoxes(layField(valueOf(row.amount) / SQUARE, grid), fill),
    solidBoxes([paper], COLOR.paper),
    labels([{ x, y, text }], { size, bold: true }),
  ];
}

/** Full rows as one box, and the rest as another. */
function layField(count: number, { x, y, columns, size, gap }: SquareGrid): readonly Box[] {
  const pitch = size + gap;
  const full = Math.floor(count / columns);
  const middle = y + full * pitch;
  return [
    { x1: x, x2: x + columns * pitch - gap, y1: y, y2: middle },
    { x1: x, x2: x + (count - full * columns) * pitch, y1: middle, y2: middle + size },
  ];
}

const say = (figured: Figured, { dataset, language }: NamingContext) =>
  formatFigured(figured, dataset, language);

function readRow({ row, top, bottom, grid }: Placed, context: DrawContext): Readable {
  const count = Math.min(valueOf(row.amount) / SQUARE, grid.columns);
  const pitch = grid.size + grid.gap;
  const share = row.printed ?? row.computed;
  return {
    box: { x1: 0, x2: CANVAS[context.width].width, y1: top, y2: bottom },
    mark: { x1: grid.x, x2: grid.x + count * pitch - grid.gap, y1: grid.y, y2: bottom },
    label: `${nameOf(row, context)}, ${namePeriod(context.dataset, row.period, context.language)}`,
    value: `${sayFigured(row.amount, context)}; ${sayFigured(share, context)}`,
  };
}
