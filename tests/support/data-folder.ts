import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { dataFolder } from '../../scripts/lib/folders.ts';
import type { InputFile } from '../../src/pipeline/input-file.ts';

/** The maintained files of the real data folder, as `npm run data` reads them. */
export function readDataFolder(): readonly InputFile[] {
  const folder = dataFolder();
  return ['claims', 'codelists', 'sources'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({
        path: relative(folder, path).split(sep).join('/'),
        bytes: new Uint8Array(readFileSync(path)),
      })),
  );
}
