import type { Markish } from '@observablehq/plot';
import type { Figured } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import type { NamingContext } from './figure.ts';
import { setAttributes, type Box } from './marks.ts';

/** A place in a drawing that can be pointed at and walked to, with what it says. */
export interface Readable {
  /** Where the pointer and the finger find it. */
  readonly box: Box;
  /** The mark itself, framed when it is read; without one its box is. */
  readonly mark?: Box;
  readonly label: string;
  readonly value: string;
}

/**
 * Lays two unseen boxes over each mark, in reading order: one to point at, one to frame the mark with.
 * Where entries overlap the later one is found: what holds others comes before them.
 * The page's chart reader finds them by `data-value`. They stand last, above what they cover.
 * On a grid the arrow keys go to the next mark in their direction, else on and back in reading order.
 */
export function readable(
  entries: readonly Readable[],
  walk: 'in-order' | 'grid' = 'in-order',
): Markish {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
    const group = create('g');
    setAttributes(group, { class: 'readable', fill: 'none', 'pointer-events': 'all' });
    if (walk === 'grid') group.setAttribute('data-walk', walk);
    for (const { box, mark, label, value } of entries) {
      const entry = create('g');
      setAttributes(entry, { 'data-label': label, 'data-value': value });
      const frame = mark && widen(mark);
      const rects = [box, ...(frame ? [frame] : [])].map(({ x1, x2, y1, y2 }) => {
        const rect = create('rect');
        const size = { width: String(x2 - x1), height: String(y2 - y1) };
        setAttributes(rect, { x: String(x1), y: String(y1), ...size });
        return rect;
      });
      // SVGO joins like shapes that lie apart into one path: then both would be framed.
      if (frame && areApart(box, frame)) rects[1]?.setAttribute('pointer-events', 'all');
      entry.append(...rects);
      group.append(entry);
    }
    return group;
  };
}

function areApart(a: Box, b: Box): boolean {
  return a.x2 < b.x1 || b.x2 < a.x1 || a.y2 < b.y1 || b.y2 < a.y1;
}

function widen({ x1, x2, y1, y2 }: Box): Box {
  return { x1: x1 - 4, x2: x2 + 4, y1: y1 - 4, y2: y2 + 4 };
}

/** A figure as the reader hears it: value, unit and qualifier, and whether it is ours. */
export function sayFigured(figured: Figured, { dataset, language }: NamingContext): string {
  const value = formatFigured(figured, dataset, language);
  return figured.kind === 'observation'
    ? value
    : fillWords(translate(language, 'figure.read.derived'), { value });
}
