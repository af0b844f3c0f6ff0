/** A cell of a grid; row -1 is that of the column heads. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How far a grid reaches: its rows, the numbers of the columns in sight, the rows of a page. */
export interface GridExtent {
  readonly rows: number;
  readonly columns: readonly number[];
  readonly page: number;
}

/**
 * The cell that a key leads to from another (`ArrowDown`, `Ctrl+End`), which is the same one at an edge;
 * undefined for a key that moves nothing.
 */
export function findMove(key: string, from: Place, extent: GridExtent): Place | undefined {
  const { rows, columns, page } = extent;
  const last = rows - 1;
  const first = columns[0] ?? 0;
  const end = columns.at(-1) ?? 0;
  const { row } = from;
  const at = Math.max(0, columns.indexOf(from.column));
  const column = columns[at] ?? first;
  const moves: Readonly<Record<string, Place>> = {
    ArrowUp: { row: Math.max(-1, row - 1), column },
    ArrowDown: { row: Math.min(last, row + 1), column },
    ArrowLeft: { row, column: columns[Math.max(0, at - 1)] ?? column },
    ArrowRight: { row, column: columns[at + 1] ?? column },
    PageUp: { row: row < 0 ? row : Math.max(0, row - page), column },
    PageDown: { row: Math.min(last, Math.max(0, row) + page), column },
    Home: { row, column: first },
    End: { row, column: end },
    'Ctrl+Home': { row: Math.min(0, last), column: first },
    'Ctrl+End': { row: last, column: end },
  };
  return Object.hasOwn(moves, key) ? moves[key] : undefined;
}
