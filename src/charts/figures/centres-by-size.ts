import type { Markish } from '@observablehq/plot';
import { COUNTRY, inLanguage, type Category, type Dataset } from '../../domain/dataset.ts';
import { findPrinted, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { translate, translateFirst } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, prefixOf, type DrawContext } from '../kit/figure.ts';
import { hollowBoxes, labels, missingHatch, PIXELS, solidBoxes } from '../kit/marks.ts';
import { readable, sayFigured, type Readable } from '../kit/readable.ts';
import { frameSquares, laySquares, type SquareGrid } from '../kit/squares.ts';
import { COLOR, measureLabel, TEXT } from '../kit/theme.ts';

/** Of the legal minimum of staff: all centres of a class are under it, none is, or nobody can tell. */
type Standing = 'below' | 'unknown' | 'enough';

interface Row {
  readonly category: Category;
  readonly centres: Figured;
  /** Where centres are told apart by size. */
  readonly standing: Standing | undefined;
  readonly minimum: Figured;
}

const id = 'centres-by-size';
const PERIOD = '2020';
const VIEWS = ['size', 'role'] as const;

/** How many people does a centre have, and what is it for? A square is a centre. */
export default defineFigure<Row>({
  id,
  switch: {
    by: 'measure',
    list: (_dataset, language) =>
      VIEWS.map((view) => ({ id: view, name: translate(language, `figure.${id}.${view}.name`) })),
  },
  select: selectRows,
  finding: (rows, { view }) =>
    view === 'role' || (countStanding(rows, 'below') === 1 && countStanding(rows, 'unknown') === 1)
      ? 'title'
      : 'title.other',
  bind: (rows) => {
    const figure = (row: Row | undefined) => ({ figure: row?.centres.row.id ?? '' });
    const standing = (one: Standing) => figure(rows.find((row) => row.standing === one));
    const role = (one: string) => figure(rows.find(({ category }) => category.id === one));
    return {
      below: standing('below'),
      unknown: standing('unknown'),
      minimum: { figure: rows[0]?.minimum.row.id ?? '' },
      promotion: role('role-promotion'),
      consulting: role('role-consulting'),
      other: role('role-other'),
    };
  },
  draw,
  tabulate: (rows, { language, view }) => {
    const column = (name: 'class' | 'centres' | 'minimum' | 'standing') =>
      translate(language, `figure.${id}.column-${name}`);
    return view === 'role'
      ? {
          columns: [column('class'), column('centres')],
          rows: rows.map(({ category, centres }) => [
            inLanguage(category, 'label', language),
            centres,
          ]),
        }
      : {
          columns: [column('class'), column('centres'), column('minimum'), column('standing')],
          rows: rows.map(({ category, centres, minimum, standing = 'unknown' }) => [
            translateFirst(language, [`figure.${id}.in-words-${category.id}`]),
            centres,
            minimum,
            translate(language, `figure.${id}.standing-${standing}`),
          ]),
        };
  },
});

function countStanding(rows: readonly Row[], standing: Standing): number {
  return rows.filter((row) => row.standing === standing).length;
}

/** Sizes from the smallest up; roles as the report lists them. */
function selectRows(dataset: Dataset, view: string): readonly Row[] {
  const law = dataset.observations.find(({ indicator }) => indicator === 'centre-staff-minimum');
  if (law === undefined) return [];
  const minimum = { kind: 'observation' as const, row: law };
  const rows = dataset.categories
    .filter(({ dimension }) => dimension === `centre-${view}`)
    .flatMap((category) => {
      const about = { geography: COUNTRY, period: PERIOD, category: category.id };
      const centres = findPrinted(dataset, { ...about, indicator: 'centres' });
      const standing = view === 'size' ? judgeSize(category.id, valueOf(minimum)) : undefined;
      return centres === undefined ? [] : { category, centres, standing, minimum };
    });
  return view === 'size' ? rows.toReversed() : rows;
}

