import type { Language } from '../../domain/dataset.ts';
import { scaleFromZero, type LinearScale } from '../../domain/scale.ts';
import { formatNumber } from '../../i18n/format.ts';
import { isPlace, numberOf, sayLack, type ComparisonView, type ViewRow } from './compose-view.ts';
import type { Drawing, Measure, Shape, Token } from './drawing.ts';
import type { ComparedCell, TableColumn } from './read-tables.ts';

/** Words of a chart that no table has. */
export interface ChartWords {
  readonly language: Language;
  readonly notApplicable: string;
  /** Unit of the axis, `tỷ đồng`. */
  readonly unit: string;
}

/** Width from which names stand in the rail, beside their dots. */
const RAIL_FROM = 860;
const DOT = 14;
const LINE = 28;
const LABEL = 15;
const NAME = 16;
const DETAIL = 14;

interface Layout {
  readonly width: number;
  readonly rail: number;
  /** Size of the names. */
  readonly name: number;
  /** From the top of a row to its first line of dots. */
  readonly head: number;
  readonly pitch: number;
  readonly scale: LinearScale;
}

/**
 * Draws a view as rows of dots on one scale from zero, a line a report, each dot with its interval and
 * its number, in bold where it is printed. Two reports: solid and hollow. One: solid for printed, hollow
 * for computed.
 */
export function drawComparison(
  view: ComparisonView,
  width: number,
  measure: Measure,
  words: ChartWords,
): Drawing {
  const { columns, rows } = view;
  const cells = rows.flatMap((row) => columns.flatMap((column) => numberOf(row, column) ?? []));
  const isWide = width >= RAIL_FROM;
  const rail = isWide ? Math.round(width / 4) + 6 : 0;
  const room = Math.max(0, ...cells.map(({ text }) => measure(text, LABEL, 'bold')));
  const scale = scaleFromZero(listScaleValues(view), rail + DOT / 2 + 1, width - room - DOT - 8);
  const head = isWide ? 10 : 28;
  const name = isWide ? chooseNameSize(view, rail, measure) : LABEL;
  const layout = { width, rail, name, head, pitch: head + columns.length * LINE + 8, scale };
  const bottom = rows.length * layout.pitch;
  return {
    width,
    height: bottom + (cells.length > 0 ? 32 : 0),
    shapes: [
      ...(cells.length > 0 ? drawAxis(layout, bottom, measure, words) : []),
      ...rows.flatMap((row, index) => drawRow(view, row, index * layout.pitch, layout, words)),
    ],
    readings: rows.flatMap((row, index) => readRow(view, row, index * layout.pitch, layout, words)),
  };
}

/** The size at which all names stay in the rail, clear of the zero line. */
function chooseNameSize({ rows }: ComparisonView, rail: number, measure: Measure): number {
  const widths = rows.map(({ name, isLit }) => measure(name, NAME, isLit ? 'bold' : 'plain'));
  const widest = Math.max(...widths);
  return Math.min(NAME, Math.floor((NAME * (rail - DOT)) / widest));
}

/**
 * What the scale has to hold. A country several times as large as any of its parts would crowd them
 * into a corner; it is then named at the end of the scale instead.
 */
function listScaleValues({ columns, rows }: ComparisonView): readonly number[] {
  const valuesOf = (some: readonly ViewRow[]) =>
    some
      .flatMap((row) => columns.flatMap((column) => numberOf(row, column) ?? []))
      .flatMap(({ value, lower, upper }) => [value, lower, upper]);
  const parts = valuesOf(rows.filter(({ kind }) => kind !== 'country'));
  const all = valuesOf(rows);
  return parts.length > 0 && Math.max(...all) > 2 * Math.max(...parts) ? parts : all;
}

function drawAxis(
  { scale, width }: Layout,
  bottom: number,
  measure: Measure,
  { language, unit }: ChartWords,
): readonly Shape[] {
  const { ticks } = scale;
  const decimals = Math.max(...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length));
  const marks = ticks.flatMap((tick, index) => {
    const x = scale.place(tick);
    const text = formatNumber(tick, decimals, language);
    const half = measure(text, DETAIL, 'plain') / 2;
    const left = Math.max(0, Math.min(x - half, width - 2 * half));
    const stroke = tick === 0 && index === 0 ? 'ink' : 'rule';
    return [
      { kind: 'line', x1: x, x2: x, y1: 0, y2: bottom + 8, stroke, width: 1 },
      { kind: 'text', x: left, y: bottom + 26, text, size: DETAIL, fill: 'ink-2' },
    ] as const;
  });
  const end = scale.place(ticks.at(-1) ?? 0) + 32;
  const hasRoom = end + measure(unit, DETAIL, 'plain') <= width;
  const name = { kind: 'text', x: end, y: bottom + 26, text: unit, size: DETAIL } as const;
  return hasRoom ? [...marks, { ...name, fill: 'ink-2' }] : marks;
}

