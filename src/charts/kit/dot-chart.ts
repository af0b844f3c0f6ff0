import { max, min, scaleLinear } from 'd3';
import { valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import type { Axis, Scale } from './axis.ts';
import { CANVAS, type DrawContext, type Width } from './figure.ts';
import { measureLabel, TEXT } from './theme.ts';

/** A square on a scale, labelled with its value. */
export interface Dot {
  readonly figured: Figured;
  readonly form: 'solid' | 'hollow' | 'small';
  readonly color: string;
  /** What the dot stands for, for those who walk the marks. */
  readonly label: string;
  /** Said in grey after the value. */
  readonly beside?: string;
  /** The step of a text with which it comes in; from the start where there is none. */
  readonly step?: number;
}

/**
 * Up to two dots on a line, the lower labelled on its left, the higher on its right. A row without
 * dots is hatched: what it asks for cannot be given.
 */
export interface DotRow {
  readonly name: string;
  readonly detail: string;
  readonly isLit: boolean;
  readonly dots: readonly Dot[];
  /** Whether a line joins the dots. Never those of two periods: they are two reports. */
  readonly isJoined: boolean;
}

/** A dotted line through all rows, with its label above them. */
export interface Reference {
  readonly figured: Figured;
  readonly label: string;
}

export interface DotChart {
  readonly rows: readonly DotRow[];
  /** The highest first, so that no label crosses another's line. */
  readonly references: readonly Reference[];
  readonly axis: Axis;
  /** Whether the scale shows the intervals as large as it can, not from zero. */
  readonly isZoomed?: boolean;
}

export interface DotLayout {
  readonly dot: number;
  readonly pitch: number;
  /** From the top of a row to the middle of its dots. */
  readonly middle: number;
  /** Whether name and detail stand one under the other. */
  readonly isStacked: boolean;
}

export interface DotDrawing {
  readonly context: DrawContext;
  readonly layout: DotLayout;
  readonly scale: Scale;
  readonly top: number;
  readonly bottom: number;
  /** Where the references stand, for labels to keep off them. */
  readonly lines: readonly number[];
}

/** Name and detail stand side by side on a narrow drawing where all of them fit. */
export function layRows(rows: readonly DotRow[], width: Width): DotLayout {
  if (width === 'wide') return { dot: 14, pitch: 48, middle: 24, isStacked: true };
  const isStacked = rows.some((row) => placeDetail(row) + measureDetail(row) > CANVAS.narrow.width);
  return isStacked
    ? { dot: 12, pitch: 76, middle: 50, isStacked }
    : { dot: 12, pitch: 60, middle: 34, isStacked };
}

/** Where the detail of a row begins on a narrow drawing. */
export const placeDetail = ({ name, isLit }: DotRow) =>
  measureLabel(name, TEXT.narrow.label, isLit ? 'bold' : 'plain') + 10;
const measureDetail = ({ detail }: DotRow) => measureLabel(detail, TEXT.narrow.detail);

/** From zero, or round all intervals; leaves room for the longest label to the right. */
export function buildScale(
  { rows, references, isZoomed = false }: DotChart,
  { width, dataset, language }: DrawContext,
): Scale {
  const dots = rows.flatMap((row) => row.dots);
  const upper =
    max([...dots, ...references], ({ figured }) => figured.row.upper ?? valueOf(figured)) ?? 1;
  const lower = min(dots, ({ figured }) => figured.row.lower ?? valueOf(figured)) ?? 0;
  const margin = (upper - lower) * 0.04;
  const domain = isZoomed ? [lower - margin, upper + margin] : [0, upper];
  const room = max(dots, ({ figured, beside = '' }) =>
    measureLabel(
      `${formatFigured(figured, dataset, language, 'value')} ${beside}`,
      TEXT[width].label,
    ),
  );
  const { rail, width: full } = CANVAS[width];
  return scaleLinear(domain, [rail + (isZoomed ? 8 : 0), full - (room ?? 0) - 20]);
}