/** A class by its code: `size-under-10`, `size-10-19`, `size-over-30`. */
function judgeSize(code: string, minimum: number): Standing {
  const [from = 0, to = Infinity] = Array.from(code.matchAll(/\d+/g), ([digits]) => Number(digits));
  const over = code.includes('over') ? 1 : 0;
  const [least, most] = code.includes('under') ? [0, from - 1] : [from + over, to];
  if (most < minimum) return 'below';
  return least >= minimum ? 'enough' : 'unknown';
}

const LAYOUT = {
  wide: { size: 20, gap: 4, head: 0, pitch: 56 },
  narrow: { size: 9, gap: 2, head: 20, pitch: 66 },
} as const;

function draw(rows: readonly Row[], context: DrawContext) {
  const { width } = context;
  const { size, gap, head, pitch } = LAYOUT[width];
  const hatch = missingHatch(`${prefixOf(context)}-missing`);
  const { rail, width: full } = CANVAS[width];
  const gridOf = (row: Row, index: number): SquareGrid => ({
    x: rail,
    y: index * pitch + head,
    columns: valueOf(row.centres),
    size,
    gap,
  });
  return {
    ...PIXELS,
    width: full,
    height: rows.length * pitch - 8,
    marks: [
      ...(rows.some(({ standing }) => standing === 'unknown') ? [hatch.mark] : []),
      ...rows.flatMap((row, index) => [
        ...drawSquares(row, gridOf(row, index), hatch.fill),
        ...labelRow(row, gridOf(row, index), context),
      ]),
      readable(rows.map((row, index) => readRow(row, gridOf(row, index), context))),
    ],
  };
}

function drawSquares({ centres, standing }: Row, grid: SquareGrid, fill: string): Markish[] {
  const squares = laySquares(valueOf(centres), grid);
  if (standing === 'unknown')
    return [solidBoxes(squares, fill), hollowBoxes(squares, COLOR.ink2, { width: 1 })];
  return [solidBoxes(squares, standing === 'enough' ? COLOR.mark : COLOR.ink)];
}

/** Names and what they mean stand in the rail of a wide drawing, round the squares of a narrow one. */
function labelRow(row: Row, grid: SquareGrid, context: DrawContext): Markish[] {
  const { dataset, language, width } = context;
  const { label, detail } = TEXT[width];
  const count = formatFigured(row.centres, dataset, language, 'value');
  const name = inLanguage(row.category, 'label', language);
  const end = grid.x + valueOf(row.centres) * (grid.size + grid.gap) + 8;
  const isWide = width === 'wide';
  const top = grid.y - (isWide ? 0 : LAYOUT.narrow.head);
  const x = isWide ? end : measureLabel(name, label) + 10;
  const y = top + (isWide ? 10 : 8);
  return [
    labels([{ x: 0, y, text: name }], { size: label }),
    labels([{ x, y, text: count }], { size: label, bold: true }),
    labels(
      [{ x: 0, y: isWide ? top + 31 : grid.y + grid.size + 12, text: sayDetail(row, context) }],
      {
        size: detail,
        fill: COLOR.ink2,
      },
    ),
  ];
}

function sayDetail({ category, standing, minimum }: Row, context: DrawContext): string {
  const { dataset, language } = context;
  const words = translateFirst(language, [`figure.${id}.detail-${standing ?? category.id}`]);
  return fillWords(words, { minimum: formatFigured(minimum, dataset, language) });
}

function readRow(row: Row, grid: SquareGrid, context: DrawContext): Readable {
  const { width, language } = context;
  const { head, pitch } = LAYOUT[width];
  const top = grid.y - head;
  return {
    box: { x1: 0, x2: CANVAS[width].width, y1: top, y2: top + pitch - 8 },
    mark: frameSquares(valueOf(row.centres), grid),
    label: inLanguage(row.category, 'label', language),
    value: `${sayFigured(row.centres, context)}; ${sayDetail(row, context)}`,
  };
}
