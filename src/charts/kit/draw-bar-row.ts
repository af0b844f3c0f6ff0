import type { Markish } from '@observablehq/plot';
import { valueOf } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import type { Bar, BarDrawing, BarRow } from './bar-chart.ts';
import { CANVAS, type DrawContext } from './figure.ts';
import { hollowBoxes, labels, solidBoxes, whiskers, type Box } from './marks.ts';
import { sayFigured, type Readable } from './readable.ts';
import { COLOR, measureLabel, TEXT } from './theme.ts';

function boxOf(bar: Bar, index: number, { layout, scale }: BarDrawing, top: number): Box {
  const y1 = top + layout.offset + index * (layout.bar + layout.gap);
  return { x1: scale(0), x2: scale(valueOf(bar.figured)), y1, y2: y1 + layout.bar };
}

/** One row: its name, its bars with their intervals, and what is said beside them. */
export function drawRow(
  row: BarRow,
  drawing: BarDrawing,
  top: number,
  isFirst: boolean,
): Markish[] {
  const { context, layout, scale, hatches } = drawing;
  const color = row.isLit ? COLOR.public : COLOR.mark;
  const marks = row.bars.flatMap((bar, index) => {
    const box = boxOf(bar, index, drawing, top);
    const hatch = hatches[bar.form === 'solid' ? 0 : 1];
    const { lower, upper } = bar.figured.row;
    const y = (box.y1 + box.y2) / 2;
    return [
      ...(row.isRemainder ? [solidBoxes([box], hatch?.fill ?? color)] : []),
      row.isRemainder || bar.form === 'hollow'
        ? hollowBoxes([box], color)
        : solidBoxes([box], color),
      ...whiskers([{ lower: scale(lower ?? 0), upper: scale(upper ?? 0), y }], layout.bar - 4, 12),
      ...labelBar(bar, { ...box, x2: Math.max(box.x2, scale(upper ?? 0)) }, context, isFirst),
    ];
  });
  return [...nameRow(row, context, top), ...marks];
}

/** The first row says which bar is which; the others repeat its order. */
function labelBar(bar: Bar, box: Box, context: DrawContext, isFirst: boolean): Markish[] {
  const { dataset, language, width } = context;
  const isWide = width === 'wide';
  const size = TEXT[width].detail + (isWide ? 1 : 0.5);
  const y = (box.y1 + box.y2) / 2;
  const value = formatFigured(bar.figured, dataset, language, 'value');
  const afterValue = box.x2 + 8 + measureLabel(value, size, 'bold') + 10;
  const beside = writeBeside(bar.beside, context);
  const afterBeside = afterValue + measureLabel(beside, size) + 14;
  const hasRoom = afterBeside + measureLabel(bar.tag, size) < CANVAS[width].width;
  const tag = {
    x: hasRoom ? afterBeside : CANVAS[width].width,
    y,
    text: isFirst ? bar.tag : '',
  };
  return [
    labels([{ x: box.x2 + 8, y, text: value }], { size, bold: true, halo: true }),
    labels([{ x: afterValue, y, text: beside }], { size, fill: COLOR.ink2, halo: true }),
    labels([tag], { size, fill: COLOR.ink2, anchor: hasRoom ? 'start' : 'end' }),
  ];
}

function writeBeside(beside: Bar['beside'], { dataset, language }: DrawContext): string {
  return typeof beside === 'string' ? beside : formatFigured(beside, dataset, language, 'value');
}

function sayBeside(beside: Bar['beside'], context: DrawContext): string {
  return typeof beside === 'string' ? beside : sayFigured(beside, context);
}

function nameRow(
  { name, detail, isRemainder, isLit }: BarRow,
  { width }: DrawContext,
  top: number,
) {
  const size = TEXT[width];
  const isWide = width === 'wide';
  const detailLabel = isWide
    ? { x: 0, y: top + 29, text: detail }
    : { x: measureLabel(name, size.label, 'bold') + 10, y: top + 10, text: detail };
  return [
    labels([{ x: 0, y: top + (isWide ? 8 : 10), text: name }], { size: size.label, bold: isLit }),
    ...(isWide || isRemainder
      ? [labels([detailLabel], { size: size.detail, fill: COLOR.ink2 })]
      : []),
  ];
}

/** The first and the last bar of a row reach to its edges, so that a finger finds them. */
export function readRow(row: BarRow, drawing: BarDrawing, top: number): readonly Readable[] {
  const { context, layout } = drawing;
  return row.bars.map((bar, index) => {
    const mark = boxOf(bar, index, drawing, top);
    const { y1, y2 } = mark;
    const isLast = index === row.bars.length - 1;
    return {
      box: {
        x1: 0,
        x2: CANVAS[context.width].width,
        y1: index === 0 ? top - 2 : y1 - layout.gap / 2,
        y2: y2 + (isLast ? layout.space / 2 : layout.gap / 2),
      },
      mark,
      label: [row.name, bar.tag].filter(Boolean).join(', '),
      value: [sayFigured(bar.figured, context), sayBeside(bar.beside, context)]
        .filter(Boolean)
        .join('; '),
    };
  });
}
