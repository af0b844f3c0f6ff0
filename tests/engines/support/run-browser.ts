import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Program } from '../../../scripts/lib/debian-program.ts';

export const FOLDER = resolve('.cache', 'engines');

/** The longest that a browser lives, in seconds, should these tests be killed and unable to end it. */
const LIFETIME = 180;

/** The processes of one browser, and the folder for whatever they keep. */
export interface Household {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Starts a program beside the others, its third channel a pipe too. */
  readonly start: (command: string, args: readonly string[], place?: string) => ChildProcess;
  readonly close: () => void;
}

/** A home for a browser that knows nothing of the one before. */
export function setUpHousehold({ environment }: Program): Household {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(FOLDER, 'home-'));
  const env: NodeJS.ProcessEnv = { ...environment };
  const own = ['HOME', 'TMPDIR', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME'];
  for (const name of [...own, 'XDG_STATE_HOME', 'XDG_RUNTIME_DIR']) env[name] = folder;
  // No bus of a desktop is asked: there is none, or it is somebody's.
  Object.assign(env, { NO_AT_BRIDGE: '1', GSETTINGS_BACKEND: 'memory' });
  Object.assign(env, { DBUS_SESSION_BUS_ADDRESS: 'disabled:' });
  const children: ChildProcess[] = [];
  const close = () => {
    for (const { pid } of children.splice(0)) endGroup(pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  process.once('exit', close);
  const start = (command: string, args: readonly string[], cwd = folder) => {
    const lasting = ['--signal=KILL', String(LIFETIME), command, ...args];
    const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const;
    const child = spawn('timeout', lasting, { cwd, env, stdio: [...stdio], detached: true });
    child.on('error', () => undefined); // Who waits for it hears that it says nothing.
    children.push(child);
    return child;
  };
  return { folder, environment: env, start, close };
}

/** A browser is many processes: those it started end with it. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** What `look` finds, asked every 50 ms for half a minute. */
export async function waitFor<T>(look: () => T | undefined, what: string): Promise<T> {
  const end = performance.now() + 30_000;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`no ${what} after half a minute`);
    await new Promise((ready) => setTimeout(ready, 50));
  }
}
