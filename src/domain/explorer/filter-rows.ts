import { FACETS, type ExplorerState, type Facet } from './explorer-state.ts';
import type { ExplorerTable } from './explorer-table.ts';
import type { RowMatcher } from './search-rows.ts';

/** What a state leaves of a table. */
export interface Selection {
  /** Numbers of the rows, in the order of the table. */
  readonly rows: Uint32Array;
  /** By facet, how many rows each code would show under the search and all other facets. */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
}

/**
 * The rows that fit a state, and for every facet the counts of its values, which follow the other
 * facets. One pass: a row that fails one facet alone counts in that facet, one that fails two nowhere.
 */
export function filterRows(
  table: ExplorerTable,
  filters: ExplorerState['filters'],
  matches: RowMatcher,
): Selection {
  const columns = FACETS.map((facet) => table.codes[facet]);
  const counts = FACETS.map((facet) => new Uint32Array(table.dictionaries[facet].ids.length));
  const chosen = FACETS.map((facet) => markChosen(table.dictionaries[facet].ids, filters[facet]));
  const asked = FACETS.flatMap((_, index) => (chosen[index] === undefined ? [] : [index]));
  const add = (index: number, row: number) => {
    const [codes, numbers] = [columns[index], counts[index]];
    if (codes === undefined || numbers === undefined) return;
    const code = codes[row] ?? 0;
    numbers[code] = (numbers[code] ?? 0) + 1;
  };
  const rows = new Uint32Array(table.count);
  let length = 0;
  for (let row = 0; row < table.count; row += 1) {
    if (!matches(row)) continue;
    let failures = 0;
    let failed = -1;
    for (const index of asked) {
      if (chosen[index]?.[columns[index]?.[row] ?? 0] === 1) continue;
      failures += 1;
      failed = index;
    }
    if (failures === 1) add(failed, row);
    if (failures > 0) continue;
    rows[length] = row;
    length += 1;
    for (let index = 0; index < columns.length; index += 1) add(index, row);
  }
  return {
    rows: rows.slice(0, length),
    counts: Object.fromEntries(FACETS.map((facet, index) => [facet, counts[index]])) as Record<
      Facet,
      Uint32Array
    >,
  };
}

/** 1 for every code that is chosen; undefined where nothing is, and everything shows. */
function markChosen(ids: readonly string[], chosen: readonly string[]): Uint8Array | undefined {
  if (chosen.length === 0) return undefined;
  const wanted = new Set(chosen);
  return Uint8Array.from(ids, (id) => (wanted.has(id) ? 1 : 0));
}
