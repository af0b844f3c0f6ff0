import type { Markish } from '@observablehq/plot';
import type { Language, Province } from '../../domain/dataset.ts';
import { translate } from '../../i18n/translate.ts';
import type { Names, Width } from './figure.ts';
import { hollowBoxes, labels, lines, PIXELS, solidBoxes } from './marks.ts';
import { nameGeography } from './names.ts';
import { COLOR } from './theme.ts';
import {
  ARCHIPELAGOS,
  layArchipelago,
  placeOnGrid,
  REGION_PLACES,
  TILE_ROWS,
  tileBox,
  tileMiddle,
  traceBorders,
  type TileGrid,
} from './tile-grid.ts';

interface Layout extends TileGrid {
  readonly width: number;
  readonly text: number;
  readonly detail: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { pitch: 44, width: 488, text: 11, detail: 12.5 },
  narrow: { pitch: 31, width: 350, text: 12.5, detail: 12.5 },
};

/**
 * The 63 provinces as equal squares, one region against the others. It shows where a region lies
 * and claims no value for any province.
 */
export function drawTileMap(dataset: Names, language: Language, width: Width, highlight: string) {
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

function nameTiles(
  provinces: readonly Province[],
  layout: Layout,
  fill: string,
  bold: boolean,
): Markish {
  const entries = provinces.map((province) => ({
    ...tileMiddle(province, layout),
    text: province.tile_label.replace('/', '\n'),
  }));
  return labels(entries, { size: layout.text, anchor: 'middle', fill, bold });
}

function initialTiles(provinces: readonly Province[], layout: Layout): Markish {
  const entries = provinces.map((province) => ({
    ...tileMiddle(province, layout),
    text: province.initials,
  }));
  return labels(entries, { size: layout.text, anchor: 'middle', fill: COLOR.paper, bold: true });
}

function nameRegions(
  dataset: Names,
  language: Language,
  layout: Layout,
  highlight: string,
): readonly Markish[] {
  return dataset.regions.flatMap(({ id }) => {
    const place = REGION_PLACES[id];
    if (place === undefined) return [];
    const text = translate(language, place.key).replaceAll('/', '\n');
    return labels([{ ...placeOnGrid(place, layout), text }], {
      size: layout.detail,
      anchor: place.anchor,
      bold: id === highlight,
      fill: id === highlight ? COLOR.public : COLOR.ink2,
    });
  });
}

function drawArchipelagos(
  dataset: Names,
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
