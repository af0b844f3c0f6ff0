import type { Face, Measure } from './drawing.ts';

const WEIGHTS: Readonly<Record<Face, number>> = { plain: 400, bold: 650, serif: 600 };

/** The faces of the page, for a canvas: as a font to paint with, and to measure with. */
export interface Typeface {
  readonly fontOf: (size: number, face: Face) => string;
  readonly measure: Measure;
}

/** Reads the faces that an element inherits. Without a canvas, widths are a rough guess. */
export function readTypeface(element: Element): Typeface {
  const style = getComputedStyle(element);
  // Read once: to ask again after a change of the page would have the browser style it at once.
  const [serif, sans] = ['--serif', '--sans'].map((name) => style.getPropertyValue(name));
  const context = document.createElement('canvas').getContext('2d');
  const fontOf = (size: number, face: Face): string => {
    const family = face === 'serif' ? serif : sans;
    return `${String(WEIGHTS[face])} ${String(size)}px ${family ?? ''}`;
  };
  const measure: Measure = (text, size, face) => {
    if (context === null) return text.length * size * 0.6;
    context.font = fontOf(size, face);
    return context.measureText(text).width;
  };
  return { fontOf, measure };
}
