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
  const keys = listKeys(table, rows, column);
  const sign = isDescending ? -1 : 1;
  const places = Uint32Array.from(rows, (_, place) => place);
  places.sort((a, b) => compareKeys(keys[a] ?? NaN, keys[b] ?? NaN, sign) || a - b);
  return places.map((place) => rows[place] ?? 0);
}

function compareKeys(a: number, b: number, sign: number): number {
  if (a === b) return 0;
  const [isFirstMissing, isSecondMissing] = [Number.isNaN(a), Number.isNaN(b)];
  if (isFirstMissing || isSecondMissing) return Number(isFirstMissing) - Number(isSecondMissing);
  return sign * (a - b);
}

function listKeys(table: ExplorerTable, rows: Uint32Array, column: GridColumn): Float64Array {
  if (column === 'value') return Float64Array.from(rows, (row) => table.value[row] ?? NaN);
  if (column === 'interval') return Float64Array.from(rows, (row) => measureWidth(table, row));
  return Float64Array.from(rows, (row) =>
    ORDERS[column].reduce((key, dimension) => {
      const { length } = table.dictionaries[dimension].ids;
      return key * (length + 1) + (table.codes[dimension][row] ?? 0);
    }, 0),
  );
}

/** Half the width of an interval as a part of the value; NaN where there is no value. */
function measureWidth({ value, lower, upper }: ExplorerTable, row: number): number {
  const size = Math.abs(value[row] ?? NaN);
  const half = ((upper[row] ?? NaN) - (lower[row] ?? NaN)) / 2;
  return half === 0 ? 0 : half / size;
}
