/**
 * Colours of the site that a comparison is drawn in: names of CSS variables, with the light values that
 * a file has, whatever the colours of the page it is saved from.
 */
export const LIGHT = {
  paper: '#fafaf6',
  rule: '#d8d8d1',
  ink: '#16181d',
  'ink-2': '#4c5059',
  'ink-3': '#62666f',
  public: '#ae4c0e',
} as const;
export type Token = keyof typeof LIGHT;

/** One shape of a drawing, in pixels: the same list becomes a chart in the page, a file, an image. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Token;
      readonly stroke?: Token;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: Token;
      readonly width: number;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly fill: Token;
      readonly bold?: boolean;
      readonly serif?: boolean;
      /** On paper of its own, where lines run behind it. */
      readonly halo?: boolean;
    };

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place that can be pointed at and walked to, with what it says. */
interface Reading extends Area {
  /** The mark itself, framed when it is read. */
  readonly mark: Area;
  readonly label: string;
  readonly value: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly readings: readonly Reading[];
}

export type Face = 'plain' | 'bold' | 'serif';

/** Width of a text in pixels. */
export type Measure = (text: string, size: number, face: Face) => number;

const STROKE = 2;
const HALO = 4;
export const SANS = "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif";
const SERIF = 'Newsreader, Georgia, serif';
const SVG = 'http://www.w3.org/2000/svg';

function create(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A drawing as an `<svg>` element, its colours as `colorOf` gives them. */
export function toSvg(
  { width, height, shapes }: Drawing,
  colorOf: (token: Token) => string,
): SVGElement {
  const svg = create('svg', { xmlns: SVG, viewBox: `0 0 ${String(width)} ${String(height)}` });
  svg.append(...shapes.map((shape) => toElement(shape, colorOf)));
  return svg;
}

function toElement(shape: Shape, colorOf: (token: Token) => string): SVGElement {
  if (shape.kind === 'line') {
    const { x1, y1, x2, y2, stroke, width } = shape;
    return create('line', { x1, y1, x2, y2, stroke: colorOf(stroke), 'stroke-width': width });
  }
  if (shape.kind === 'box') {
    const { x, y, width, height, fill, stroke } = shape;
    const box = stroke === undefined ? { x, y, width, height } : insetBox(shape);
    const outline = stroke === undefined ? {} : { stroke: colorOf(stroke), 'stroke-width': STROKE };
    return create('rect', { ...box, fill: colorOf(fill), ...outline });
  }
  const { x, y, size, fill, bold = false, serif = false, halo = false } = shape;
  const text = create('text', {
    ...{ x, y, 'font-size': size, fill: colorOf(fill) },
    ...(bold ? { 'font-weight': 650 } : {}),
    ...(serif ? { 'font-weight': 600, 'font-family': SERIF } : {}),
    ...(halo ? { stroke: colorOf('paper'), 'stroke-width': HALO, 'paint-order': 'stroke' } : {}),
  });
  text.textContent = shape.text;
  return text;
}

/** The outline of a box lies inside it. */
function insetBox({ x, y, width, height }: Extract<Shape, { kind: 'box' }>) {
  const inset = STROKE / 2;
  return { x: x + inset, y: y + inset, width: width - STROKE, height: height - STROKE };
}

/** The marks of a drawing for the chart reader: one box to point at, one to frame. */
export function toReadings({ readings }: Drawing): SVGElement {
  const group = create('g', { class: 'readable', fill: 'none', 'pointer-events': 'all' });
  for (const { label, value, mark, ...box } of readings) {
    const reading = create('g', { 'data-label': label, 'data-value': value });
    reading.append(create('rect', box), create('rect', { ...mark }));
    group.append(reading);
  }
  return group;
}

/** Paints a drawing in the faces that the page has loaded. */
export function paint(
  drawing: Drawing,
  context: CanvasRenderingContext2D,
  colorOf: (token: Token) => string,
  fontOf: (size: number, face: Face) => string,
): void {
  for (const shape of drawing.shapes) {
    if (shape.kind === 'line') {
      context.strokeStyle = colorOf(shape.stroke);
      context.lineWidth = shape.width;
      context.beginPath();
      context.moveTo(shape.x1, shape.y1);
      context.lineTo(shape.x2, shape.y2);
      context.stroke();
    } else if (shape.kind === 'box') {
      context.fillStyle = colorOf(shape.fill);
      context.fillRect(shape.x, shape.y, shape.width, shape.height);
      if (shape.stroke === undefined) continue;
      const { x, y, width, height } = insetBox(shape);
      context.strokeStyle = colorOf(shape.stroke);
      context.lineWidth = STROKE;
      context.strokeRect(x, y, width, height);
    } else {
      const face = shape.serif === true ? 'serif' : shape.bold === true ? 'bold' : 'plain';
      context.fillStyle = colorOf(shape.fill);
      context.font = fontOf(shape.size, face);
      if (shape.halo === true) {
        context.strokeStyle = colorOf('paper');
        context.lineWidth = HALO;
        context.strokeText(shape.text, shape.x, shape.y);
      }
      context.fillText(shape.text, shape.x, shape.y);
    }
  }
}
