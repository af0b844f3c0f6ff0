import type { Markish } from '@observablehq/plot';
import { valueOf } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, prefixOf, type DrawContext, type Width } from '../kit/figure.ts';
import { labels, PIXELS, setAttributes, solidBoxes, type Box } from '../kit/marks.ts';
import { namePeriod } from '../kit/names.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { measureSquares, type SquareGrid } from '../kit/squares.ts';
import { listTargetRows, writeTarget, type TargetRow } from '../kit/target-rows.ts';
import { COLOR, TEXT } from '../kit/theme.ts';

const SUBJECT = 'target-people-trained';
/** A square stands for so many people. */
const PEOPLE = 100;

/** How many of the people to be trained were trained? */
export default defineFigure<TargetRow>({
  id: 'people-trained-in-squares',
  select: (dataset) => listTargetRows(dataset).filter(({ subject }) => subject.id === SUBJECT),
  bind: (rows) => ({
    target: { figure: rows[0]?.target.row.id ?? '' },
    result: { figure: rows[0]?.result.row.id ?? '' },
  }),
  draw,
  tabulate: (rows, { dataset, language }) => {
    const textOf = (part: 'sum' | 'phase' | 'reached', period = '') =>
      fillWords(translate(language, `figure.people-trained-in-squares.${part}`), {
        period: namePeriod(dataset, period, language),
      });
    return {
      columns: (['what', 'people'] as const).map((column) =>
        translate(language, `figure.people-trained-in-squares.column-${column}`),
      ),
      rows: rows.flatMap(({ phases, target, result }) => [
        ...phases.map((phase) => [textOf('phase', phase.row.period), phase]),
        [textOf('sum'), target],
        [textOf('reached', result.row.period), result],
      ]),
    };
  },
});

const GRID: Readonly<Record<Width, SquareGrid>> = {
  wide: { x: CANVAS.wide.rail, y: 0, columns: 70, size: 10, gap: 2 },
  narrow: { x: 0, y: 46, columns: 50, size: 5.5, gap: 1.5 },
};

function draw(rows: readonly TargetRow[], context: DrawContext) {
  const [row] = rows;
  if (row === undefined) throw new Error(`no target ${SUBJECT}`);
  const { width } = context;
  const grid = GRID[width];
  const prefix = prefixOf(context);
  const squares = valueOf(row.target) / PEOPLE;
  const reached = coverSquares(0, valueOf(row.result) / PEOPLE, grid);
  const missing = coverSquares(valueOf(row.result) / PEOPLE, squares, grid);
  const bottom = grid.y + measureSquares(squares, grid);
  const say = (word: 'result' | 'goal') =>
    translate(context.language, `figure.people-trained-in-squares.${word}`);
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height: bottom + (width === 'wide' ? 4 : 28),
    marks: [
      definePattern(`${prefix}-reached`, grid, { fill: COLOR.ink }),
      definePattern(`${prefix}-missing`, grid, {
        fill: 'none',
        stroke: COLOR.mark,
        'stroke-width': '1',
      }),
      solidBoxes(missing, `url(#${prefix}-missing)`),
      solidBoxes(reached, `url(#${prefix}-reached)`),
      ...labelAll(row, bottom, context),
      readable([
        {
          box: { x1: 0, x2: CANVAS[width].width, y1: 0, y2: frame(reached).y2 + 2 },
          mark: frame(reached),
          label: say('result'),
          value: sayFigured(row.result, context),
        },
        {
          box: { x1: 0, x2: CANVAS[width].width, y1: frame(reached).y2 + 2, y2: bottom },
          mark: frame([...reached, ...missing]),
          label: say('goal'),
          value: writeTarget(row, context),
        },
      ]),
    ],
  };
}

/**
 * The boxes that cover the squares from one count to another, row by row: a pattern fills them, so
 * that a thousand squares weigh no more than two. Of a fraction the last square shows the part.
 */
export function coverSquares(
  from: number,
  to: number,
  { x, y, columns, size, gap }: SquareGrid,
): readonly Box[] {
  const pitch = size + gap;
  const edge = (count: number) => Math.floor(count) * pitch + (count % 1) * size;
  const rows = Array.from({ length: Math.ceil(to / columns) }, (_, index) => index);
  const parts = rows.map((row) => ({
    first: Math.max(0, from - row * columns),
    last: Math.min(columns, to - row * columns),
    row,
  }));
  return parts
    .filter(({ first, last }) => first < last)
    .reduce<Box[]>((boxes, { first, last, row }) => {
      const box = {
        x1: x + edge(first),
        x2: x + edge(last),
        y1: y + row * pitch,
        y2: y + (row + 1) * pitch,
      };
      const above = boxes.at(-1);
      const isSame = above?.x1 === box.x1 && above.x2 === box.x2;
      return isSame ? [...boxes.slice(0, -1), { ...above, y2: box.y2 }] : [...boxes, box];
    }, []);
}

/** The box round all boxes. */
function frame(boxes: readonly Box[]): Box {
  return {
    x1: Math.min(...boxes.map(({ x1 }) => x1)),
    x2: Math.max(...boxes.map(({ x2 }) => x2)),
    y1: Math.min(...boxes.map(({ y1 }) => y1)),
    y2: Math.max(...boxes.map(({ y2 }) => y2)),
  };
}

/** One square, to be repeated over the grid. */
function definePattern(
  id: string,
  { x, y, size, gap }: SquareGrid,
  paint: Readonly<Record<string, string>>,
): Markish {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
    const [definitions, pattern, square] = [create('defs'), create('pattern'), create('rect')];
    const pitch = String(size + gap);
    setAttributes(pattern, {
      ...{ id, x: String(x), y: String(y), width: pitch, height: pitch },
      patternUnits: 'userSpaceOnUse',
    });
    const inset = paint['stroke'] === undefined ? 0 : 0.5;
    const side = String(size - 2 * inset);
    const [at, box] = [String(inset), { width: side, height: side }];
    setAttributes(square, { x: at, y: at, ...box, ...paint });
    pattern.append(square);
    definitions.append(pattern);
    return definitions;
  };
}

/** The result over or beside the first squares, the target at the last. */
function labelAll(row: TargetRow, bottom: number, context: DrawContext): Markish[] {
  const { dataset, language, width } = context;
  const size = TEXT[width];
  const [result, goal] = (['result', 'goal'] as const).map((word) =>
    translate(language, `figure.people-trained-in-squares.${word}`),
  );
  const reached = formatFigured(row.result, dataset, language);
  const target = writeTarget(row, context);
  if (width === 'narrow') {
    return [
      labels([{ x: 0, y: 12, text: reached }], { size: 20, serif: true }),
      labels([{ x: 0, y: 34, text: result ?? '' }], { size: size.detail, fill: COLOR.ink2 }),
      labels([{ x: CANVAS.narrow.width, y: bottom + 16, text: `${goal ?? ''}: ${target}` }], {
        size: size.label,
        bold: true,
        anchor: 'end',
      }),
    ];
  }
  return [
    labels(
      [
        { x: 0, y: 16, text: reached },
        { x: 0, y: bottom - 36, text: target },
      ],
      { size: 30, serif: true },
    ),
    labels(
      [
        { x: 0, y: 44, text: result ?? '' },
        { x: 0, y: bottom - 8, text: goal ?? '' },
      ],
      { size: size.label, fill: COLOR.ink2 },
    ),
  ];
}
