import type { Markish } from '@observablehq/plot';
import type { Dataset, Language, Province } from '../../domain/dataset.ts';
import { translate, type TextKey } from '../../i18n/translate.ts';
import type { Width } from './figure.ts';
import {
  hollowBoxes,
  labels,
  lines,
  PIXELS,
  solidBoxes,
  squareAt,
  type Box,
  type Label,
} from './marks.ts';
import { nameGeography } from './names.ts';
import { COLOR } from './theme.ts';

/** A grid of tiles: their pitch in pixels. */
export interface TileGrid {
  readonly pitch: number;
}

interface Layout extends TileGrid {
  readonly width: number;
  readonly text: number;
  readonly detail: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { pitch: 44, width: 488, text: 11, detail: 12.5 },
  narrow: { pitch: 31, width: 350, text: 12.5, detail: 12.5 },
};

const GAP = 2;
export const TILE_ROWS = 21;

/** The archipelagos, with the province that administers each. Positions in tiles. */
export const ARCHIPELAGOS = [
  { key: 'map.hoang-sa', province: 'VN-DN', column: 9.5, row: 9 },
  { key: 'map.truong-sa', province: 'VN-34', column: 9.5, row: 14 },
] as const;

/** Where their islands lie inside their frame. */
const ISLANDS = [
  [0.2, 0.35],
  [0.45, 0.2],
  [0.6, 0.55],
  [0.85, 0.3],
  [1.05, 0.65],
  [1.25, 0.4],
] as const;

/** Where the name of a region stands on the narrow map, in tiles, and on which side of that point. */
const REGION_LABELS: Readonly<
  Record<
    string,
    {
      readonly key: TextKey;
      readonly column: number;
      readonly row: number;
      readonly anchor: 'start' | 'end';
    }
  >
> = {
  NMM: { key: 'map.region.NMM', column: 6.3, row: 0.5, anchor: 'start' },
  RRD: { key: 'map.region.RRD', column: 6.3, row: 4.6, anchor: 'start' },
  NCC: { key: 'map.region.NCC', column: 4.8, row: 10.4, anchor: 'end' },
  CH: { key: 'map.region.CH', column: 6.8, row: 12, anchor: 'end' },
  SE: { key: 'map.region.SE', column: 7.3, row: 16.6, anchor: 'start' },
  MRD: { key: 'map.region.MRD', column: 6.3, row: 18.6, anchor: 'start' },
};

/**
 * The 63 provinces as equal squares, one region against the others. It shows where a region lies
 * and claims no value for any province.
 */
export function drawTileMap(dataset: Dataset, language: Language, width: Width, highlight: string) {
  const layout = LAYOUT[width];
  const { provinces } = dataset;
  const [lit, dim] = [true, false].map((isLit) =>
    provinces.filter(({ region }) => (region === highlight) === isLit),
  );
  return {
    ...PIXELS,
    width: layout.width,
    height: TILE_ROWS * layout.pitch,
    marks: [
      solidBoxes(
        (dim ?? []).map((province) => tileBox(province, layout)),
        COLOR.tile,
      ),
      solidBoxes(
        (lit ?? []).map((province) => tileBox(province, layout)),
        COLOR.public,
      ),
      ...drawArchipelagos(dataset, language, layout, highlight),
      lines(traceBorders(provinces, layout), COLOR.ink2, { width: 1.5 }),
      ...(width === 'wide'
        ? [
            nameTiles(dim ?? [], layout, COLOR.ink2, false),
            nameTiles(lit ?? [], layout, COLOR.paper, true),
          ]
        : [initialTiles(lit ?? [], layout), ...nameRegions(dataset, language, layout, highlight)]),
    ],
  };
}

/** The square of a province. */
export function tileBox({ tile_column, tile_row }: Province, { pitch }: TileGrid): Box {
  return {
    x1: tile_column * pitch,
    x2: (tile_column + 1) * pitch - GAP,
    y1: tile_row * pitch,
    y2: (tile_row + 1) * pitch - GAP,
  };
}

