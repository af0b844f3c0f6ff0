import type { Province } from '../../domain/dataset.ts';
import type { TextKey } from '../../i18n/translate.ts';
import { squareAt, type Box } from './marks.ts';

/** A grid of tiles: their pitch, and where its upper left corner lies; in pixels. */
export interface TileGrid {
  readonly pitch: number;
  readonly left?: number;
  readonly top?: number;
}

/** A point of a grid in tiles, from its upper left corner. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/** Between two tiles. */
const GAP = 2;
export const TILE_ROWS = 21;

/** The archipelagos, with the province that administers each. */
export const ARCHIPELAGOS = [
  { key: 'map.hoang-sa', province: 'VN-DN', column: 9.5, row: 9 },
  { key: 'map.truong-sa', province: 'VN-34', column: 9.5, row: 14 },
] as const;

/** Where their islands lie inside their frame, in tiles. */
const ISLANDS = [
  [0.2, 0.35],
  [0.45, 0.2],
  [0.6, 0.55],
  [0.85, 0.3],
  [1.05, 0.65],
  [1.25, 0.4],
] as const;

/** The name of a region beside its tiles: where it stands, and on which side of that point. */
export interface RegionPlace extends TilePlace {
  readonly key: TextKey;
  readonly anchor: 'start' | 'end';
}

/** Where there is room for the names of the regions, by their ids. */
export const REGION_PLACES: Readonly<Record<string, RegionPlace>> = {
  NMM: { key: 'map.region.NMM', column: 6.3, row: 0.5, anchor: 'start' },
  RRD: { key: 'map.region.RRD', column: 6.3, row: 4.6, anchor: 'start' },
  NCC: { key: 'map.region.NCC', column: 5.6, row: 10.3, anchor: 'end' },
  CH: { key: 'map.region.CH', column: 6.8, row: 12.3, anchor: 'end' },
  SE: { key: 'map.region.SE', column: 7.3, row: 16.6, anchor: 'start' },
  MRD: { key: 'map.region.MRD', column: 6.3, row: 18.6, anchor: 'start' },
};

/** A point of a grid in pixels. */
export function placeOnGrid(
  { column, row }: TilePlace,
  { pitch, left = 0, top = 0 }: TileGrid,
): { readonly x: number; readonly y: number } {
  return { x: left + column * pitch, y: top + row * pitch };
}

/** The square of a province. */
export function tileBox({ tile_column, tile_row }: Province, grid: TileGrid): Box {
  const { x, y } = placeOnGrid({ column: tile_column, row: tile_row }, grid);
  const size = grid.pitch - GAP;
  return { x1: x, x2: x + size, y1: y, y2: y + size };
}

/** The middle of the square of a province. */
export function tileMiddle(
  province: Province,
  grid: TileGrid,
): { readonly x: number; readonly y: number } {
  const { x1, x2, y1, y2 } = tileBox(province, grid);
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}

/** A line along every gap that has another block, a region unless said, or nothing on its other side. */
export function traceBorders(
  provinces: readonly Province[],
  grid: TileGrid,
  blockOf: (province: Province) => string = ({ region }) => region,
): readonly Box[] {
  const blockAt = new Map(
    provinces.map((province) => [
      `${String(province.tile_column)},${String(province.tile_row)}`,
      blockOf(province),
    ]),
  );
  const borders = new Map<string, Box>();
  for (const province of provinces) {
    const { tile_column: column, tile_row: row } = province;
    const sides = [
      { dx: -1, dy: 0, from: [0, 0], to: [0, 1] },
      { dx: 1, dy: 0, from: [1, 0], to: [1, 1] },
      { dx: 0, dy: -1, from: [0, 0], to: [1, 0] },
      { dx: 0, dy: 1, from: [0, 1], to: [1, 1] },
    ] as const;
    for (const { dx, dy, from, to } of sides) {
      if (blockAt.get(`${String(column + dx)},${String(row + dy)}`) === blockOf(province)) continue;
      const start = placeOnGrid({ column: column + from[0], row: row + from[1] }, grid);
      const end = placeOnGrid({ column: column + to[0], row: row + to[1] }, grid);
      const box = {
        x1: start.x - GAP / 2,
        x2: end.x - GAP / 2,
        y1: start.y - GAP / 2,
        y2: end.y - GAP / 2,
      };
      borders.set(JSON.stringify(box), box);
    }
  }
  return [...borders.values()];
}

/** The frame of an archipelago on a grid, with its islands as small squares. */
export function layArchipelago(
  archipelago: (typeof ARCHIPELAGOS)[number],
  grid: TileGrid,
): { readonly frame: Box; readonly islands: readonly Box[] } {
  const { pitch } = grid;
  const { x, y } = placeOnGrid(archipelago, grid);
  const islands = ISLANDS.map(([right, down]) => squareAt(x + right * pitch, y + down * pitch, 3));
  const frame = { x1: x, x2: x + 1.5 * pitch - GAP, y1: y, y2: y + pitch - GAP };
  return { frame, islands };
}
