import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { InputFile } from '../src/pipeline/input-file.ts';
import { addInventedCorrections } from '../tests/support/invented-corrections.ts';
import { addInventedProvinces } from '../tests/support/invented-provinces.ts';
import { addThirdReport } from '../tests/support/third-report.ts';
import { BUILD_COMMAND } from './lib/build-command.ts';
import { dataFolder } from './lib/folders.ts';
import { readInput } from './lib/read-input.ts';
import { writeInput } from './lib/write-input.ts';

/** What can be added to the data, and nothing for the data as they are. */
const ADDITIONS: Readonly<Record<string, (files: readonly InputFile[]) => readonly InputFile[]>> = {
  provinces: (files) => addInventedCorrections(addInventedProvinces(files)),
  report: addThirdReport,
  nothing: (files) => files,
};

main(process.argv[2] ?? '', process.argv[3] ?? '');

/**
 * `node scripts/build-invented.ts provinces|report|nothing <folder>`: builds the whole site into
 * `<folder>/site`, from the data folder and an invented document beside it: a table by province, or the
 * third report that docs/adding-a-report.md follows. The data there are written anew; dataset and site
 * of before are built over, as in a working copy from which a report was taken out again.
 */
function main(addition: string, target: string): void {
  const add = ADDITIONS[addition];
  if (add === undefined || target === '') {
    throw new Error(`name what to add (${Object.keys(ADDITIONS).join(', ')}) and the folder`);
  }
  const folder = resolve(target);
  const [data, out] = [join(folder, 'data'), join(folder, 'dataset')];
  rmSync(data, { recursive: true, force: true });
  writeInput(data, add(readInput(dataFolder())));
  // There is no text that the invented figures could stand in.
  const environment = { ...process.env, KC_DATA: data, KC_OUT: out, KC_SOURCES: undefined };
  run(['node', 'scripts/data.ts'], environment);
  run([...BUILD_COMMAND, '--outDir', join(folder, 'site')], environment);
}

/** Runs a program in the repository's folder; ends this one where it does not end well. */
function run([command = '', ...parameters]: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, error } = spawnSync(command, parameters, { env, stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
