import type { RegisterEntry } from './account-for-numbers.ts';
import type { InputFile } from './input-file.ts';
import type { Issue } from './issue.ts';
import { readTable } from './read-table.ts';
import { cellOf, type TableSchema } from './table-schema.ts';

/** What a number in a document may be when it is no fact about the programme. */
export const REGISTER_REASONS = [
  'act',
  'address',
  'article',
  'class',
  'copies',
  'date',
  'debris',
  'list',
  'name',
  'page',
  'period',
  'section',
] as const;

/** Columns of `registers/<source>.csv`. */
export const REGISTER_SCHEMA: TableSchema = [
  { name: 'line', type: 'integer', required: true },
  { name: 'token', type: 'text', required: true },
  { name: 'reason', type: 'text', required: true, codes: REGISTER_REASONS },
];

/** Checks `registers/<source>.csv`; nothing of them is published. */
export function checkRegisters(
  files: readonly InputFile[],
  sources: ReadonlySet<string>,
): readonly Issue[] {
  return files
    .filter(({ path }) => path.startsWith('registers/') && path.endsWith('.csv'))
    .flatMap((file) => {
      const source = file.path.slice('registers/'.length, -'.csv'.length);
      const stray = sources.has(source) ? [] : [unknownSource(file.path, source)];
      return [...stray, ...checkRegister(file)];
    });
}

/** The entries of a register that can be read: its faults are those of `checkRegisters`. */
export function readRegister(file: InputFile): readonly RegisterEntry[] {
  const { rows } = readTable(file, REGISTER_SCHEMA);
  return rows.map((row) => ({ line: Number(cellOf(row, 'line')), token: cellOf(row, 'token') }));
}

function checkRegister(file: InputFile): readonly Issue[] {
  const { rows, issues } = readTable(file, REGISTER_SCHEMA);
  const faulty = new Set(issues.map(({ line }) => line));
  const sound = rows.filter(({ line }) => !faulty.has(line));
  const disorder = sound.flatMap((row, index): Issue[] => {
    const [before, value] = [sound[index - 1], cellOf(row, 'line')];
    if (before === undefined || Number(cellOf(before, 'line')) <= Number(value)) return [];
    return [
      {
        file: file.path,
        line: row.line,
        column: 'line',
        code: 'wrong-order',
        value,
        expected: `line ${cellOf(before, 'line')} or a later one, as in the row above`,
        advice: 'put the rows into the order of the document',
      },
    ];
  });
  return [...issues, ...disorder];
}

function unknownSource(file: string, value: string): Issue {
  return {
    file,
    line: 0,
    column: '',
    code: 'unknown-code',
    value,
    expected: 'a table named after a source, as report-2014-2020.csv',
    advice: 'rename it, or add the source first',
  };
}
