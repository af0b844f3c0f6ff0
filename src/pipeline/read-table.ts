import Papa from 'papaparse';
import { checkCell } from './check-cell.ts';
import { decodeText, type InputFile } from './input-file.ts';
import type { Issue, IssueCode } from './issue.ts';
import type { Field, Row, TableSchema } from './table-schema.ts';

export interface TableReading {
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a CSV file against a schema. What spreadsheets do without harm is undone in silence:
 * byte-order mark, CRLF, `;` or tab as separator, no-break and zero-width spaces, decomposed
 * letters, empty columns and rows at the end. Everything else becomes an issue, all at once.
 */
export function readTable(file: InputFile, schema: TableSchema): TableReading {
  const decoded = decodeText(file);
  if (!decoded.ok) return { rows: [], issues: [decoded.issue] };

  if (decoded.text.trim() === '') return { rows: [], issues: [emptyFile(file.path)] };
  const parsed = Papa.parse<string[]>(decoded.text, { delimiter: detectDelimiter(decoded.text) });
  const lines = locateRows(parsed.data);
  const syntax = parsed.errors
    .filter((error) => error.type === 'Quotes')
    .map((error) => quoteIssue(file.path, lines[error.row ?? 0] ?? 0, error.message));

  const [head = [], ...body] = parsed.data;
  const header = head.map(cleanCell);
  const headerIssues = checkHeader(file.path, header, schema);
  if (headerIssues.length > 0) return { rows: [], issues: [...syntax, ...headerIssues] };

  const columns = schema.map((field) => ({ field, index: header.indexOf(field.name) }));
  const readings = body.map((cells, index) =>
    readRow({ path: file.path, line: lines[index + 1] ?? 0, header, cells, columns }),
  );
  return {
    rows: readings.flatMap(({ row }) => row ?? []),
    issues: [...syntax, ...readings.flatMap(({ issues }) => issues)],
  };
}

interface RawRow {
  readonly path: string;
  readonly line: number;
  readonly header: readonly string[];
  readonly cells: readonly string[];
  /** Where each field stands in a row. */
  readonly columns: readonly { readonly field: Field; readonly index: number }[];
}

function readRow({ path, line, header, cells, columns }: RawRow): { row?: Row; issues: Issue[] } {
  const cleaned = cells.map(cleanCell);
  if (cleaned.every((cell) => cell === '')) return { issues: [] };
  if (cleaned.every((cell, index) => cell === header[index])) {
    return { issues: [repeatedHeader(path, line, header)] };
  }

  const missing = header.findIndex((name, index) => name !== '' && index >= cells.length);
  if (missing !== -1) return { issues: [missingCellIssue(path, line, cells.length, header)] };
  const values: Record<string, string> = {};
  const issues: Issue[] = [];
  for (const { field, index } of columns) {
    const value = cleaned[index] ?? '';
    values[field.name] = value === '' ? (field.fallback ?? '') : value;
    issues.push(
      ...checkCell({ file: path, line, column: field.name }, value, cells[index] ?? '', field),
    );
  }
  const extra = cleaned.filter((cell, index) => cell !== '' && (header[index] ?? '') === '');
  // A row that is too long and does not fit was moved by a separator, be its last cells empty or not.
  if (extra.length > 0 || (cells.length > header.length && issues.length > 0)) {
    issues.unshift(extraCellIssue(path, line, cells, header.filter(Boolean).length));
  }
  return { row: { line, cells: values }, issues };
}

/** Normalises what cannot be seen: composed letters, plain spaces, no zero-width characters. */
export function cleanCell(cell: string): string {
  // Most cells are codes and numbers, which have nothing to clean.
  if (/^[!-~]*$/.test(cell)) return cell;
  return cell
    .normalize('NFC')
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .trim();
}

function detectDelimiter(text: string): string {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  return [',', ';', '\t'].find((mark) => header.includes(mark)) ?? ',';
}

/** The line on which each row starts: a quoted cell may run over several lines. */
function locateRows(rows: readonly (readonly string[])[]): readonly number[] {
  let next = 1;
  return rows.map((cells) => {
    const line = next;
    next += 1 + cells.join('').split('\n').length - 1;
    return line;
  });
}

function checkHeader(file: string, header: readonly string[], schema: TableSchema): Issue[] {
  const names = schema.map(({ name }) => name);
  const issue = (code: IssueCode, value: string, expected: string, advice: string): Issue => ({
    file,
    line: 1,
    column: '',
    code,
    value,
    expected,
    advice,
  });
  const missing = schema
    .filter((field: Field) => !header.includes(field.name))
    .map(({ name }) => issue('missing-column', name, `a column “${name}”`, 'restore it'));
  const extra = header
    .filter((name, index) => name !== '' && (!names.includes(name) || header.indexOf(name) < index))
    .map((name) =>
      issue('extra-column', name, `columns ${names.join(', ')}`, 'remove or rename it'),
    );
  return [...missing, ...extra];
}

function quoteIssue(file: string, line: number, message: string): Issue {
  return {
    file,
    line,
    column: '',
    code: 'stray-quote',
    value: message,
    expected:
      'a cell with a quotation mark to be wrapped in quotation marks, and inner ones doubled',
    advice: 'write typographic quotation marks “ ” or save the file from a spreadsheet again',
  };
}

function emptyFile(file: string): Issue {
  return {
    file,
    line: 0,
    column: '',
    code: 'not-csv',
    value: '',
    expected: 'a header row and rows below it',
    advice: 'restore the file, or remove it if it is not needed',
  };
}

/** Tables that are pasted below one another bring their headers along. */
function repeatedHeader(file: string, line: number, header: readonly string[]): Issue {
  return {
    file,
    line,
    column: '',
    code: 'extra-cell',
    value: header.join(', '),
    expected: 'the names of the columns in the first row alone',
    advice: 'delete this row',
  };
}

function missingCellIssue(
  file: string,
  line: number,
  cells: number,
  header: readonly string[],
): Issue {
  return {
    file,
    line,
    column: header[cells] ?? '',
    code: 'missing-cell',
    value: `${String(cells)} cells`,
    expected: `${String(header.length)} cells, empty ones included`,
    advice: 'the row is cut off: complete it',
  };
}

function extraCellIssue(
  file: string,
  line: number,
  cells: readonly string[],
  columns: number,
): Issue {
  return {
    file,
    line,
    column: '',
    code: 'extra-cell',
    value: `${String(cells.length)} cells: ${cells.join(',')}`,
    expected: `nothing outside the ${String(columns)} columns with a name`,
    advice:
      'put a cell that holds the separator into quotation marks; then the others are looked at',
  };
}
