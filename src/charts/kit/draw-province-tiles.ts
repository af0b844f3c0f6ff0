import type { Markish } from '@observablehq/plot';
import type { Province } from '../../domain/dataset.ts';
import { layIslands, layRegion } from './beside-tiles.ts';
import { drawJoints } from './draw-joints.ts';
import { CANVAS, type DrawContext, type Width } from './figure.ts';
import { labels, lines, PIXELS, solidBoxes } from './marks.ts';
import { TILE_LAYOUT, type ProvinceTiles, type TileLayout } from './province-tiles.ts';
import { readable } from './readable.ts';
import { COLOR } from './theme.ts';
import { ARCHIPELAGOS, TILE_ROWS, tileBox, tileMiddle, traceBorders } from './tile-grid.ts';

/**
 * The provinces as equal squares, beside each region its name and value, and the archipelagos. The
 * arrow keys walk it by position; the first mark is the northernmost tile, and the tiles come before
 * what stands beside them.
 */
export function drawProvinceTiles(content: ProvinceTiles, context: DrawContext) {
  const { dataset, width } = context;
  const layout = TILE_LAYOUT[width];
  const provinces = dataset.provinces.toSorted(
    (a, b) => a.tile_row - b.tile_row || a.tile_column - b.tile_column,
  );
  const beside = [
    ...dataset.regions.map(({ id }) => layRegion(id, content, context)),
    ...ARCHIPELAGOS.map((archipelago) => layIslands(archipelago, content, context)),
  ];
  const [stroke, weight] = content.isJoined ? [COLOR.ink, 2] : [COLOR.ink2, 1.5];
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height: TILE_ROWS * layout.pitch + 4,
    marks: [
      ...fillTiles(content, provinces, layout),
      lines(traceBorders(provinces, layout, content.blockOf), stroke, { width: weight }),
      ...(content.isJoined ? drawJoints(content, provinces, layout) : []),
      ...nameTiles(content, provinces, context),
      ...markTiles(content, provinces, layout),
      ...beside.flatMap(({ marks }) => marks),
      readable(
        [
          ...provinces.map((province) => ({
            box: tileBox(province, layout),
            ...content.read(province),
          })),
          ...beside.flatMap(({ readables }) => readables),
        ],
        'grid',
      ),
    ],
  };
}

function fillTiles(
  content: ProvinceTiles,
  provinces: readonly Province[],
  layout: TileLayout,
): readonly Markish[] {
  const byFill = Map.groupBy(provinces, (province) => content.shadeOf(province).fill);
  return [...byFill].map(([fill, members]) =>
    solidBoxes(
      members.map((province) => tileBox(province, layout)),
      fill,
    ),
  );
}

/** Names where there is room for them, initials elsewhere. */
function nameTiles(
  content: ProvinceTiles,
  provinces: readonly Province[],
  { width }: DrawContext,
): readonly Markish[] {
  const layout = TILE_LAYOUT[width];
  const byFill = Map.groupBy(provinces, (province) => content.shadeOf(province).text);
  return [...byFill].flatMap(([fill, group]) =>
    [true, false].map((bold) => {
      const members = group.filter((province) => content.isBold(province) === bold);
      const entries = members.map((province) => ({
        ...tileMiddle(province, layout),
        text: nameTile(content, province, width),
      }));
      return labels(entries, { size: layout.tile, anchor: 'middle', fill, bold });
    }),
  );
}

/** Its name of today, where a map of today's units has it, its own otherwise. */
function nameTile(content: ProvinceTiles, province: Province, width: Width): string {
  const today = content.renamed(province);
  if (today !== undefined) return today;
  return width === 'wide' ? province.tile_label.replace('/', '\n') : province.initials;
}

/** A small square in the corner of each tile that has a figure of its own. */
function markTiles(
  content: ProvinceTiles,
  provinces: readonly Province[],
  layout: TileLayout,
): readonly Markish[] {
  const marked = provinces.filter(content.isMarked);
  const byFill = Map.groupBy(marked, (province) => content.shadeOf(province).text);
  return [...byFill].map(([fill, members]) =>
    solidBoxes(
      members.map((province) => {
        const { x2, y1 } = tileBox(province, layout);
        return { x1: x2 - layout.mark - 2, x2: x2 - 2, y1: y1 + 2, y2: y1 + 2 + layout.mark };
      }),
      fill,
    ),
  );
}
