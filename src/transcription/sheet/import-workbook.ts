import type { InputFile } from '../../pipeline/input-file.ts';
import type { Issue } from '../../pipeline/issue.ts';
import type { Codelists } from '../../pipeline/read-codelists.ts';
import { pathOf, TABLE_NAMES, type TableName } from '../column.ts';
import { listColumns } from '../list-columns.ts';
import { GUIDE_KEYS, GUIDE_SHEET } from './layout.ts';
import { mergeCsv } from './merge-csv.ts';
import { readCells, type SheetCell } from './read-cells.ts';
import { readTableSheet, type SheetReading } from './read-table-sheet.ts';

export interface ImportedWorkbook {
  readonly source: string;
  readonly stamp: string;
  /** The tables as they would be written. */
  readonly files: readonly InputFile[];
  /** What the spreadsheet did to cells and headers. */
  readonly issues: readonly Issue[];
  /** Names an issue of one of the files by the cell of the sheet. */
  readonly locate: (issue: Issue) => Issue;
}

/**
 * Reads a workbook back into the tables of its document.
 * @throws {RangeError} where it is no workbook of ours
 */
export function importWorkbook(
  bytes: Uint8Array,
  existing: readonly InputFile[],
  codelists: Codelists,
): ImportedWorkbook {
  const sheets = readCells(bytes);
  const guide = readGuide(sheets.get(GUIDE_SHEET) ?? []);
  const source = guide.get(GUIDE_KEYS.source) ?? '';
  if (!existing.some(({ path }) => path.startsWith(`sources/${source}/`))) {
    throw new RangeError(
      `the sheet “${GUIDE_SHEET}” names no document that there is (“${source}”); export again and paste the rows there`,
    );
  }
  const tables = TABLE_NAMES.map((table) => {
    const path = pathOf(table, source);
    const cells = sheets.get(table);
    const columns = listColumns(table, codelists);
    const reading =
      cells === undefined ? missingSheet(table) : readTableSheet(table, cells, columns);
    const before = existing.find((file) => file.path === path);
    const names = columns.map(({ name }) => name);
    return { table, path, reading, before, names };
  });
  return {
    source,
    stamp: guide.get(GUIDE_KEYS.stamp) ?? '',
    files: tables.flatMap(({ path, reading, before, names }) => {
      // A document without statements needs no table of them.
      if (reading.letters.size === 0 || (before === undefined && reading.rows.length === 0))
        return [];
      const text = before === undefined ? undefined : new TextDecoder().decode(before.bytes);
      const rows = reading.rows.map(({ cells }) => cells);
      return [{ path, bytes: encode(mergeCsv(text, names, rows), before) }];
    }),
    issues: tables.flatMap(({ reading }) => reading.issues),
    locate: (issue) => {
      const found = tables.find(({ path }) => path === issue.file);
      return found === undefined ? issue : locateInSheet(issue, found.table, found.reading);
    },
  };
}

/** Decoding takes a byte-order mark away; a file that stays the same keeps it. */
function encode(text: string, before: InputFile | undefined): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const isSame = before !== undefined && new TextDecoder().decode(before.bytes) === text;
  return isSame ? before.bytes : bytes;
}

function readGuide(cells: readonly SheetCell[]): ReadonlyMap<string, string> {
  const textAt = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.text.trim() ?? '';
  return new Map([1, 2].map((row) => [textAt(row, 0), textAt(row, 1)]));
}

/** Line 1 of the file is its header, and each row below has one line: cells have no line breaks. */
function locateInSheet(issue: Issue, table: TableName, { rows, letters }: SheetReading): Issue {
  if (issue.line < 2) return { ...issue, file: table, line: 0 };
  const lines = rows.flatMap(({ row, cells }) =>
    cells
      .join('')
      .split('\n')
      .map((_, index) => (index === 0 ? row : undefined)),
  );
  const row = lines.slice(0, issue.line - 1).findLast((one) => one !== undefined);
  const place = `${letters.get(issue.column) ?? ''}${String(row ?? '')}`;
  return { ...issue, file: `${table}!${place}`, line: 0 };
}

function missingSheet(table: TableName): SheetReading {
  const issue: Issue = {
    file: table,
    line: 0,
    column: '',
    code: 'missing-file',
    value: '',
    expected: `a sheet named “${table}”`,
    advice: 'restore its name; an empty table is a sheet with its header alone',
  };
  return { rows: [], letters: new Map(), issues: [issue] };
}
