import type { Markish } from '@observablehq/plot';
import { COUNTRY, type Dataset } from '../../domain/dataset.ts';
import { findComputed, findPrinted, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import {
  CANVAS,
  defineFigure,
  NOT_PUBLISHED,
  prefixOf,
  type DrawContext,
  type Width,
} from '../kit/figure.ts';
import { labels, lines, missingHatch, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { drawMissing } from '../kit/missing.ts';
import { readable, sayFigured, type Readable } from '../kit/readable.ts';
import { coverSquares, squarePattern } from '../kit/square-pattern.ts';
import { measureSquares, type SquareGrid } from '../kit/squares.ts';
import { fromStep } from '../kit/steps.ts';
import { COLOR, TEXT } from '../kit/theme.ts';
import { listToldPeriods } from '../kit/told-reports.ts';

interface Row {
  readonly state: Figured;
  readonly central: Figured;
  readonly local: Figured;
  readonly counterpart: Figured;
  readonly toCentral: Figured;
}

/** Squares in a row. The row on top is all state money, so the rows below count đồng for each đồng. */
const COLUMNS = 35;

/** What stands on both sides of the ratio, what it is divided by, and what nobody counted. */
export default defineFigure<Row>({
  id: 'seed-money',
  select: selectRows,
  bind: ([row]) => ({
    state: { figure: row?.state.row.id ?? '' },
    counterpart: { figure: row?.counterpart.row.id ?? '' },
  }),
  draw: ([row], context) => {
    if (row === undefined) throw new Error('seed-money: no report gives both kinds of money');
    return draw(row, context);
  },
  tabulate: ([row], { language }) => ({
    columns: (['part', 'amount'] as const).map((column) =>
      translate(language, `figure.seed-money.column-${column}`),
    ),
    rows:
      row === undefined
        ? []
        : [
            ...PARTS.map((part) => [translate(language, `figure.seed-money.${part}`), row[part]]),
            [translate(language, 'figure.seed-money.without'), NOT_PUBLISHED],
          ],
  }),
});

const PARTS = ['state', 'central', 'local', 'counterpart', 'toCentral'] as const;

/** The first report that gives state money by level, and counterpart capital. */
function selectRows(dataset: Dataset): readonly Row[] {
  return listToldPeriods(dataset)
    .flatMap((period) => {
      const about = { geography: COUNTRY, period };
      const find = (indicator: string, category = '') =>
        findPrinted(dataset, { ...about, indicator, category });
      const [state, central, local] = [
        find('funding'),
        find('funding', 'central'),
        find('funding', 'local'),
      ];
      const counterpart = find('counterpart-capital');
      const toCentral = findComputed(dataset, {
        ...about,
        indicator: 'counterpart-per-dong',
        category: 'counterpart-to-central',
      });
      return state && central && local && counterpart && toCentral
        ? { state, central, local, counterpart, toCentral }
        : [];
    })
    .slice(0, 1);
}

interface Layout {
  readonly size: number;
  readonly gap: number;
  /** Tops of the two blocks of squares, and of what is missing. */
  readonly state: number;
  readonly counterpart: number;
  readonly missing: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { size: 20, gap: 4, state: 0, counterpart: 92, missing: 256 },
  narrow: { size: 8, gap: 2, state: 20, counterpart: 116, missing: 214 },
};

function draw(row: Row, context: DrawContext) {
  const { width, language } = context;
  const { rail, width: full } = CANVAS[width];
  const { size, gap, ...top } = LAYOUT[width];
  const grid = (y: number): SquareGrid => ({ x: rail, y, columns: COLUMNS, size, gap });
  const square = valueOf(row.state) / COLUMNS;
  const count = valueOf(row.counterpart) / square;
  const split = rail + (valueOf(row.central) / square) * (size + gap) - gap / 2;
  const end = rail + COLUMNS * (size + gap) - gap;
  const hatch = missingHatch(`${prefixOf(context)}-missing`);
  const lack = translate(language, 'figure.not-published');
  const solid = squarePattern(`${prefixOf(context)}-state`, grid(top.state), {
    fill: COLOR.public,
  });
  const outlined = squarePattern(`${prefixOf(context)}-counterpart`, grid(top.counterpart), {
    fill: COLOR.privateTint,
    stroke: COLOR.private,
    width: width === 'wide' ? 1.5 : 1,
  });
  const boxes = {
    state: { x1: rail, x2: end, y1: top.state, y2: top.state + size },
    counterpart: {
      x1: rail,
      x2: end,
      y1: top.counterpart,
      y2: top.counterpart + measureSquares(count, grid(0)),
    },
    missing: { x1: rail, x2: end, y1: top.missing, y2: top.missing + (width === 'wide' ? 32 : 28) },
  };
  return {
    ...PIXELS,
    width: full,
    height: boxes.missing.y2,
    marks: [
      hatch.mark,
      ...head('state', row, top.state, context),
      ...head('counterpart', row, top.counterpart, context),
      solid.mark,
      outlined.mark,
      solidBoxes(coverSquares(0, COLUMNS, grid(top.state)), solid.fill),
      solidBoxes(coverSquares(0, count, grid(top.counterpart)), outlined.fill),
      ...fromStep(2, drawLevels(row, { rail, split, end, y: boxes.state.y2 }, context)),
      ...fromStep(3, drawOtherRatio(row, rail, boxes.state.y2, context)),
      ...fromStep(4, [
        ...headMissing(boxes.missing.y1, context),
        ...drawMissing(boxes.missing, lack, hatch.fill, width),
      ]),
      readable(readAll(row, boxes, { rail, split, end }, context)),
    ],
  };
}

function readAll(
  row: Row,
  boxes: Readonly<Record<'state' | 'counterpart' | 'missing', Box>>,
  { rail, split, end }: Readonly<Record<'rail' | 'split' | 'end', number>>,
  context: DrawContext,
): readonly Readable[] {
  const { language } = context;
  const lack = translate(language, 'figure.not-published');
  const name = (key: 'central' | 'local' | 'without') =>
    translate(language, `figure.seed-money.${key}`);
  const withHead = (box: Box) => ({
    ...box,
    x1: 0,
    y1: box.y1 - (context.width === 'wide' ? 0 : 20),
  });
  const under = { y1: boxes.state.y2, y2: boxes.state.y2 + 32 };
  const central = { x1: rail, x2: split, ...under };
  const local = { x1: split, x2: end, ...under };
  return [
    ...(['state', 'counterpart'] as const).map((part) => ({
      box: withHead(boxes[part]),
      mark: boxes[part],
      label: translate(language, `figure.seed-money.${part}`),
      value: sayFigured(row[part], context),
    })),
    { box: central, mark: central, label: name('central'), value: sayCentral(row, context) },
    { box: local, mark: local, label: name('local'), value: sayFigured(row.local, context) },
    { box: withHead(boxes.missing), mark: boxes.missing, label: name('without'), value: lack },
  ];
}

function sayCentral(row: Row, context: DrawContext): string {
  const words = translate(context.language, 'figure.seed-money.divided');
  const ratio = sayFigured(row.toCentral, context);
  return `${sayFigured(row.central, context)}; ${fillWords(words, { ratio })}`;
}

/** Amount and name of a block: in the rail of a wide drawing, above the squares of a narrow one. */
function head(
  part: 'state' | 'counterpart',
  row: Row,
  top: number,
  { dataset, language, width }: DrawContext,
): Markish[] {
  const size = TEXT[width];
  const isWide = width === 'wide';
  const amount = formatFigured(row[part], dataset, language);
  const words = translate(language, `figure.seed-money.${part}`);
  const fill = part === 'state' ? COLOR.public : COLOR.private;
  const y = isWide ? top + 10 : top - 12;
  return [
    labels([{ x: 0, y, text: amount }], { size: size.label, bold: true, fill }),
    isWide
      ? labels([{ x: 0, y: y + 20, text: words }], { size: size.detail, fill: COLOR.ink2 })
      : labels([{ x: CANVAS.narrow.width, y, text: words }], {
          size: size.detail,
          fill: COLOR.ink2,
          anchor: 'end',
        }),
  ];
}

interface Split {
  readonly rail: number;
  /** Between central and local money. */
  readonly split: number;
  readonly end: number;
  readonly y: number;
}

/** A bracket under each level of government, with its amount. */
function drawLevels(row: Row, { rail, split, end, y }: Split, context: DrawContext): Markish[] {
  const { dataset, language, width } = context;
  const say = (part: 'central' | 'local') =>
    `${formatFigured(row[part], dataset, language, 'value')} ${translate(language, `figure.seed-money.${part}-short`)}`;
  return [
    lines(
      [
        { x1: rail, x2: split - 2, y1: y + 7, y2: y + 7 },
        { x1: split + 2, x2: end, y1: y + 7, y2: y + 7 },
      ],
      COLOR.public,
      { width: 2 },
    ),
    labels(
      [
        { x: rail, y: y + 20, text: say('central') },
        { x: split + 2, y: y + 20, text: say('local') },
      ],
      { size: TEXT[width].detail },
    ),
  ];
}

function drawOtherRatio(row: Row, x: number, y: number, context: DrawContext): Markish[] {
  const { dataset, language, width } = context;
  const ratio = formatFigured(row.toCentral, dataset, language);
  const words = translate(language, 'figure.seed-money.divided');
  return [
    labels([{ x, y: y + 38, text: fillWords(words, { ratio }) }], {
      size: TEXT[width].detail,
      bold: true,
    }),
  ];
}

function headMissing(top: number, { language, width }: DrawContext): Markish[] {
  const y = width === 'wide' ? top + 16 : top - 12;
  const text = translate(language, 'figure.seed-money.without');
  return [labels([{ x: 0, y, text }], { size: TEXT[width].detail, fill: COLOR.ink2 })];
}
