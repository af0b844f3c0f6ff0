import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputFile } from '../../src/pipeline/input-file.ts';

/**
 * Writes files that are not there yet into a folder, all or none.
 * @throws {Error} of the file system, also where one of them is there; then nothing has changed
 */
export function writeNewFiles(folder: string, files: readonly InputFile[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const { path, bytes } of files) {
      const target = join(folder, path);
      for (const missing of listMissing(dirname(target))) {
        mkdirSync(missing);
        undo.push(() => rmdirSync(missing));
      }
      writeFileSync(target, '', { flag: 'wx' });
      undo.push(() => rmSync(target));
      writeFileSync(target, bytes);
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}

/** A folder and those above it that are not there, the outermost first. */
function listMissing(folder: string): readonly string[] {
  return existsSync(folder) ? [] : [...listMissing(dirname(folder)), folder];
}
