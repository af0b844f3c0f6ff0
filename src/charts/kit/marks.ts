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

/** A copper hatch at 45° for money that belongs to no region, as a fill for `solidBoxes`. */
export function hatch(
  id: string,
  weight: number,
): { readonly fill: string; readonly mark: Markish } {
  return {
    fill: `url(#${id})`,
    mark: (_index, _scales, _values, _dimensions, context) => {
      const { document } = context;
      const create = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
      const definitions = create('defs');
      const pattern = create('pattern');
      setAttributes(pattern, {
        id,
        width: '6',
        height: '6',
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      });
      const stripe = create('rect');
      setAttributes(stripe, { width: String(weight), height: '6', fill: COLOR.public });
      pattern.append(stripe);
      definitions.append(pattern);
      return definitions;
    },
  };
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
