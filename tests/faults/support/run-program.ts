import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a program ended: its exit code, null where it was killed, and what it said. */
export interface End {
  readonly code: number | null;
  readonly output: string;
}

/** How to run a program. */
export interface Circumstances {
  readonly cwd: string;
  readonly variables?: NodeJS.ProcessEnv;
  /** After how many milliseconds it is killed, and all that it started. */
  readonly killAfter?: number;
  /** The same, once it has said so much. */
  readonly killWhen?: (output: string) => boolean;
}

const FAILING_FILES = pathToFileURL(resolve(import.meta.dirname, 'failing-files.mjs')).href;

/** Variables that make the file system fail a program, as `failing-files.mjs` has them. */
export function failFiles(fault: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `--import=${FAILING_FILES}`, ...fault };
}

/** Runs Node with these parameters, without what Vitest adds to the environment. */
export async function runNode(
  parameters: readonly string[],
  { cwd, variables = {}, killAfter, killWhen }: Circumstances,
): Promise<End> {
  const env = { ...outerEnvironment(), ...variables };
  const child = spawn(process.execPath, parameters, { cwd, env, detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (killWhen?.(output)) killAll(child);
    });
  }
  const timer = killAfter === undefined ? undefined : setTimeout(() => killAll(child), killAfter);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { code, output };
}

/** The group of a process: itself, and what it started. It may have ended by itself. */
function killAll({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ESRCH') throw error;
  }
}

function outerEnvironment(): NodeJS.ProcessEnv {
  const own = /^(?:VITEST|KC_|NODE_ENV$|NODE_OPTIONS$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
