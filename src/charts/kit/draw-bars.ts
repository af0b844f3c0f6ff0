import type { Markish } from '@observablehq/plot';
import { max, scaleLinear } from 'd3';
import { valueOf } from '../../domain/figure-lookup.ts';
import { labelTicks, type Axis } from './axis.ts';
import { BAR_LAYOUT, placeRows, tallness, type BarDrawing, type BarRow } from './bar-chart.ts';
import { drawRow, readRow } from './draw-bar-row.ts';
import { CANVAS, prefixOf, type DrawContext } from './figure.ts';
import { labels, lines, PIXELS, remainderHatch } from './marks.ts';
import { readable } from './readable.ts';
import { COLOR, TEXT } from './theme.ts';

/** Draws rows of bars from zero, the name of each row in the rail or above its bars. */
export function drawBars(rows: readonly BarRow[], axis: Axis, context: DrawContext) {
  const { width } = context;
  const layout = BAR_LAYOUT[width];
  const { rail, width: full } = CANVAS[width];
  if (rows.some(({ bars }) => bars.some(({ figured }) => valueOf(figured) < 0)))
    throw new Error(`${context.id}: a bar from zero cannot show a negative value`);
  const most = max(rows.flatMap(({ bars }) => bars.map(({ figured }) => valueOf(figured)))) ?? 0;
  const scale = scaleLinear([0, most], [rail, full - layout.right]);
  const tops = placeRows(rows, layout);
  const ends = rows.map((row, index) => (tops[index] ?? 0) + layout.offset + tallness(row, layout));
  const height = (ends.at(-1) ?? 0) + 4;
  const foot = rows.findIndex(({ isRemainder }) => isRemainder);
  const hatches = [5, 2].map((weight) =>
    remainderHatch(
      `${prefixOf(context)}-hatch-${String(weight)}`,
      weight,
      rows[foot]?.isLit === false ? COLOR.mark : COLOR.public,
    ),
  );
  const drawing = { context, layout, scale, hatches };
  return {
    ...PIXELS,
    width: full,
    height,
    marks: [
      ...(foot < 0 ? [] : hatches.map(({ mark }) => mark)),
      ...(width === 'wide' ? drawGrid(axis, drawing, height) : []),
      ...rows.flatMap((row, index) => drawRow(row, drawing, tops[index] ?? 0, index === 0)),
      lines(
        tops.map((top, index) => ({
          x1: rail,
          x2: rail,
          y1: top + layout.offset - 2,
          y2: (ends[index] ?? 0) + 2,
        })),
        COLOR.ink,
      ),
      ...(foot > 0
        ? [
            lines(
              [{ x1: 0, x2: full, y1: (tops[foot] ?? 0) - 12, y2: (tops[foot] ?? 0) - 12 }],
              COLOR.ink,
            ),
          ]
        : []),
      readable(rows.flatMap((row, index) => readRow(row, drawing, tops[index] ?? 0))),
    ],
  };
}

function drawGrid(axis: Axis, { context, layout, scale }: BarDrawing, bottom: number): Markish[] {
  const ticks = scale.ticks(5);
  return [
    lines(
      ticks
        .slice(1)
        .map((tick) => ({ x1: scale(tick), x2: scale(tick), y1: layout.top, y2: bottom })),
      COLOR.rule,
    ),
    labels(labelTicks(scale, ticks, axis, 8, context), {
      size: TEXT[context.width].detail,
      fill: COLOR.ink2,
    }),
  ];
}
