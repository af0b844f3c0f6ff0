import type { Markish } from '@observablehq/plot';
import { max, scaleBand, scaleLinear } from 'd3';
import { COUNTRY, inLanguage, type Category, type Dataset } from '../../domain/dataset.ts';
import { findComputed, findPrinted, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, prefixOf, type DrawContext } from '../kit/figure.ts';
import {
  hollowBoxes,
  labels,
  lines,
  missingHatch,
  PIXELS,
  solidBoxes,
  type Box,
} from '../kit/marks.ts';
import { drawMissing } from '../kit/missing.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { COLOR, TEXT } from '../kit/theme.ts';

/** From the base line up. */
const BUDGETS = ['operating', 'investment'] as const;

interface Part {
  readonly budget: Category;
  readonly amount: Figured;
}

interface Row {
  readonly year: string;
  readonly parts: readonly Part[];
  readonly total: Figured;
}

/** How much money did the draft of a programme ask for, year by year? */
export default defineFigure<Row>({
  id: 'drafted-budget-by-year',
  select: selectRows,
  finding: (rows) => (isRising(rows) ? 'title' : 'title.plain'),
  bind: (rows) => ({
    first: rows[0]?.year ?? '',
    last: rows.at(-1)?.year ?? '',
    'first-amount': { figure: rows[0]?.total.row.id ?? '' },
    'last-amount': { figure: rows.at(-1)?.total.row.id ?? '' },
  }),
  draw,
  tabulate: (rows, { language }) => ({
    columns: [
      translate(language, 'figure.drafted-budget-by-year.column-year'),
      ...(rows[0]?.parts ?? []).map(({ budget }) => inLanguage(budget, 'label', language)),
      translate(language, 'figure.drafted-budget-by-year.total'),
    ],
    rows: rows.map(({ year, parts, total }) => [year, ...parts.map(({ amount }) => amount), total]),
  }),
});

/** The years for which a draft states both kinds of budget. */
function selectRows(dataset: Dataset): readonly Row[] {
  const budgets = BUDGETS.flatMap(
    (id) => dataset.categories.find((category) => category.id === id) ?? [],
  );
  const indicator = 'funding-foreseen';
  return dataset.derived
    .filter((row) => row.indicator === indicator && /^\d{4}$/.test(row.period))
    .toSorted((a, b) => Number(a.period) - Number(b.period))
    .flatMap(({ period }) => {
      const about = { indicator, geography: COUNTRY, period };
      const total = findComputed(dataset, { ...about, category: 'central' });
      const parts = budgets.flatMap((budget) => {
        const amount = findPrinted(dataset, { ...about, category: budget.id });
        return amount === undefined ? [] : { budget, amount };
      });
      return total === undefined ? [] : { year: period, parts, total };
    });
}

function isRising(rows: readonly Row[]): boolean {
  return rows.every((row, index) => {
    const before = rows[index - 1];
    return before === undefined || valueOf(row.total) > valueOf(before.total);
  });
}

const LAYOUT = {
  wide: { left: CANVAS.wide.rail, top: 28, plot: 340, padding: 0.4, inside: 16 },
  narrow: { left: 90, top: 24, plot: 308, padding: 0.24, inside: 13 },
} as const;
/** Under the base line: the years, then the band for what was approved. */
const FOOT = { year: 18, band: 44, tall: 32 };

interface Column {
  readonly row: Row;
  readonly x: number;
  readonly top: number;
  readonly boxes: readonly { readonly part: Part; readonly box: Box }[];
}

function draw(rows: readonly Row[], context: DrawContext) {
  const { width } = context;
  const { left, top, plot } = LAYOUT[width];
  const full = CANVAS[width].width;
  const floor = top + plot;
  const columns = placeColumns(rows, context);
  const band = { x1: left, x2: full, y1: floor + FOOT.band, y2: floor + FOOT.band + FOOT.tall };
  const hatch = missingHatch(`${prefixOf(context)}-missing`);
  return {
    ...PIXELS,
    width: full,
    height: band.y2 + 4,
    marks: [
      hatch.mark,
      ...drawColumns(columns, floor),
      lines([{ x1: left, x2: full, y1: floor, y2: floor }], COLOR.ink),
      ...labelColumns(columns, floor, context),
      ...nameParts(columns, band, context),
      ...drawMissing(band, sayMissing(context), hatch.fill, width),
      readColumns(columns, band, context),
    ],
  };
}

