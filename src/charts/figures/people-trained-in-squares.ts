import type { Markish } from '@observablehq/plot';
import { valueOf } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, prefixOf, type DrawContext, type Width } from '../kit/figure.ts';
import { labels, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { namePeriod } from '../kit/names.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { coverSquares, squarePattern } from '../kit/square-pattern.ts';
import { measureSquares, type SquareGrid } from '../kit/squares.ts';
import { listTargetRows, sayWholeTarget, writeTarget, type TargetRow } from '../kit/target-rows.ts';
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
  const full = squarePattern(`${prefix}-reached`, grid, { fill: COLOR.ink });
  const empty = squarePattern(`${prefix}-missing`, grid, { stroke: COLOR.mark });
  const say = (word: 'result' | 'goal') =>
    translate(context.language, `figure.people-trained-in-squares.${word}`);
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height: bottom + (width === 'wide' ? 4 : 28),
    marks: [
      full.mark,
      empty.mark,
      solidBoxes(missing, empty.fill),
      solidBoxes(reached, full.fill),
      ...labelAll(row, bottom, context),
      readable([
        {
          box: { x1: 0, x2: CANVAS[width].width, y1: frame(reached).y2 + 2, y2: bottom },
          mark: frame([...reached, ...missing]),
          label: say('goal'),
          value: sayWholeTarget(row, context),
        },
        {
          box: { x1: 0, x2: CANVAS[width].width, y1: 0, y2: frame(reached).y2 + 2 },
          mark: frame(reached),
          label: say('result'),
          value: sayFigured(row.result, context),
        },
      ]),
    ],
  };
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