/** A line along every gap that has another region, or nothing, on its other side. */
export function traceBorders(provinces: readonly Province[], { pitch }: TileGrid): readonly Box[] {
  const regionAt = new Map(
    provinces.map((province) => [
      `${String(province.tile_column)},${String(province.tile_row)}`,
      province.region,
    ]),
  );
  const borders = new Map<string, Box>();
  for (const { tile_column: column, tile_row: row, region } of provinces) {
    const sides = [
      { dx: -1, dy: 0, from: [0, 0], to: [0, 1] },
      { dx: 1, dy: 0, from: [1, 0], to: [1, 1] },
      { dx: 0, dy: -1, from: [0, 0], to: [1, 0] },
      { dx: 0, dy: 1, from: [0, 1], to: [1, 1] },
    ] as const;
    for (const { dx, dy, from, to } of sides) {
      if (regionAt.get(`${String(column + dx)},${String(row + dy)}`) === region) continue;
      const box = {
        x1: (column + from[0]) * pitch - GAP / 2,
        x2: (column + to[0]) * pitch - GAP / 2,
        y1: (row + from[1]) * pitch - GAP / 2,
        y2: (row + to[1]) * pitch - GAP / 2,
      };
      borders.set(JSON.stringify(box), box);
    }
  }
  return [...borders.values()];
}

function nameTiles(
  provinces: readonly Province[],
  { pitch, text }: Layout,
  fill: string,
  bold: boolean,
): Markish {
  const entries: readonly Label[] = provinces.map((province) => ({
    x: (province.tile_column + 0.5) * pitch - GAP / 2,
    y: (province.tile_row + 0.5) * pitch - GAP / 2,
    text: province.tile_label.replace('/', '\n'),
  }));
  return labels(entries, { size: text, anchor: 'middle', fill, bold });
}

function initialTiles(provinces: readonly Province[], { pitch, text }: Layout): Markish {
  const entries = provinces.map((province) => ({
    x: (province.tile_column + 0.5) * pitch - GAP / 2,
    y: (province.tile_row + 0.5) * pitch - GAP / 2,
    text: province.initials,
  }));
  return labels(entries, { size: text, anchor: 'middle', fill: COLOR.paper, bold: true });
}

function nameRegions(
  dataset: Dataset,
  language: Language,
  { pitch, detail }: Layout,
  highlight: string,
): readonly Markish[] {
  return dataset.regions.flatMap(({ id }) => {
    const place = REGION_LABELS[id];
    if (place === undefined) return [];
    const text = translate(language, place.key).replaceAll('/', '\n');
    return labels([{ x: place.column * pitch, y: place.row * pitch, text }], {
      size: detail,
      anchor: place.anchor,
      bold: id === highlight,
      fill: id === highlight ? COLOR.public : COLOR.ink2,
    });
  });
}

/** The frame of an archipelago on a grid, with its islands as small squares. */
export function layArchipelago(
  { column, row }: (typeof ARCHIPELAGOS)[number],
  { pitch }: TileGrid,
): { readonly frame: Box; readonly islands: readonly Box[] } {
  const [left, top] = [column * pitch, row * pitch];
  const islands = ISLANDS.map(([x, y]) => squareAt(left + x * pitch, top + y * pitch, 3));
  const frame = { x1: left, x2: left + 1.5 * pitch - GAP, y1: top, y2: top + pitch - GAP };
  return { frame, islands };
}

function drawArchipelagos(
  dataset: Dataset,
  language: Language,
  layout: Layout,
  highlight: string,
): readonly Markish[] {
  const { detail } = layout;
  return ARCHIPELAGOS.flatMap((archipelago) => {
    const { key, province } = archipelago;
    const region = dataset.provinces.find(({ id }) => id === province)?.region;
    const isLit = region === highlight;
    const { frame, islands } = layArchipelago(archipelago, layout);
    const middle = (frame.x1 + frame.x2) / 2;
    const name = translate(language, key);
    const owner = nameGeography(dataset, province, language);
    return [
      hollowBoxes([frame], COLOR.ink2, { width: 1, fill: isLit ? COLOR.public : COLOR.tile }),
      solidBoxes(islands, isLit ? COLOR.paper : COLOR.ink2),
      labels([{ x: middle, y: frame.y2 + 12, text: name }], {
        size: detail,
        anchor: 'middle',
        bold: true,
      }),
      labels([{ x: middle, y: frame.y2 + 27, text: `(${owner})` }], {
        size: detail,
        anchor: 'middle',
        fill: COLOR.ink2,
      }),
    ];
  });
}