/** Money asked for, and not given: dashed. The lower part is tinted, the upper one empty. */
function drawColumns(columns: readonly Column[], floor: number): Markish[] {
  const lower = columns.flatMap(({ boxes }) => boxes.slice(0, 1).map(({ box }) => box));
  const edges = lower.map(({ x1, x2, y1 }) => ({ x1, x2, y1, y2: y1 }));
  const wholes = columns.flatMap(({ boxes, top }) =>
    boxes.slice(0, 1).map(({ box }) => ({ ...box, y1: top, y2: floor })),
  );
  return [
    solidBoxes(lower, COLOR.publicTint),
    lines(edges, COLOR.public, { width: 1.5, dash: '3 3' }),
    hollowBoxes(wholes, COLOR.public, { dashed: true }),
  ];
}

function placeColumns(rows: readonly Row[], { width }: DrawContext): readonly Column[] {
  const { left, top, plot, padding } = LAYOUT[width];
  const across = scaleBand(
    rows.map(({ year }) => year),
    [left, CANVAS[width].width],
  )
    .paddingInner(padding)
    .paddingOuter(padding / 2);
  const most = max(rows, ({ total }) => valueOf(total)) ?? 1;
  const up = scaleLinear([0, most], [top + plot, top]);
  return rows.map((row) => {
    const x1 = across(row.year) ?? 0;
    const x2 = x1 + across.bandwidth();
    const boxes = row.parts.map((part, index) => {
      const below = row.parts.slice(0, index).reduce((sum, { amount }) => sum + valueOf(amount), 0);
      const box = { x1, x2, y1: up(below + valueOf(part.amount)), y2: up(below) };
      return { part, box };
    });
    return { row, x: (x1 + x2) / 2, top: up(valueOf(row.total)), boxes };
  });
}

function labelColumns(
  columns: readonly Column[],
  floor: number,
  { dataset, language, width }: DrawContext,
): Markish[] {
  const { label, detail } = TEXT[width];
  const middle = { anchor: 'middle' } as const;
  const say = (figured: Figured) => formatFigured(figured, dataset, language, 'value');
  return [
    labels(
      columns.map(({ row, x, top }) => ({ x, y: top - 11, text: say(row.total) })),
      { size: label, bold: true, ...middle },
    ),
    labels(
      columns.flatMap(({ boxes, x }) =>
        boxes.map(({ part, box }) => ({ x, y: (box.y1 + box.y2) / 2, text: say(part.amount) })),
      ),
      { size: LAYOUT[width].inside - 0.5, ...middle },
    ),
    labels(
      columns.map(({ row, x }) => ({ x, y: floor + FOOT.year, text: row.year })),
      { size: detail + 0.5, fill: COLOR.ink2, ...middle },
    ),
  ];
}

/** The first column names the parts for all of them. */
function nameParts([first]: readonly Column[], band: Box, { language, width }: DrawContext) {
  if (first === undefined) return [];
  const size = TEXT[width].detail;
  const name = (part: 'total' | 'approved' | (typeof BUDGETS)[number]) =>
    translate(language, `figure.drafted-budget-by-year.${width}-${part}`);
  const middleOf = ({ y1, y2 }: Box) => (y1 + y2) / 2;
  return [
    labels([{ x: 0, y: first.top - 11, text: name('total') }], { size, bold: true }),
    labels(
      [
        ...first.boxes.flatMap(({ box }, index) => {
          const budget = BUDGETS[index];
          return budget === undefined ? [] : { x: 0, y: middleOf(box), text: name(budget) };
        }),
        { x: 0, y: middleOf(band), text: name('approved') },
      ],
      { size, fill: COLOR.ink2 },
    ),
  ];
}

const sayMissing = ({ language, width }: DrawContext) =>
  translate(language, `figure.drafted-budget-by-year.${width}-missing`);

/** Column by column from the top down, then the band. */
function readColumns(columns: readonly Column[], band: Box, context: DrawContext): Markish {
  const { language } = context;
  return readable([
    ...columns.flatMap(({ row, top, boxes }) => [
      ...boxes.slice(-1).map(({ box }) => {
        const mark = { x1: box.x1, x2: box.x2, y1: top - 22, y2: top };
        const total = translate(language, 'figure.drafted-budget-by-year.total');
        return {
          box: mark,
          mark,
          label: `${total}, ${row.year}`,
          value: sayFigured(row.total, context),
        };
      }),
      ...boxes.toReversed().map(({ part, box }) => ({
        box,
        mark: box,
        label: `${inLanguage(part.budget, 'label', language)}, ${row.year}`,
        value: sayFigured(part.amount, context),
      })),
    ]),
    {
      box: { ...band, x1: 0 },
      mark: band,
      label: translate(language, `figure.drafted-budget-by-year.wide-approved`),
      value: sayMissing(context),
    },
  ]);
}
