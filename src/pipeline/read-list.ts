import type { InputFile } from './input-file.ts';
import type { Issue } from './issue.ts';
import { readTable, type TableReading } from './read-table.ts';
import { cellOf, type Row, type TableSchema } from './table-schema.ts';

/** Reads one list of a data folder, whose rows have an `id` each; a lack of the file is an issue. */
export function readList(
  files: readonly InputFile[],
  path: string,
  schema: TableSchema,
): TableReading {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) return { rows: [], issues: [missingFile(path)] };
  const { rows, issues } = readTable(file, schema);
  return { rows, issues: [...issues, ...findDuplicates(path, rows)] };
}

/** Repeated ids of a table, each at its second place. */
function findDuplicates(file: string, rows: readonly Row[]): Issue[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const value = cellOf(row, 'id');
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, row.line);
      return [];
    }
    return {
      file,
      line: row.line,
      column: 'id',
      code: 'duplicate-id',
      value,
      expected: 'an id that stands once',
      advice: `it stands on line ${String(earlier)} already; give one of them another id`,
    };
  });
}

function missingFile(file: string): Issue {
  return {
    file,
    line: 0,
    column: '',
    code: 'missing-file',
    value: '',
    expected: 'this file',
    advice: 'restore it from the repository’s history',
  };
}
