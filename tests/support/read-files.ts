import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import type { NamedField } from '../../src/distributions/schema/field.ts';
import { HEADER_ROWS } from '../../src/distributions/xlsx.ts';

/*
 * Readers of the published files: what a user of the data gets back. A cell that a format leaves empty
 * is read as its type says: an empty text, or no number.
 */

type Cell = string | number | null;
export type ReadRow = Readonly<Record<string, Cell>>;
type Fields = readonly NamedField[];

/** Rows of a CSV file, whose cells are all texts. */
export function readCsv(bytes: Uint8Array, fields: Fields): readonly ReadRow[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const { data: rows, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return rows.map((row) => typeCells(fields, (name) => row[name] ?? ''));
}

/** Rows of the first sheet of a workbook, by the field names above them. */
export async function readXlsx(bytes: Uint8Array, fields: Fields): Promise<readonly ReadRow[]> {
  const cells = await readSheet(Buffer.from(bytes), 1, { trim: false });
  const names = cells[HEADER_ROWS - 1] ?? [];
  return cells
    .slice(HEADER_ROWS)
    .map((row) => typeCells(fields, (name) => (row[names.indexOf(name)] ?? '') as string | number));
}

/** Rows of a Parquet file. */
export async function readParquet(bytes: Uint8Array, fields: Fields): Promise<readonly ReadRow[]> {
  const file = bytes.slice().buffer;
  const rows = await parquetReadObjects({ file });
  return rows.map((row) => typeCells(fields, (name) => (row[name] ?? '') as string | number));
}

/** Rows as they were written, a mixed column as texts, which is all that every format keeps. */
export function asRead(rows: readonly object[], fields: Fields): readonly ReadRow[] {
  return rows.map((row) => {
    const cells: Readonly<Record<string, Cell>> = { ...row };
    return typeCells(fields, (name) => cells[name] ?? '');
  });
}

function typeCells(fields: Fields, cellOf: (name: string) => string | number): ReadRow {
  return Object.fromEntries(
    fields.map(({ name, type }) => [name, typeCell(type, cellOf(name))] as const),
  );
}

/** Adding nothing turns minus zero, which CSV and JSON do not have, into zero. */
function typeCell(type: NamedField['type'], cell: string | number): Cell {
  if (type === 'integer' || type === 'number') return cell === '' ? null : Number(cell) + 0;
  return String(cell);
}
