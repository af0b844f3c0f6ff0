import Papa from 'papaparse';
import type { InputFile } from '../../pipeline/input-file.ts';
import type { Codelists } from '../../pipeline/read-codelists.ts';
import { pathOf, TABLE_NAMES, type TableName } from '../column.ts';
import { listColumns } from '../list-columns.ts';
import type { SourceRequest } from './check-request.ts';
import { listExampleClaims, listExampleEntries } from './example-claims.ts';
import { listExampleObservations, type ExampleRow } from './example-observations.ts';
import { writeExampleSource, type SourceText } from './example-source.ts';

/** The files of a new document, filled with examples that `npm run data` refuses until they are gone. */
export function makeNewSource(
  { id, prefix }: SourceRequest,
  text: SourceText,
  codelists: Codelists,
): readonly InputFile[] {
  const examples: Readonly<Record<TableName, readonly ExampleRow[]>> = {
    observations: listExampleObservations(prefix),
    claims: listExampleClaims(prefix),
    register: listExampleEntries(),
  };
  const tables = TABLE_NAMES.map((table) => {
    const names = listColumns(table, codelists).map(({ name }) => name);
    return encode(pathOf(table, id), writeRows(names, examples[table]));
  });
  return [encode(`sources/${id}/source.json`, writeExampleSource(id, prefix, text)), ...tables];
}

function writeRows(names: readonly string[], rows: readonly ExampleRow[]): string {
  const stray = rows.flatMap((row) => Object.keys(row)).find((name) => !names.includes(name));
  if (stray !== undefined) throw new Error(`no column ${stray}`);
  const cells = rows.map((row) => names.map((name) => row[name] ?? ''));
  return `${Papa.unparse([[...names], ...cells], { newline: '\n' })}\n`;
}

function encode(path: string, text: string): InputFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
