import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** Where Node keeps what it compiled, so that the next build starts in half the time. */
const COMPILED_FOLDER = resolve('.cache/compiled');

/**
 * Runs `npm run data`, with its output shown. In a process of its own: the programs that build the data
 * may have changed as well.
 *
 * @returns what it complained of; undefined where the data are in order
 */
export async function buildData(): Promise<string | undefined> {
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED_FOLDER };
  const child = spawn(process.execPath, ['scripts/data.ts'], {
    env,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
    process.stderr.write(text);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0 ? undefined : complaint;
}
