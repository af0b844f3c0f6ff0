import * as Plot from '@observablehq/plot';
import type { Markish, TextOptions } from '@observablehq/plot';
import { BOLD, COLOR } from './theme.ts';

/** A box in pixels. */
export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Words at a point in pixels. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Scales for drawings laid out in pixels: what is given is what is drawn. */
export const PIXELS = {
  x: { type: 'identity', axis: null },
  y: { type: 'identity', axis: null },
} as const;

/** Boxes filled in one colour. */
export function solidBoxes(boxes: readonly Box[], fill: string): Markish {
  return Plot.rect(boxes, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill });
}

/** Boxes outlined in one colour, the outline inside the box. */
export function hollowBoxes(
  boxes: readonly Box[],
  stroke: string,
  { fill = 'none', width = 1.5, dashed = false } = {},
): Markish {
  return Plot.rect(boxes, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    fill,
    stroke,
    strokeWidth: width,
    inset: width / 2,
    ...(dashed ? { strokeDasharray: '3 3' } : {}),
  });
}

/** Labels in one style. `anchor` is the side of the text that stands at the point. */
export function labels(
  entries: readonly Label[],
  options: {
    readonly size: number;
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly fill?: string;
    readonly bold?: boolean;
    readonly serif?: boolean;
    readonly halo?: boolean;
    /** Height of a line, in sizes of the text. */
    readonly leading?: number;
  },
): Markish {
  const style: TextOptions = {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: options.anchor ?? 'start',
    fontSize: options.size,
    fill: options.fill ?? COLOR.ink,
    ...(options.bold === true ? { fontWeight: BOLD } : {}),
    ...(options.serif === true ? { className: 'serif' } : {}),
    ...(options.leading === undefined ? {} : { lineHeight: options.leading }),
    ...(options.halo === true ? { stroke: COLOR.paper, strokeWidth: 4 } : {}),
  };
  return Plot.text(entries, style);
}

/** Straight lines in pixels. */
export function lines(
  boxes: readonly Box[],
  stroke: string,
  { width = 1, dash = '' } = {},
): Markish {
  return Plot.link(boxes, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    stroke,
    strokeWidth: width,
    ...(dash === '' ? {} : { strokeDasharray: dash }),
  });
}

/** An interval as a line with a cap at each end, at one height. */
export interface Whisker {
  readonly lower: number;
  readonly upper: number;
  readonly y: number;
}

/**
 * Intervals around values, ends in pixels; with a halo, since a bar may lie under half of one. Those
 * narrower than `least` would vanish behind their own mark, and are left out.
 */
export function whiskers(entries: readonly Whisker[], cap: number, least: number): Markish[] {
  const shown = entries
    .filter(({ lower, upper }) => upper - lower >= least)
    .flatMap(({ lower, upper, y }) => [
      { x1: lower, x2: upper, y1: y, y2: y },
      ...[lower, upper].map((x) => ({ x1: x, x2: x, y1: y - cap / 2, y2: y + cap / 2 })),
    ]);
  if (shown.length === 0) return [];
  return [lines(shown, COLOR.paper, { width: 4.5 }), lines(shown, COLOR.ink3, { width: 1.5 })];
}

/** A pattern as a fill for `solidBoxes`, with the definition that has to stand in the drawing. */
export interface PatternFill {
  readonly fill: string;
  readonly mark: Markish;
}

/** At 45° in the colour of money, for money that belongs to no region. */
export function remainderHatch(
  id: string,
  weight: number,
  color: string = COLOR.public,
): PatternFill {
  return hatch(id, color, { weight, pitch: 6, angle: 45 });
}

/** Thin and grey, for what is not published; the word stands beside it. */
export function missingHatch(id: string): PatternFill {
  return hatch(id, COLOR.rule, { weight: 3, pitch: 8, angle: -45 });
}

function hatch(
  id: string,
  color: string,
  { weight, pitch, angle }: Readonly<Record<'weight' | 'pitch' | 'angle', number>>,
): PatternFill {
  return {
    fill: `url(#${id})`,
    mark: (_index, _scales, _values, _dimensions, { document }) => {
      const create = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
      const definitions = create('defs');
      const pattern = create('pattern');
      setAttributes(pattern, {
        id,
        width: String(pitch),
        height: String(pitch),
        patternUnits: 'userSpaceOnUse',
        patternTransform: `rotate(${String(angle)})`,
      });
      const stripe = create('rect');
      setAttributes(stripe, { width: String(weight), height: String(pitch), fill: color });
      pattern.append(stripe);
      definitions.append(pattern);
      return definitions;
    },
  };
}

export function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** A square in pixels around a point. */
export function squareAt(x: number, y: number, size: number): Box {
  return { x1: x - size / 2, x2: x + size / 2, y1: y - size / 2, y2: y + size / 2 };
}
