import type { GridColumn } from './explorer-state.ts';
import type { Dimension, ExplorerTable } from './explorer-table.ts';

/** The dimensions that each column of the grid is ordered by, the first first. */
const ORDERS: Readonly<Record<Exclude<GridColumn, 'value' | 'interval'>, readonly Dimension[]>> = {
  subject: ['indicator', 'category'],
  geography: ['geography'],
  period: ['period'],
  basis: ['basis', 'status'],
  source: ['source', 'kind', 'section'],
};

/**
 * Rows in the order of a column: names as the lists of codes have them, values by size,
 * intervals by their width against the value. What has no value comes last, both ways; equal rows stay
 * as they were. Keys are computed once a row, in typed arrays.
 */
export function orderRows(
  table: ExplorerTable,
  rows: Uint32Array,
  column: GridColumn | '',
  isDescending: boolean,
): Uint32Array {
  if (column === '') return rows;
  const ranks = rankKeys(listKeys(table, rows, column), isDescending);
  const { length } = rows;
  // Rank and place in one number: a typed array orders numbers without asking anybody.
  const packed = new Float64Array(ranks).map((rank, place) => rank * length + place).sort();
  return rows.map((_, place) => rows[(packed[place] ?? 0) % length] ?? 0);
}

/** The rank of each key from 0 on, equal keys alike; NaN is last. */
function rankKeys(keys: Float64Array, isDescending: boolean): Uint32Array {
  const sorted = keys.toSorted();
  const distinct = sorted.filter((key, place) => !Number.isNaN(key) && key !== sorted[place - 1]);
  const { length } = distinct;
  const ranks = new Uint32Array(keys.length).fill(length);
  keys.forEach((key, place) => {
    if (Number.isNaN(key)) return;
    const rank = countBelow(distinct, key);
    ranks[place] = isDescending ? length - 1 - rank : rank;
  });
  return ranks;
}

/** How many numbers of an ordered list are below one: a table of thirty thousand keys costs more. */
function countBelow(ordered: Float64Array, key: number): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ordered[middle] ?? key) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

function listKeys(table: ExplorerTable, rows: Uint32Array, column: GridColumn): Float64Array {
  if (column === 'value') return new Float64Array(rows).map((row) => table.value[row] ?? NaN);
  if (column === 'interval') return new Float64Array(rows).map((row) => measureWidth(table, row));
  const dimensions = ORDERS[column].map((dimension) => ({
    codes: table.codes[dimension],
    size: table.dictionaries[dimension].ids.length,
  }));
  return new Float64Array(rows).map((row) => {
    let key = 0;
    for (const { codes, size } of dimensions) key = key * size + (codes[row] ?? 0);
    return key;
  });
}

/** Half the width of an interval as a part of the value; NaN where there is no value. */
function measureWidth({ value, lower, upper }: ExplorerTable, row: number): number {
  const size = Math.abs(value[row] ?? NaN);
  const half = ((upper[row] ?? NaN) - (lower[row] ?? NaN)) / 2;
  return half === 0 ? 0 : half / size;
}
