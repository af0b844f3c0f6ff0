import Papa from 'papaparse';
import { cleanCell } from '../../pipeline/read-table.ts';

/**
 * A table as CSV, as much as possible in the very bytes of its file before: rows that say the same keep
 * their line, quotation marks that nobody needs included, and a table that says the same stays as it is.
 */
export function mergeCsv(
  before: string | undefined,
  names: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const all = [names, ...rows];
  const lines = (before ?? '').split('\n').filter((line) => line.trim() !== '');
  const kept = new Map(lines.map((line) => [keyOf(parseLine(line)), line] as const));
  const written = all.map((cells) => kept.get(keyOf(cells)) ?? Papa.unparse([[...cells]]));
  const isSame = written.length === lines.length && written.every((line, at) => line === lines[at]);
  return isSame && before !== undefined ? before : `${written.join('\n')}\n`;
}

/** The cells of a table by the names of its columns, in the order that is asked for. */
export function readCsv(text: string, names: readonly string[]): readonly (readonly string[])[] {
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: cleanCell,
  });
  return data.map((row) => names.map((name) => row[name] ?? ''));
}

function parseLine(line: string): readonly string[] {
  return Papa.parse<string[]>(line, { delimiter: ',' }).data[0] ?? [];
}

function keyOf(cells: readonly string[]): string {
  return JSON.stringify(cells.map(cleanCell));
}
