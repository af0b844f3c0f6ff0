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
  const columns = FACETS.map((facet) => ({
    codes: table.codes[facet],
    chosen: markChosen(table.dictionaries[facet].ids, filters[facet]),
    counts: new Uint32Array(table.dictionaries[facet].ids.length),
  }));
  const rows = new Uint32Array(table.count);
  let length = 0;
  for (let row = 0; row < table.count; row += 1) {
    if (!matches(row)) continue;
    let failures = 0;
    let failed = -1;
    for (const [index, { codes, chosen }] of columns.entries()) {
      if (chosen === undefined || chosen[codes[row] ?? 0] === 1) continue;
      failures += 1;
      failed = index;
    }
    if (failures > 1) continue;
    if (failures === 0) {
      rows[length] = row;
      length += 1;
    }
    for (const [index, { codes, counts }] of columns.entries()) {
      if (failures === 0 || index === failed) counts[codes[row] ?? 0]! += 1;
    }
  }
  return {
    rows: rows.slice(0, length),
    counts: Object.fromEntries(
      FACETS.map((facet, index) => [facet, columns[index]?.counts]),
    ) as Record<Facet, Uint32Array>,
  };
}

/** 1 for every code that is chosen; undefined where nothing is, and everything shows. */
function markChosen(ids: readonly string[], chosen: readonly string[]): Uint8Array | undefined {
  if (chosen.length === 0) return undefined;
  const wanted = new Set(chosen);
  return Uint8Array.from(ids, (id) => (wanted.has(id) ? 1 : 0));
}
