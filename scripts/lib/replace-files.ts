import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputFile } from '../../src/pipeline/input-file.ts';

/**
 * Puts files into their places in a folder once all of them are written beside.
 * @throws {Error} of the file system; what could not be written leaves everything as it was
 */
export function replaceFiles(folder: string, files: readonly InputFile[]): void {
  const fresh = join(folder, `.${String(process.pid)}.new`);
  try {
    files.forEach(({ bytes }, index) => {
      mkdirSync(fresh, { recursive: true });
      writeFileSync(join(fresh, String(index)), bytes);
    });
    files.forEach(({ path }, index) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      renameSync(join(fresh, String(index)), join(folder, path));
    });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
