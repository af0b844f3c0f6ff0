import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputFile } from '../../src/pipeline/input-file.ts';

/** Writes the files of a data folder; those that are there and not among them stay. */
export function writeInput(folder: string, files: readonly InputFile[]): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
