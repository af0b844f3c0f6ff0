import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addInventedCorrections } from '../tests/support/invented-corrections.ts';
import { addInventedProvinces } from '../tests/support/invented-provinces.ts';
import { dataFolder } from './lib/folders.ts';
import { readInput } from './lib/read-input.ts';
import { writeInput } from './lib/write-input.ts';

main(process.argv[2] ?? '');

/**
 * `node scripts/build-invented.ts <folder>`: builds the whole site into `<folder>/site`, from the data
 * folder and an invented table by province beside it. The folder is emptied first; nothing else is
 * written to.
 */
function main(target: string): void {
  if (target === '') throw new Error('name the folder to build into');
  const folder = resolve(target);
  const [data, out] = [join(folder, 'data'), join(folder, 'dataset')];
  rmSync(folder, { recursive: true, force: true });
  writeInput(data, addInventedCorrections(addInventedProvinces(readInput(dataFolder()))));
  // There is no text that the invented figures could stand in.
  const environment = { ...process.env, KC_DATA: data, KC_OUT: out, KC_SOURCES: undefined };
  run('node', ['scripts/data.ts'], environment);
  run('astro', ['build', '--outDir', join(folder, 'site')], environment);
}

/** Runs a program in the repository's folder; ends this one where it does not end well. */
function run(command: string, parameters: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, error } = spawnSync(command, parameters, { env, stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
