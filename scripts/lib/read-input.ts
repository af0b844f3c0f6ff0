import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { InputFile } from '../../src/pipeline/input-file.ts';

/** The maintained files of a data folder; none where the folder is not there. */
export function readInput(folder: string): readonly InputFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), file: path }))
    .filter(({ path }) => /^(?:(?:claims|codelists|registers|sources)\/|[^/]+\.csv$)/.test(path))
    .map(({ path, file }) => ({ path, bytes: readFileSync(file) }));
}
