/** A published row by the names of its fields. */
export type CellRow = Readonly<Record<string, string | number | null>>;

/** The cells of a row of any table; every published field is a text, a number or null. */
export function cellsOf(row: object): CellRow {
  return row as CellRow;
}
