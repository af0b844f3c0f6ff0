import type { Markish } from '@observablehq/plot';
import type { Figured } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import type { DrawContext } from './figure.ts';
import { setAttributes, type Box } from './marks.ts';

/** A place in a drawing that can be pointed at and walked to, with what it says. */
export interface Readable {
  readonly box: Box;
  readonly label: string;
  readonly value: string;
}

/**
 * Lays an unseen box over each mark, in reading order. The page's chart reader finds them by
 * `data-value`: by pointer, touch and arrow keys. They stand last, above what they cover.
 */
export function readable(entries: readonly Readable[]): Markish {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
    const group = create('g');
    setAttributes(group, { class: 'readable', fill: 'none', 'pointer-events': 'all' });
    for (const { box, label, value } of entries) {
      const rect = create('rect');
      setAttributes(rect, {
        x: String(box.x1),
        y: String(box.y1),
        width: String(box.x2 - box.x1),
        height: String(box.y2 - box.y1),
        'data-label': label,
        'data-value': value,
      });
      group.append(rect);
    }
    return group;
  };
}

/** A figure as the reader hears it: value, unit and qualifier, and whether it is ours. */
export function sayFigured(figured: Figured, { dataset, language }: DrawContext): string {
  const value = formatFigured(figured, dataset, language);
  return figured.kind === 'observation'
    ? value
    : fillWords(translate(language, 'figure.read.derived'), { value });
}
