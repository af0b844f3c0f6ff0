import type { Dataset, Language } from '../../domain/dataset.ts';
import { askTable } from './ask-table.ts';
import { writeFormula } from './write-formula.ts';
import { writeJavaScript } from './write-javascript.ts';
import { writePython } from './write-python.ts';
import { writeR } from './write-r.ts';
import { writeSql } from './write-sql.ts';

/** Tools that the examples are written for, in the order shown. */
export const TOOLS = ['spreadsheet', 'python', 'r', 'javascript', 'duckdb'] as const;
export type Tool = (typeof TOOLS)[number];

/**
 * The question of a table as a snippet for each tool. `addressOf` gives the address of a file under
 * `/data/` by its name.
 */
export function listSnippets(
  table: keyof Dataset,
  language: Language,
  addressOf: (file: string) => string,
): Readonly<Record<Tool, string>> {
  const asked = askTable(table, language);
  return {
    spreadsheet: writeFormula(asked, language),
    python: writePython(asked, addressOf(`${table}.csv`)),
    r: writeR(asked, addressOf(`${table}.csv`)),
    javascript: writeJavaScript(asked, addressOf(`${table}.json`)),
    duckdb: writeSql(asked, addressOf(`${table}.parquet`)),
  };
}
