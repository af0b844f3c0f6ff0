import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';
import { nameField, type Bilingual } from '../../distributions/schema/field.ts';
import { head, typeText } from '../../distributions/workbook-cells.ts';
import { TABLE_NAMES, type Column, type TableName } from '../column.ts';
import { describeGuide } from './describe-guide.ts';
import { CODES_SHEET, GUIDE_SHEET, HEADER_ROWS, nameColumn } from './layout.ts';
import { openForTyping, LOCKED, TYPED } from './sheet-xml.ts';
import { writeValidations, type CodeRanges } from './write-validations.ts';

/** A document’s tables, to be filled in with a spreadsheet. */
export interface Workbook {
  readonly source: string;
  /** What the tables were made from, so that an old workbook does not undo newer work. */
  readonly stamp: string;
  readonly columns: Readonly<Record<TableName, readonly Column[]>>;
  /** Cells in the order of the columns. */
  readonly rows: Readonly<Record<TableName, readonly (readonly string[])[]>>;
}

const WIDEST = 40;

/**
 * An .xlsx file: a sheet per table, whose cells are texts, so that 40.000 stays 40.000; its header in
 * sight and locked; codes to choose from; what each column means beside the chosen cell. Then the codes
 * and a guide. Bytes are the same each time.
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { columns, rows } = workbook;
  const coded = listCoded(workbook);
  const tables = TABLE_NAMES.map((table) => ({
    sheet: table,
    data: [...writeHead(columns[table]), ...rows[table].map((cells) => cells.map(asText))],
    stickyRowsCount: HEADER_ROWS,
    columns: columns[table].map((column, index) => ({
      width: measure(column, index, rows[table]),
    })),
  }));
  const written = await writeXlsxFile([
    ...tables,
    {
      sheet: CODES_SHEET,
      data: writeCodes(coded),
      stickyRowsCount: 1,
      columns: coded.flatMap(() => [24, 36, 36].map((width) => ({ width }))),
    },
    {
      sheet: GUIDE_SHEET,
      data: describeGuide(workbook).map((cells) => cells.map(asText)),
      columns: [16, 18, 70, 70].map((width) => ({ width })),
    },
  ]).toBuffer();
  const ranges = locateCodes(coded);
  return finish(
    written,
    TABLE_NAMES.map((table) => writeValidations(columns[table], ranges)),
  );
}

/** Adds to the library’s file what it has no words for. */
function finish(written: Uint8Array, validations: readonly string[]): Uint8Array {
  const parts = unzipSync(written);
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts[path];
    if (part === undefined) throw new Error(`the workbook has no ${path}`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  let style = 0;
  edit('xl/styles.xml', (xml) => {
    style = Number(/<cellXfs count="(\d+)"/.exec(xml)?.[1]);
    return xml
      .replace(/<cellXfs count="\d+"/, `<cellXfs count="${String(style + 1)}"`)
      .replace('</cellXfs>', `${TYPED}</cellXfs>`);
  });
  validations.forEach((validation, index) =>
    edit(`xl/worksheets/sheet${String(index + 1)}.xml`, (xml) =>
      openForTyping(xml, style, validation),
    ),
  );
  for (const index of [1, 2]) {
    edit(`xl/worksheets/sheet${String(validations.length + index)}.xml`, (xml) =>
      xml.replace('</sheetData>', `</sheetData>${LOCKED}`),
    );
  }
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

function writeHead(columns: readonly Column[]): Row[] {
  return [
    columns.map((column) => head(nameField(column, 'vi'))),
    columns.map((column) => head(nameField(column, 'en'))),
    columns.map(({ name }) => head(name)),
  ];
}

interface Coded {
  readonly name: string;
  readonly codes: readonly { readonly id: string; readonly meaning: Bilingual }[];
}

function listCoded({ columns }: Workbook): readonly Coded[] {
  return TABLE_NAMES.flatMap((table) => columns[table]).flatMap(({ name, codes }) =>
    codes === undefined ? [] : [{ name, codes }],
  );
}

function writeCodes(coded: readonly Coded[]): Row[] {
  const longest = Math.max(0, ...coded.map(({ codes }) => codes.length));
  const rows = Array.from({ length: longest }, (_, index) =>
    coded.flatMap(({ codes }) => {
      const code = codes[index];
      return [code?.id, code?.meaning.vi, code?.meaning.en].map((text) => asText(text ?? ''));
    }),
  );
  return [coded.flatMap(({ name }) => [name, 'tiếng Việt', 'English'].map(head)), ...rows];
}

function locateCodes(coded: readonly Coded[]): CodeRanges {
  return new Map(
    coded.map(({ name, codes }, index) => {
      const letters = nameColumn(index * 3);
      return [name, `$${letters}$2:$${letters}$${String(codes.length + 1)}`];
    }),
  );
}

function asText(value: string): Cell {
  return value === '' ? null : typeText(value);
}

function measure({ name }: Column, index: number, rows: readonly (readonly string[])[]): number {
  const longest = rows.reduce((most, cells) => Math.max(most, cells[index]?.length ?? 0), 0);
  return Math.min(WIDEST, Math.max(name.length, longest) + 3);
}
