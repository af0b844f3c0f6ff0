import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { addGeneratedSources } from '../tests/support/generated-sources.ts';
import { dataFolder } from './lib/folders.ts';
import { readInput } from './lib/read-input.ts';
import { writeInput } from './lib/write-input.ts';

main(Number(process.argv[2]), process.argv[3] ?? '');

/**
 * `node scripts/generate-sources.ts <factor> <folder>`: writes a data folder with about `factor` times
 * the observations of today, all further ones from invented reports. The folder is emptied first.
 */
function main(factor: number, target: string): void {
  if (!(factor >= 1) || target === '') throw new Error('name a factor from 1 and a folder');
  rmSync(resolve(target), { recursive: true, force: true });
  writeInput(resolve(target), addGeneratedSources(readInput(dataFolder()), factor));
}
