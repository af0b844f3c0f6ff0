import type { Markish } from '@observablehq/plot';
import { valueOf } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { placeDetail, type Dot, type DotDrawing, type DotRow } from './dot-chart.ts';
import { CANVAS, type DrawContext } from './figure.ts';
import { hollowBoxes, labels, lines, solidBoxes, squareAt, whiskers, type Box } from './marks.ts';
import { drawMissing } from './missing.ts';
import { sayFigured, type Readable } from './readable.ts';
import { fromStep } from './steps.ts';
import { COLOR, measureLabel, TEXT } from './theme.ts';

/** One row: its name, its dots with their intervals, or the hatch where it has none. */
export function drawRow(row: DotRow, drawing: DotDrawing, top: number, hatch: string): Markish[] {
  const { context, layout, scale } = drawing;
  const middle = top + layout.middle;
  const positions = row.dots.map(({ figured }) => scale(valueOf(figured)));
  return [
    ...nameRow(row, drawing, top),
    ...(row.isJoined
      ? inStep(Math.max(...row.dots.map(({ step = 1 }) => step)), [
          lines(
            [{ x1: Math.min(...positions), x2: Math.max(...positions), y1: middle, y2: middle }],
            COLOR.ink3,
          ),
        ])
      : []),
    ...whiskers(
      row.dots.map(({ figured: { row: figure } }) => ({
        lower: scale(figure.lower ?? 0),
        upper: scale(figure.upper ?? 0),
        y: middle,
      })),
      layout.dot + 6,
      2 * layout.dot,
    ),
    ...row.dots.flatMap((dot) => inStep(dot.step ?? 1, drawDot(dot, row, drawing, middle))),
    ...(row.dots.length === 0
      ? drawMissing(
          lackBox(middle, context),
          translate(context.language, 'figure.not-computable'),
          hatch,
          context.width,
        )
      : []),
  ];
}

const inStep = (step: number, marks: Markish[]) => (step > 1 ? fromStep(step, marks) : marks);

function drawDot(dot: Dot, row: DotRow, drawing: DotDrawing, middle: number): Markish[] {
  const { context, layout, scale } = drawing;
  const { figured, form, color, beside = '' } = dot;
  const { dataset, language, width } = context;
  const value = valueOf(figured);
  const x = scale(value);
  const size = sizeOf(dot, row, layout);
  const box = [squareAt(x, middle, size)];
  const { lower, upper } = figured.row;
  const text = formatFigured(figured, dataset, language, 'value');
  const leftEnd = Math.min(x - size / 2, scale(lower ?? value)) - 6;
  const rightEnd = Math.max(x + size / 2, scale(upper ?? value)) + 6;
  const room = measureLabel(text, TEXT[width].label - 1, 'bold');
  const isCrossed = (from: number) =>
    drawing.lines.some((line) => from - 2 < line && line < from + room + 2);
  const isLeft =
    row.dots.length > 1
      ? row.dots.some((other) => valueOf(other.figured) > value)
      : isCrossed(rightEnd) && !isCrossed(leftEnd - room);
  const labelX = isLeft ? leftEnd : rightEnd;
  const after = {
    x: labelX + measureLabel(text, TEXT[width].label - 1, form === 'small' ? 'plain' : 'bold') + 8,
    y: middle,
    text: beside,
  };
  return [
    form === 'solid'
      ? solidBoxes(box, color)
      : hollowBoxes(box, color, { width: form === 'small' ? 1.5 : 2, fill: COLOR.paper }),
    labels([{ x: labelX, y: middle, text }], {
      size: TEXT[width].label - 1,
      bold: form !== 'small',
      fill: form === 'small' ? COLOR.ink2 : COLOR.ink,
      anchor: isLeft ? 'end' : 'start',
      halo: true,
    }),
    ...(beside === '' ? [] : [labels([after], { size: TEXT[width].detail, fill: COLOR.ink2 })]),
  ];
}

/** Where the dots of a row would stand. */
function lackBox(middle: number, { width }: DrawContext): Box {
  return { x1: CANVAS[width].rail, x2: CANVAS[width].width, y1: middle - 12, y2: middle + 12 };
}

function sizeOf({ form }: Dot, { isLit }: DotRow, { dot }: DotDrawing['layout']): number {
  return dot - (form === 'small' ? 6 : 0) + (isLit ? 2 : 0);
}

function nameRow(row: DotRow, { context, layout }: DotDrawing, top: number): Markish[] {
  const { name, detail, isLit } = row;
  const size = TEXT[context.width];
  const isWide = context.width === 'wide';
  const middle = top + layout.middle;
  const nameY = isWide ? middle - (detail === '' ? 0 : 10) : top + 12;
  const detailAt = layout.isStacked
    ? { x: 0, y: isWide ? middle + 10 : top + 29 }
    : { x: placeDetail(row), y: top + 12 };
  return [
    labels([{ x: 0, y: nameY, text: name }], { size: size.label, bold: isLit, halo: true }),
    ...(detail === ''
      ? []
      : [
          labels([{ ...detailAt, text: detail }], {
            size: size.detail,
            fill: COLOR.ink2,
            halo: true,
          }),
        ]),
  ];
}

/** Each dot has the height of its row, and the width up to half way to its neighbour. */
export function readRow(row: DotRow, drawing: DotDrawing, top: number): readonly Readable[] {
  const { context, layout, scale } = drawing;
  const full = CANVAS[context.width].width;
  const span = { y1: top, y2: top + layout.pitch };
  const middle = top + layout.middle;
  if (row.dots.length === 0) {
    const value = translate(context.language, 'figure.not-computable');
    const box = { x1: 0, x2: full, ...span };
    return [{ box, mark: lackBox(middle, context), label: `${row.name} ${row.detail}`, value }];
  }
  const ordered = row.dots.toSorted((a, b) => valueOf(a.figured) - valueOf(b.figured));
  const edges = ordered.map(({ figured }, index) => {
    const before = ordered[index - 1];
    return before === undefined ? 0 : scale((valueOf(before.figured) + valueOf(figured)) / 2);
  });
  return ordered.map((dot, index) => ({
    box: { x1: edges[index] ?? 0, x2: edges[index + 1] ?? full, ...span },
    mark: squareAt(scale(valueOf(dot.figured)), middle, sizeOf(dot, row, layout)),
    label: [row.name, dot.label].filter(Boolean).join(', '),
    value: [sayFigured(dot.figured, context), dot.beside].filter(Boolean).join('; '),
  }));
}
