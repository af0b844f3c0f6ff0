import type { Markish } from '@observablehq/plot';
import { valueOf } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { labelTicks, type Axis } from './axis.ts';
import {
  buildScale,
  layRows,
  type DotChart,
  type DotDrawing,
  type Reference,
} from './dot-chart.ts';
import { drawRow, readRow } from './draw-dot-row.ts';
import { CANVAS, prefixOf, type DrawContext } from './figure.ts';
import { labels, lines, missingHatch, PIXELS } from './marks.ts';
import { readable, sayFigured, type Readable } from './readable.ts';
import { COLOR, measureLabel, TEXT } from './theme.ts';

/** Draws rows of dots on a scale, with the references above it. */
export function drawDots(chart: DotChart, context: DrawContext) {
  const { rows, references } = chart;
  const layout = layRows(rows, context.width);
  const top = references.length > 0 ? 24 + 20 * references.length : 4;
  const bottom = top + rows.length * layout.pitch;
  const scale = buildScale(chart, context);
  const at = references.map(({ figured }) => scale(valueOf(figured)));
  const drawing = { context, layout, scale, top, bottom, lines: at };
  const isEmpty = rows.every(({ dots }) => dots.length === 0);
  const hatch = missingHatch(`${prefixOf(context)}-missing`);
  return {
    ...PIXELS,
    width: CANVAS[context.width].width,
    height: bottom + (isEmpty ? 0 : 32),
    marks: [
      ...(isEmpty ? [] : drawAxis(chart.axis, drawing)),
      ...(rows.some(({ dots }) => dots.length === 0) ? [hatch.mark] : []),
      ...references.flatMap((reference, index) => drawReference(reference, drawing, index)),
      ...rows.flatMap((row, index) =>
        drawRow(row, drawing, top + index * layout.pitch, hatch.fill),
      ),
      readable([
        ...references.map((reference, index) => readReference(reference, drawing, index)),
        ...rows.flatMap((row, index) => readRow(row, drawing, top + index * layout.pitch)),
      ]),
    ],
  };
}

function drawAxis(axis: Axis, { context, scale, top, bottom }: DotDrawing): Markish[] {
  const ticks = scale.ticks(4);
  return [
    lines(
      ticks.map((tick) => ({ x1: scale(tick), x2: scale(tick), y1: top, y2: bottom + 8 })),
      COLOR.rule,
    ),
    labels(labelTicks(scale, ticks, axis, bottom + 20, context), {
      size: TEXT[context.width].detail,
      fill: COLOR.ink2,
    }),
  ];
}

/**
 * Both labels stand to the left of their lines, each on a line of its own; where they have no room there, to
 * the right, and where none there either, above the line from the left edge on.
 */
function drawReference(
  { figured, label }: Reference,
  { context, scale, bottom }: DotDrawing,
  index: number,
): Markish[] {
  const { dataset, language, width } = context;
  const x = scale(valueOf(figured));
  const text = `${formatFigured(figured, dataset, language, 'value')} ${label}`;
  const y = 12 + 20 * index;
  const size = TEXT[width].detail;
  const room = measureLabel(text, size) + 6;
  const place = x >= room ? 'left' : x + room <= CANVAS[width].width ? 'right' : 'above';
  const from = place === 'above' ? y + 8 : y - 6;
  return [
    lines([{ x1: x, x2: x, y1: from, y2: bottom + 8 }], COLOR.ink2, { dash: '2 3' }),
    labels([{ x: { left: x - 6, right: x + 6, above: 0 }[place], y, text }], {
      size,
      anchor: place === 'left' ? 'end' : 'start',
      fill: COLOR.ink2,
      halo: true,
    }),
  ];
}

function readReference(
  { figured, label }: Reference,
  { context, scale, bottom }: DotDrawing,
  index: number,
): Readable {
  const x = scale(valueOf(figured));
  const box = { x1: x - 4, x2: x + 4, y1: 4 + 20 * index, y2: bottom };
  return { box, mark: { ...box, x1: x, x2: x }, label, value: sayFigured(figured, context) };
}
