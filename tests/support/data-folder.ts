import { dataFolder } from '../../scripts/lib/folders.ts';
import { readInput } from '../../scripts/lib/read-input.ts';
import type { InputFile } from '../../src/pipeline/input-file.ts';

/** The maintained files of the real data folder, as `npm run data` reads them. */
export function readDataFolder(): readonly InputFile[] {
  return readInput(dataFolder());
}
