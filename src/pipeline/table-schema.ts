/** A column of an input table. */
export interface Field {
  readonly name: string;
  /** `integer` counts from 1, `index` from 0, `number` is above 0, `names` stand between `;`. */
  readonly type: 'text' | 'names' | 'id' | 'integer' | 'index' | 'number' | 'period' | 'date';
  /** May not be empty. */
  readonly required?: true;
  /** Value of an empty cell. */
  readonly fallback?: string;
  /** Closed list of codes. */
  readonly codes?: readonly string[];
}

export type TableSchema = readonly Field[];

/** A checked row: every field as cleaned text, with the line it stands on. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A cell of a row. Throws where the schema has no such column: a mistake in code, not in data. */
export function cellOf(row: Row, name: string): string {
  const cell = row.cells[name];
  if (cell === undefined) throw new Error(`no column ${name}`);
  return cell;
}
