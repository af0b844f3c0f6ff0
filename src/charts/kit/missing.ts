import type { Markish } from '@observablehq/plot';
import { labels, solidBoxes, type Box } from './marks.ts';
import { COLOR, measureLabel, TEXT } from './theme.ts';
import type { Width } from './figure.ts';

/**
 * A place hatched because there is nothing to draw, with the words that say so: no length can be
 * read from it. `fill` is that of the drawing's `missingHatch`.
 */
export function drawMissing(box: Box, words: string, fill: string, width: Width): Markish[] {
  const size = TEXT[width].detail;
  const [x, y] = [box.x1 + 24, (box.y1 + box.y2) / 2];
  const gap = { x1: x - 8, x2: x + measureLabel(words, size) + 8, y1: y - 12, y2: y + 12 };
  return [
    solidBoxes([box], fill),
    solidBoxes([gap], COLOR.paper),
    labels([{ x, y, text: words }], { size, fill: COLOR.ink2 }),
  ];
}
