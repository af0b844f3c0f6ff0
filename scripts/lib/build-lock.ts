import { existsSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { isRunning } from './is-running.ts';

/** Another build is at work in the folder. */
export class BuildIsRunning extends Error {}

/**
 * Takes the lock of a folder: a file with the number of the process that builds. One whose process has
 * ended, killed as it may be, is taken over.
 * @returns what gives the lock back
 * @throws {BuildIsRunning} where another process holds it, with what to do
 */
export function takeBuildLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  if (!create(path)) {
    const holder = readHolder(path);
    if (holder !== undefined && isRunning(holder)) throw new BuildIsRunning(describe(path, holder));
    // Two that take over at once may both succeed: each still writes into a folder of its own.
    if (existsSync(path)) unlinkSync(path);
    if (!create(path)) throw new BuildIsRunning(describe(path, readHolder(path)));
  }
  return () => giveBack(path);
}

function create(path: string): boolean {
  try {
    writeFileSync(path, `${String(process.pid)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'EEXIST') return false;
    // Made, and could not be written: of that the system does not say where.
    giveBack(path);
    throw Object.assign(error, { path });
  }
}

/** A lock that cannot be deleted does no harm: its process will have ended. */
function giveBack(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    return;
  }
}

/** The process that a lock names; undefined where it names none, or is gone. */
function readHolder(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function describe(path: string, holder: number | undefined): string {
  const who = holder === undefined ? '' : ` (process ${String(holder)})`;
  return (
    `Another build is at work in this folder${who}: wait until it has ended. ` +
    `If there is none, delete ${relative(process.cwd(), path)} and run it again.`
  );
}
