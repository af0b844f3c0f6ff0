import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';
import type { Language } from '../domain/dataset.ts';
import { cellsOf, type CellRow } from './cells.ts';
import { nameField, type NamedField } from './schema/field.ts';
import type { TableSchema } from './schema/tables.ts';
import { head, typeText } from './workbook-cells.ts';
import { listDictionary } from './xlsx-dictionary.ts';

/** Rows above the first row of a table: Vietnamese names, English names, field names. */
export const HEADER_ROWS = 3;

const WIDEST = 48;

/**
 * A workbook: the table, below three header rows that stay in sight, and a dictionary of its fields.
 * Field names stand next to the rows, so that a filter, a pivot table or a program that skips two rows
 * takes them for the header. Numbers are numbers; texts and dates are texts, which nothing runs as a
 * formula. Bytes are the same each time, whatever the clock and its zone.
 */
export async function toXlsx(schema: TableSchema, rows: readonly object[]): Promise<Uint8Array> {
  const { fields } = schema;
  const names = (language: Language): Row =>
    fields.map((field) => head(nameField(field, language)));
  const table: Row[] = [
    names('vi'),
    names('en'),
    fields.map(({ name }) => head(name)),
    ...rows.map((row) => fields.map(({ name }) => toCell(cellsOf(row)[name]))),
  ];
  const dictionary = listDictionary(schema);
  const [first = [], ...rest] = dictionary;
  const written = await writeXlsxFile([
    {
      sheet: schema.name,
      data: table,
      stickyRowsCount: HEADER_ROWS,
      columns: fields.map((field) => ({ width: measure(field, rows) })),
    },
    {
      sheet: 'Từ điển – Dictionary',
      data: [first.map(head), ...rest.map((cells) => cells.map(asText))],
      stickyRowsCount: 1,
      columns: [20, 20, WIDEST, WIDEST, 18, 24, 22].map((width) => ({ width })),
    },
  ]).toBuffer();
  return zipAgain(written);
}

function asText(value: string): Cell {
  return value === '' ? null : { ...typeText(value), wrap: true, alignVertical: 'top' };
}

function toCell(value: CellRow[string] | undefined): Cell {
  if (typeof value === 'number') return { value, type: Number };
  return typeof value === 'string' && value !== '' ? typeText(value) : null;
}

/** Width of a column, in digits: that of its longest cell, heads included, within reason. */
function measure(field: NamedField, rows: readonly object[]): number {
  const heads = [field.name, nameField(field, 'vi'), nameField(field, 'en')];
  const cells = rows.map((row) => String(cellsOf(row)[field.name] ?? ''));
  const widest = [...heads, ...cells].reduce((most, { length }) => Math.max(most, length), 0);
  // Heads are bold, and a little wider than digits.
  return Math.min(WIDEST, widest + 3);
}

/** The same archive with no time in it: ZIP keeps local time, so a local date gives equal bytes. */
function zipAgain(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1) });
}
