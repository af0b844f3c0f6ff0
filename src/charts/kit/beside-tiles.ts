import type { Markish } from '@observablehq/plot';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, type DrawContext } from './figure.ts';
import { hollowBoxes, labels, solidBoxes } from './marks.ts';
import { nameGeography } from './names.ts';
import { TILE_LAYOUT, type ProvinceTiles } from './province-tiles.ts';
import type { Readable } from './readable.ts';
import { COLOR, measureLabel } from './theme.ts';
import { ARCHIPELAGOS, layArchipelago, placeOnGrid, REGION_PLACES } from './tile-grid.ts';

/** What stands beside the tiles, and what of it can be read. */
interface Beside {
  readonly marks: readonly Markish[];
  readonly readables: readonly Readable[];
}

/** Height of a line of a region's name, in sizes of the text. */
const LEADING = 1.2;

/** The name of a region beside its tiles, with its value under it. */
export function layRegion(id: string, content: ProvinceTiles, context: DrawContext): Beside {
  const place = REGION_PLACES[id];
  if (place === undefined) return { marks: [], readables: [] };
  const layout = TILE_LAYOUT[context.width];
  const { anchor } = place;
  const { x, y } = placeOnGrid(place, layout);
  const rows = translate(context.language, place.key).split('/');
  const style = { anchor, size: layout.name, fill: COLOR.ink2, leading: LEADING };
  const name = labels([{ x, y, text: rows.join('\n') }], style);
  const value = content.valueOf(id);
  if (value === undefined) return { marks: [name], readables: [] };
  const half = (rows.length * layout.name * LEADING) / 2;
  const bottom = y + half + layout.value * LEADING;
  const room = Math.max(
    measureLabel(value.text, layout.value, 'bold'),
    ...rows.map((row) => measureLabel(row, layout.name)),
  );
  const start = anchor === 'start' ? x : x - room;
  return {
    marks: [
      name,
      labels([{ x, y: (y + half + bottom) / 2, text: value.text }], {
        size: layout.value,
        anchor,
        bold: true,
      }),
    ],
    readables: [
      { box: { x1: start - 4, x2: start + room + 4, y1: y - half, y2: bottom }, ...value.words },
    ],
  };
}

/** An archipelago with the fill and the words of the province that administers it, and its name. */
export function layIslands(
  archipelago: (typeof ARCHIPELAGOS)[number],
  content: ProvinceTiles,
  { dataset, language, width }: DrawContext,
): Beside {
  const owner = dataset.provinces.find(({ id }) => id === archipelago.province);
  if (owner === undefined) return { marks: [], readables: [] };
  const { name: size, ...layout } = TILE_LAYOUT[width];
  const { fill, text } = content.shadeOf(owner);
  const { frame, islands } = layArchipelago(archipelago, layout);
  const name = translate(language, archipelago.key);
  const under = `(${nameGeography(dataset, owner.id, language)})`;
  const half = measureLabel(under, size) / 2;
  const x = Math.min((frame.x1 + frame.x2) / 2, CANVAS[width].width - half);
  const write = (y: number, words: string, style: { readonly fill?: string; bold?: boolean }) =>
    labels([{ x, y, text: words }], { size, anchor: 'middle', ...style });
  const { label, value } = content.read(owner);
  return {
    marks: [
      hollowBoxes([frame], COLOR.ink2, { width: 1, fill }),
      solidBoxes(islands, text),
      write(frame.y2 + 12, name, { bold: true }),
      write(frame.y2 + 28, under, { fill: COLOR.ink2 }),
    ],
    readables: [{ box: frame, label: `${name} (${label})`, value }],
  };
}
