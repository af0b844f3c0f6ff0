import type { Markish } from '@observablehq/plot';
import { max, scaleLinear, type ScaleLinear } from 'd3';
import { valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { CANVAS, prefixOf, type DrawContext, type Width } from './figure.ts';
import {
  hollowBoxes,
  labels,
  lines,
  PIXELS,
  remainderHatch,
  solidBoxes,
  whiskers,
  type Box,
  type Hatch,
} from './marks.ts';
import { readable, sayFigured, type Readable } from './readable.ts';
import { COLOR, measureLabel, TEXT } from './theme.ts';

/** A bar from zero, as long as its figure is large. */
interface Bar {
  readonly figured: Figured;
  /** Where both reports stand together: solid for the first, hollow for the second. */
  readonly form: 'solid' | 'hollow';
  /** Said in grey after the value. */
  readonly beside: Figured | string;
  /** What tells it from the other bars of its row, said once, in the first row. */
  readonly tag: string;
}

export interface BarRow {
  readonly name: string;
  readonly detail: string;
  /** Money of no region is hatched, under a rule of its own. */
  readonly isRemainder: boolean;
  /** In the colour of its money, not in grey. */
  readonly isLit: boolean;
  readonly bars: readonly Bar[];
}

interface Layout {
  readonly bar: number;
  readonly gap: number;
  /** Between the last bar of a row and the head of the next. */
  readonly space: number;
  readonly top: number;
  /** From the top of a row to its first bar. */
  readonly offset: number;
  readonly right: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { bar: 16, gap: 5, space: 24, top: 28, offset: 0, right: 330 },
  narrow: { bar: 12, gap: 4, space: 14, top: 0, offset: 24, right: 166 },
};

type Scale = ScaleLinear<number, number>;

interface Drawing {
  readonly context: DrawContext;
  readonly layout: Layout;
  readonly scale: Scale;
  readonly hatches: readonly Hatch[];
}

/** Draws rows of bars from zero, the name of each row in the rail or above its bars. */
export function drawBars(rows: readonly BarRow[], axis: string, context: DrawContext) {
  const { width } = context;
  const layout = LAYOUT[width];
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

function tallness({ bars }: BarRow, { bar, gap }: Layout): number {
  return bars.length * (bar + gap) - gap;
}

/** Tops of the rows; the remainder stands a little apart. */
function placeRows(rows: readonly BarRow[], layout: Layout): readonly number[] {
  let next = layout.top;
  return rows.map((row) => {
    const top = next + (row.isRemainder ? 20 : 0);
    const isTwoLines = layout.offset === 0 && row.detail !== '';
    next =
      top + layout.offset + Math.max(tallness(row, layout), isTwoLines ? 36 : 0) + layout.space;
    return top;
  });
}

function boxOf(bar: Bar, index: number, { layout, scale }: Drawing, top: number): Box {
  const y1 = top + layout.offset + index * (layout.bar + layout.gap);
  return { x1: scale(0), x2: scale(valueOf(bar.figured)), y1, y2: y1 + layout.bar };
}

function drawRow(row: BarRow, drawing: Drawing, top: number, isFirst: boolean): Markish[] {
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
      ...whiskers([{ lower: scale(lower ?? 0), upper: scale(upper ?? 0), y }], layout.bar, 12),
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
function readRow(row: BarRow, drawing: Drawing, top: number): readonly Readable[] {
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

function drawGrid(axis: string, { context, layout, scale }: Drawing, bottom: number): Markish[] {
  const ticks = scale.ticks(5);
  const last = ticks.at(-1);
  const name = (tick: number) =>
    `${formatNumber(tick, 0, context.language)}${axis.startsWith('%') ? '%' : ''}${tick === last ? ` ${axis.replace(/^%\s*/, '')}` : ''}`;
  return [
    lines(
      ticks
        .slice(1)
        .map((tick) => ({ x1: scale(tick), x2: scale(tick), y1: layout.top, y2: bottom })),
      COLOR.rule,
    ),
    labels(
      ticks.map((tick) => ({ x: scale(tick), y: 8, text: name(tick) })),
      { size: TEXT.wide.detail, fill: COLOR.ink2 },
    ),
  ];
}
