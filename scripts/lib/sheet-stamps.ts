import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { InputFile } from '../../src/pipeline/input-file.ts';
import { pathOf, TABLE_NAMES } from '../../src/transcription/column.ts';

/** Where workbooks are written unless another place is given. */
export const SHEETS_FOLDER = resolve('.cache/sheets');

/** A few digits that stand for the tables of a document as they are. */
export function stampTables(source: string, files: readonly InputFile[]): string {
  const hash = createHash('sha256');
  for (const table of TABLE_NAMES) {
    const path = pathOf(table, source);
    hash.update(path).update(files.find((file) => file.path === path)?.bytes ?? '');
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * Whether a workbook was made from the tables as they are, or they are what the same workbook gave when
 * it was last imported. Otherwise it would undo what has been done to them since.
 */
export function isCurrent(source: string, made: string, files: readonly InputFile[]): boolean {
  const now = stampTables(source, files);
  return made === now || readImported(source)[made] === now;
}

/** Remembers what a workbook has given. */
export function rememberImport(source: string, made: string, files: readonly InputFile[]): void {
  const path = placeOf(source);
  mkdirSync(dirname(path), { recursive: true });
  const imported = { ...readImported(source), [made]: stampTables(source, files) };
  writeFileSync(path, JSON.stringify(imported));
}

function readImported(source: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(readFileSync(placeOf(source), 'utf8')) as Record<string, unknown>;
  } catch {
    // Not there as a rule; where it is damaged the workbook counts as an old one.
    return {};
  }
}

function placeOf(source: string): string {
  return join(SHEETS_FOLDER, `${source}.imported.json`);
}