function drawRow(
  view: ComparisonView,
  row: ViewRow,
  top: number,
  layout: Layout,
  words: ChartWords,
): readonly Shape[] {
  const { columns } = view;
  const middle = top + layout.head + (columns.length * LINE) / 2;
  const name: Shape = {
    kind: 'text',
    // Beside the zero line where there is no rail.
    x: layout.rail > 0 ? 0 : DOT + 4,
    y: layout.rail > 0 ? middle + 5 : top + 22,
    text: row.name,
    size: layout.name,
    fill: 'ink',
    bold: row.isLit,
    halo: true,
  };
  const dots = columns.flatMap((column, index) => {
    const y = top + layout.head + (index + 0.5) * LINE;
    const cell = numberOf(row, column);
    if (!row.cells.has(column.code)) {
      return index > 0 ? [] : sayUnfit(words.notApplicable, middle, layout);
    }
    return cell === undefined
      ? drawLack(sayLack(row, column, words.notApplicable), y, layout)
      : drawDot(cell, isSolid(cell, columns, index), colorOf(row, view), y, layout);
  });
  const isFirstApart = row === view.rows.find((other) => !isPlace(other)) && top > 0;
  const line: Shape = {
    ...{ kind: 'line', x1: 0, x2: layout.width, y1: top, y2: top, stroke: 'ink-3', width: 1 },
  };
  return [...(isFirstApart ? [line] : []), name, ...dots];
}

/** Two reports are told apart; in one, what is printed from what is computed. */
function isSolid(cell: ComparedCell, columns: readonly TableColumn[], index: number): boolean {
  return columns.length > 1 ? index === 0 : cell.isPrinted;
}

/** State money is copper; once a row is highlighted, that row alone. Shares of provinces are no money. */
function colorOf({ isLit, kind }: ViewRow, { table, rows }: ComparisonView): Token {
  if (rows.some((row) => row.isLit)) return isLit ? 'public' : 'ink-3';
  return table.isMoney && kind !== 'country' ? 'public' : 'ink-3';
}

function drawDot(
  { value, lower, upper, text, isPrinted }: ComparedCell,
  solid: boolean,
  color: Token,
  y: number,
  { scale, width }: Layout,
): readonly Shape[] {
  const [x, from, to] = [value, lower, upper].map(scale.place) as [number, number, number];
  if (x > width) return sayBeyond(text, isPrinted, y, width);
  const size = DOT;
  const isNarrow = to - from < size;
  const caps = [from, to].map((at) => ({ x1: at, x2: at, y1: y - 9, y2: y + 9 }));
  const whisker = isNarrow ? [] : [{ x1: from, x2: to, y1: y, y2: y }, ...caps];
  return [
    ...whisker.map((line) => ({ kind: 'line', ...line, stroke: 'ink', width: 1.5 }) as const),
    {
      ...{ kind: 'box', x: x - size / 2, y: y - size / 2, width: size, height: size },
      ...(solid ? { fill: color } : { fill: 'paper', stroke: color }),
    },
    {
      kind: 'text',
      x: Math.max(x + size / 2, isNarrow ? 0 : to) + 8,
      y: y + 5,
      text,
      size: LABEL,
      fill: 'ink',
      bold: isPrinted,
    },
  ];
}

/** A number that the scale has no room for, at its end, behind an arrow. */
function sayBeyond(text: string, bold: boolean, y: number, width: number): readonly Shape[] {
  // Nine pixels a sign are enough for any face.
  const x = width - (text.length + 2) * 9;
  const words = { text: `→ ${text}`, size: LABEL, bold, halo: true };
  return [{ kind: 'text', x, y: y + 5, fill: 'ink', ...words }];
}

/** The measure does not apply to a row: nothing is missing, so nothing is hatched. */
function sayUnfit(text: string, y: number, { rail }: Layout): readonly Shape[] {
  return [{ kind: 'text', x: rail + 16, y: y + 5, text, size: DETAIL, fill: 'ink-2', halo: true }];
}

/** A place hatched because a number is not there, with the words that say so. */
function drawLack(text: string, y: number, { rail, width }: Layout): readonly Shape[] {
  // All along the scale, so that no length can be read from it.
  const [left, right] = [rail + 8, width];
  const stripes = Array.from({ length: Math.floor((right - left) / 8) - 1 }, (_, index) => ({
    kind: 'line' as const,
    x1: left + index * 8,
    x2: left + index * 8 + 16,
    y1: y + 8,
    y2: y - 8,
    stroke: 'rule' as const,
    width: 2,
  }));
  // Seven pixels a letter are enough for any face.
  const gap = { x: left + 16, y: y - 10, width: text.length * 7 + 12, height: 20 };
  return [
    ...stripes,
    { kind: 'box', ...gap, fill: 'paper' },
    { kind: 'text', x: left + 22, y: y + 5, text, size: DETAIL, fill: 'ink-2' },
  ];
}

function readRow(
  { columns }: ComparisonView,
  row: ViewRow,
  top: number,
  { width, rail, head, scale }: Layout,
  words: ChartWords,
): Drawing['readings'] {
  return columns.map((column, index) => {
    const cell = numberOf(row, column);
    const y = top + head + index * LINE;
    const x = cell === undefined ? rail + 8 : Math.min(scale.place(cell.value), width - DOT) - DOT;
    const size = 2 * DOT - 4;
    return {
      ...{
        x: 0,
        y: index === 0 ? top + 4 : y,
        width,
        height: index === 0 ? head + LINE - 4 : LINE,
      },
      mark: { x, y: y + 2, width: cell === undefined ? width - x : size + 4, height: size },
      label: `${row.name}, ${column.name}`,
      value: cell?.say ?? sayLack(row, column, words.notApplicable),
    };
  });
}
