import type { Province } from '../../domain/dataset.ts';
import { CANVAS, type Width } from './figure.ts';
import type { Readable } from './readable.ts';
import type { Shade } from './theme.ts';
import type { TileGrid } from './tile-grid.ts';

/** What a place on a map says to those who point at it. */
type Words = Pick<Readable, 'label' | 'value'>;

/** What stands under the name of a region, and what it says; none where the map is not about it. */
interface RegionValue {
  readonly text: string;
  readonly words: Words;
}

/** What a map of the provinces shows: how tiles are filled, what is outlined, what stands beside. */
export interface ProvinceTiles {
  readonly shadeOf: (province: Province) => Shade;
  /** What its outline holds together: a region, or a unit of today. */
  readonly blockOf: (province: Province) => string;
  /** Whether the tiles of a block run into each other. */
  readonly isJoined: boolean;
  readonly isBold: (province: Province) => boolean;
  /** A name that its tile has in place of its own; undefined for its own. */
  readonly renamed: (province: Province) => string | undefined;
  /** Whether the province has a figure of its own, which its tile does not show otherwise. */
  readonly isMarked: (province: Province) => boolean;
  readonly read: (province: Province) => Words;
  /** By the id of the region. */
  readonly valueOf: (region: string) => RegionValue | undefined;
}

/** The grid of a map of the provinces with the sizes of its texts and marks, in pixels. */
export interface TileLayout extends TileGrid {
  readonly tile: number;
  readonly name: number;
  readonly value: number;
  readonly mark: number;
}

export const TILE_LAYOUT: Readonly<Record<Width, TileLayout>> = {
  wide: { pitch: 44, left: CANVAS.wide.rail, top: 2, tile: 11, name: 14, value: 16, mark: 6 },
  narrow: { pitch: 31, left: 2, top: 2, tile: 12.5, name: 12.5, value: 14, mark: 5 },
};
