import type { Issue, IssueCode } from '../../pipeline/issue.ts';
import { cleanCell } from '../../pipeline/read-table.ts';
import type { Column, TableName } from '../column.ts';
import { checkSheetCell } from './check-sheet-cell.ts';
import { nameColumn } from './layout.ts';
import type { SheetCell } from './read-cells.ts';

/** A row of a table sheet: cleaned cells in the order of the columns, and where it stands. */
interface SheetRow {
  /** As the spreadsheet counts. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface SheetReading {
  readonly rows: readonly SheetRow[];
  /** Letters over each column, by its name. */
  readonly letters: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/** How far down a header is looked for: somebody may have put a row above it. */
const DEEPEST_HEADER = 20;

/**
 * Reads a table from its sheet by the names in the header, wherever its columns have been moved. Empty
 * rows are passed over. A header at fault is all that is said of a sheet.
 */
export function readTableSheet(
  table: TableName,
  cells: readonly SheetCell[],
  columns: readonly Column[],
): SheetReading {
  const rows = [...Map.groupBy(cells, ({ row }) => row)].toSorted(([a], [b]) => a - b);
  const names = new Set(columns.map(({ name }) => name));
  const head = findHeader(rows, names);
  const header = new Map(head?.[1].map(({ column, text }) => [column, cleanCell(text)]));
  const faults = checkHeader(table, head?.[0] ?? 1, header, columns);
  if (faults.length > 0) return { rows: [], letters: new Map(), issues: faults };

  const places = new Map([...header].map(([column, name]) => [name, column]));
  const issues: Issue[] = [];
  const read = rows
    .filter(([row]) => row > (head?.[0] ?? 0))
    .flatMap(([row, found]) => {
      const byColumn = new Map(found.map((cell) => [cell.column, cell]));
      const texts = columns.map((column) => {
        const cell = byColumn.get(places.get(column.name) ?? -1);
        if (cell === undefined) return '';
        const finding = checkSheetCell(cell, column);
        const file = `${table}!${nameColumn(cell.column)}${String(row)}`;
        const place = { file, line: 0, column: column.name, value: cell.text };
        if (finding !== undefined) issues.push({ ...place, ...finding });
        return cleanCell(cell.text);
      });
      issues.push(...findStrays(table, found, header));
      return texts.every((text) => text === '') ? [] : [{ row, cells: texts }];
    });
  const letters = new Map([...places].map(([name, column]) => [name, nameColumn(column)]));
  return { rows: read, letters, issues };
}

type Row = readonly [number, readonly SheetCell[]];

/** The row with the most names of columns, of those at the top. */
function findHeader(rows: readonly Row[], names: ReadonlySet<string>): Row | undefined {
  const count = ([, cells]: Row) => cells.filter(({ text }) => names.has(cleanCell(text))).length;
  const near = rows.filter(([row]) => row <= DEEPEST_HEADER);
  const [best] = near.toSorted((a, b) => count(b) - count(a));
  return best === undefined || count(best) === 0 ? undefined : best;
}

function checkHeader(
  table: TableName,
  row: number,
  header: ReadonlyMap<number, string>,
  columns: readonly Column[],
): readonly Issue[] {
  const names = columns.map(({ name }) => name);
  const found = [...header.values()];
  const issue = (file: string, code: IssueCode, value: string, rest: readonly string[]): Issue => ({
    file,
    line: 0,
    column: '',
    code,
    value,
    expected: rest[0] ?? '',
    advice: rest[1] ?? '',
  });
  const missing = names
    .filter((name) => !found.includes(name))
    .map((name) =>
      issue(`${table}!${String(row)}`, 'missing-column', name, [
        `the header to name a column “${name}”`,
        'restore the name; an export shows all of them',
      ]),
    );
  const extra = [...header]
    .filter(([, name], index) => !names.includes(name) || found.indexOf(name) < index)
    .map(([column, name]) =>
      issue(`${table}!${nameColumn(column)}${String(row)}`, 'extra-column', name, [
        `one of ${names.join(', ')}, each once`,
        'restore the name or delete the column',
      ]),
    );
  return [...missing, ...extra];
}

/** Cells below no name: a remark at the side would be lost in silence. */
function findStrays(
  table: TableName,
  cells: readonly SheetCell[],
  header: ReadonlyMap<number, string>,
): readonly Issue[] {
  return cells
    .filter(({ column, text }) => !header.has(column) && cleanCell(text) !== '')
    .map(({ row, column, text }) => ({
      file: `${table}!${nameColumn(column)}${String(row)}`,
      line: 0,
      column: '',
      code: 'extra-cell',
      value: text,
      expected: 'nothing outside the columns with a name',
      advice: 'move it into a note or delete it',
    }));
}
