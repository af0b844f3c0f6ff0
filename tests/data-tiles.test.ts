import { describe, expect, test } from 'vitest';
import { dataset } from '../src/catalogue/dataset.ts';
import { ARCHIPELAGOS, TILE_ROWS } from '../src/charts/kit/tile-grid.ts';
import type { Province } from '../src/domain/dataset.ts';
import { NEIGHBOURS } from './support/neighbours.ts';

const { provinces, regions } = dataset;
const byName = new Map(provinces.map((province) => [province.name_vi, province]));
const byTile = new Map(
  provinces.map((province) => [key(province.tile_column, province.tile_row), province]),
);

function key(column: number, row: number): string {
  return `${String(column)},${String(row)}`;
}

/** How two tiles stand to each other. */
function touch(one: Province, other: Province): 'side' | 'corner' | 'apart' {
  const columns = Math.abs(one.tile_column - other.tile_column);
  const rows = Math.abs(one.tile_row - other.tile_row);
  if (Math.max(columns, rows) > 1) return 'apart';
  return columns + rows === 1 ? 'side' : 'corner';
}

/** Those of a set of tiles that can be reached from its first, over sides and corners. */
function reach(tiles: readonly Province[]): ReadonlySet<Province> {
  const reached = new Set(tiles.slice(0, 1));
  for (const tile of reached) {
    for (const other of tiles) if (touch(tile, other) !== 'apart') reached.add(other);
  }
  return reached;
}

describe('tiles of the provinces', () => {
  test('none is missing, none doubled, all on the grid', () => {
    expect(byTile.size).toBe(63);
    for (const { tile_column, tile_row, name_vi } of provinces) {
      expect(tile_column >= 0 && tile_column <= 8, name_vi).toBe(true);
      expect(tile_row >= 0 && tile_row < TILE_ROWS, name_vi).toBe(true);
    }
  });

  test.each(regions)('those of $name_en hold together', ({ id }) => {
    const tiles = provinces.filter(({ region }) => region === id);
    expect(reach(tiles).size).toBe(tiles.length);
  });

  test('no region reaches across a corner through another', () => {
    const crossed = provinces.flatMap(({ tile_column: column, tile_row: row }) => {
      const [a, b, c, d] = [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
      ].map(([dx = 0, dy = 0]) => byTile.get(key(column + dx, row + dy))?.region);
      const isCrossed = a !== undefined && a === b && c !== undefined && c === d && a !== c;
      return isCrossed ? [key(column, row)] : [];
    });
    expect(crossed).toEqual([]);
  });

  test('the members of a unit of today touch by a side, but for two pairs', () => {
    const necks = dataset['provinces-2025'].flatMap(({ id, name_vi }) => {
      const members = provinces.filter(({ successor }) => successor === id);
      expect(reach(members).size, name_vi).toBe(members.length);
      const isLoose = members.some((one) => !members.some((other) => touch(one, other) === 'side'));
      return members.length > 1 && isLoose ? [name_vi] : [];
    });
    expect(necks).toEqual(['Bắc Ninh', 'Đồng Nai']);
  });

  test.each(ARCHIPELAGOS)('$key stands beside its province', ({ province, column, row }) => {
    const owner = provinces.find(({ id }) => id === province);
    expect(owner?.tile_row).toBe(row);
    expect(column).toBeGreaterThan(owner?.tile_column ?? Infinity);
    const between = provinces.filter(
      ({ tile_row, tile_column }) => tile_row === row && tile_column > (owner?.tile_column ?? 0),
    );
    expect(between).toEqual([]);
  });
});

describe('true neighbours', () => {
  test('are known for each of the 63 provinces, each pair once', () => {
    expect(new Set(NEIGHBOURS.flat())).toEqual(new Set(byName.keys()));
    const pairs = NEIGHBOURS.map((pair) => pair.toSorted().join('/'));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('of 135 pairs 80 touch by a side, 45 by a corner, 10 stand apart', () => {
    const found = NEIGHBOURS.map(([one, other]) => {
      const [a, b] = [byName.get(one), byName.get(other)];
      return a && b ? touch(a, b) : 'unknown';
    });
    const counts = Object.groupBy(found, (how) => how);
    expect(
      Object.fromEntries(Object.entries(counts).map(([how, list]) => [how, list.length])),
    ).toEqual({ side: 80, corner: 45, apart: 10 });
  });

  test('every province stands beside at least one of its own', () => {
    const alone = provinces.filter(
      (province) =>
        !NEIGHBOURS.some(([one, other]) => {
          if (![one, other].includes(province.name_vi)) return false;
          const neighbour = byName.get(one === province.name_vi ? other : one);
          return neighbour !== undefined && touch(province, neighbour) !== 'apart';
        }),
    );
    expect(alone).toEqual([]);
  });
});
