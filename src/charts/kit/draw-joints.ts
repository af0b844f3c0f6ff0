import type { Markish } from '@observablehq/plot';
import type { Province } from '../../domain/dataset.ts';
import { lines, solidBoxes, type Box } from './marks.ts';
import type { ProvinceTiles } from './province-tiles.ts';
import { COLOR } from './theme.ts';
import { tileBox, tileMiddle, type TileGrid } from './tile-grid.ts';
import { listJoints, type Joint } from './tile-joints.ts';

/**
 * Fills the gaps inside each block, but for the seam where two regions meet, and lays a neck across a
 * corner, half in the fill of either tile.
 */
export function drawJoints(
  content: ProvinceTiles,
  provinces: readonly Province[],
  grid: TileGrid,
): readonly Markish[] {
  const joints = listJoints(provinces, content.blockOf);
  const sides = joints.filter(
    ({ at, tiles: [one, other] }) => at === 'side' && one.region === other.region,
  );
  const corners = joints.filter(({ at }) => at === 'corner');
  const byFill = Map.groupBy(sides, ({ tiles: [one] }) => content.shadeOf(one).fill);
  return [
    ...[...byFill].map(([fill, group]) =>
      solidBoxes(
        group.map(({ tiles }) => gapBetween(tiles, grid)),
        fill,
      ),
    ),
    ...corners.flatMap(({ tiles }) => drawNeck(tiles, content, grid)),
  ];
}

/** What lies between two tiles that share a side. */
function gapBetween([one, other]: Joint['tiles'], grid: TileGrid): Box {
  const [a, b] = [tileBox(one, grid), tileBox(other, grid)];
  return one.tile_row === other.tile_row
    ? { ...a, x1: Math.min(a.x2, b.x2), x2: Math.max(a.x1, b.x1) }
    : { ...a, y1: Math.min(a.y2, b.y2), y2: Math.max(a.y1, b.y1) };
}

function drawNeck(
  [one, other]: Joint['tiles'],
  content: ProvinceTiles,
  grid: TileGrid,
): readonly Markish[] {
  const [from, to] = [tileMiddle(one, grid), tileMiddle(other, grid)];
  const [right, down] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
  const corner = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const reach = (start: number, end: number): Box => ({
    x1: corner.x + right * start,
    x2: corner.x + right * end,
    y1: corner.y + down * start,
    y2: corner.y + down * end,
  });
  return [
    lines([reach(-3.5, 3.5)], COLOR.ink, { width: 11 }),
    lines([reach(-6, 0)], content.shadeOf(one).fill, { width: 7 }),
    lines([reach(0, 6)], content.shadeOf(other).fill, { width: 7 }),
  ];
}
