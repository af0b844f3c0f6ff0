import type { Dataset } from '../domain/dataset.ts';
import { CORRECTION_KINDS } from '../domain/history.ts';
import { isDay, type Finding } from './check-cell.ts';
import type { InputFile } from './input-file.ts';
import type { Issue } from './issue.ts';
import { readList } from './read-list.ts';
import { cellOf, type Field, type Row, type TableSchema } from './table-schema.ts';

/** What happened to the published data: mistakes put right, and every change. */
export type History = Pick<Dataset, 'corrections' | 'changes'>;

const text = (name: string): Field => ({ name, type: 'text', required: true });
const bilingual = (name: string): Field[] => [text(`${name}_vi`), text(`${name}_en`)];
const id: Field = { name: 'id', type: 'id', required: true };

const SCHEMAS: Readonly<Record<keyof History, TableSchema>> = {
  corrections: [
    id,
    text('date'),
    { ...text('kind'), codes: CORRECTION_KINDS },
    text('subject'),
    { name: 'field', type: 'text' },
    text('version'),
    { name: 'value_before', type: 'text' },
    { name: 'value_after', type: 'text' },
    ...bilingual('before'),
    ...bilingual('after'),
    ...bilingual('label'),
  ],
  changes: [id, text('date'), text('version'), text('tables'), ...bilingual('label')],
};

/** Forms that cells of these lists have, beside those of any list. */
const FORMS: Readonly<Record<string, (cell: string) => Finding | null>> = {
  date: (cell) =>
    /^\d{4}-\d\d-\d\d$/.test(cell) && isDay(cell)
      ? null
      : wrongForm('a day such as 2026-11-22', 'write year, month and day in this order'),
  version: (cell) =>
    /^\d+\.\d+\.\d+$/.test(cell)
      ? null
      : wrongForm('a version such as 0.1.0', 'write the version of package.json'),
  tables: (cell) =>
    areMentions(cell)
      ? null
      : wrongForm(
          'tables such as observations@0123456789ab with single spaces between them, each once',
          'npm run data prints what to write',
        ),
};

/** Reads `corrections.csv` and `changes.csv`, each of which may be a header alone, newest first. */
export function readHistory(files: readonly InputFile[]): History & {
  /** Corrections with the lines they stand on, to check what they are about. */
  readonly correctionRows: readonly Row[];
  readonly issues: readonly Issue[];
} {
  const read = (name: keyof History) => {
    const file = `${name}.csv`;
    const { rows, issues } = readList(files, file, SCHEMAS[name]);
    const forms = rows.flatMap((row) => checkForms(file, row));
    return { rows, issues: [...issues, ...forms, ...findUnordered(file, rows)] };
  };
  const corrections = read('corrections');
  const changes = read('changes');
  const history: unknown = {
    corrections: corrections.rows.map(({ cells }) => cells),
    changes: changes.rows.map(({ cells }) => cells),
  };
  return {
    ...(history as History),
    correctionRows: corrections.rows,
    issues: [...corrections.issues, ...changes.issues],
  };
}

function checkForms(file: string, row: Row): Issue[] {
  return Object.entries(row.cells).flatMap(([column, value]) => {
    const finding = value === '' ? null : FORMS[column]?.(value);
    return finding ? [{ file, line: row.line, column, value, ...finding }] : [];
  });
}

function wrongForm(expected: string, advice: string): Finding {
  return { code: 'wrong-form', expected, advice };
}

function areMentions(cell: string): boolean {
  const names = cell.split(' ').map((part) => /^([a-z0-9-]+)@[0-9a-f]{12}$/.exec(part)?.[1]);
  return !names.includes(undefined) && new Set(names).size === names.length;
}

/** Rows that are newer than the row above them. */
function findUnordered(file: string, rows: readonly Row[]): Issue[] {
  return rows.flatMap((row, index) => {
    const above = rows[index - 1];
    const value = cellOf(row, 'date');
    if (above === undefined || value <= cellOf(above, 'date')) return [];
    return {
      file,
      line: row.line,
      column: 'date',
      code: 'wrong-order',
      value,
      expected: `a day no later than ${cellOf(above, 'date')}, that of the row above`,
      advice: 'put the newest row first',
    };
  });
}
