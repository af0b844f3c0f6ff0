import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildBeside } from '../../../scripts/lib/build-beside.ts';
import { BuildIsRunning } from '../../../scripts/lib/build-lock.ts';
import { explainFault } from '../../../scripts/lib/explain-fault.ts';

/**
 * `node stand-in-build.ts <text> <files>`: builds a site of so many files, which all say the same, in
 * the working folder, as `npm run build` builds the real one.
 */
const [text = '', files = '1'] = process.argv.slice(2);

try {
  await buildBeside(process.cwd(), writeSite);
} catch (error) {
  console.error(error instanceof BuildIsRunning ? error.message : explainFault(error));
  process.exitCode = 1;
}

async function writeSite(folder: string): Promise<boolean> {
  mkdirSync(folder);
  for (let file = 0; file < Number(files); file += 1) {
    writeFileSync(join(folder, `${String(file)}.html`), text);
    if (file % 10 === 9) await setTimeout(1);
  }
  return true;
}
