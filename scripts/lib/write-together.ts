import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/** A file's name, and its text piece by piece: a long table is more than one text may hold. */
export type Chunked = readonly [name: string, chunks: Iterable<string>];

/** In the folder itself, and so on the same disk: files that are whole and wait for their place. */
const READY = '.ready';

/**
 * Writes files into a folder so that they change together; other files there are left alone. All are
 * written beside first. Once the last is whole they are the new ones: killed from then on, the next
 * `finishWriting` brings them to their places. Several processes may do this at once: all files are
 * then those of one of them.
 * @throws {Error} of the file system; then nothing has changed, unless it `isUnfinished`
 */
export function writeTogether(folder: string, files: Iterable<Chunked>): void {
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder);
  const fresh = join(folder, `.${String(process.pid)}.new`);
  try {
    mkdirSync(fresh);
    for (const [name, chunks] of files) writeChunks(join(fresh, name), chunks);
    while (!moveTo(fresh, join(folder, READY))) finishWriting(folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Of a write that fails the system does not say where.
    if (error instanceof Error && !('path' in error)) Object.assign(error, { path: folder });
    throw error;
  }
  finishWriting(folder);
}

/** Brings to their places the files that a `writeTogether` has left waiting; none as a rule. */
export function finishWriting(folder: string): void {
  const ready = join(folder, READY);
  for (const name of list(ready)) {
    ignore(['ENOENT'], () => renameSync(join(ready, name), join(folder, name)));
  }
  ignore(['ENOENT', 'ENOTEMPTY', 'EEXIST'], () => rmdirSync(ready));
}

/** Whether files wait that could not be brought to their places. */
export function isUnfinished(folder: string): boolean {
  return list(join(folder, READY)).length > 0;
}

function writeChunks(path: string, chunks: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    for (const chunk of chunks) writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
}

/** False where the files of another process wait in that place. */
function moveTo(fresh: string, ready: string): boolean {
  return ignore(['ENOTEMPTY', 'EEXIST'], () => renameSync(fresh, ready));
}

function removeLeftovers(folder: string): void {
  for (const name of list(folder)) {
    const pid = /^\.(\d+)\.new$/.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function list(folder: string): readonly string[] {
  let names: readonly string[] = [];
  ignore(['ENOENT'], () => (names = readdirSync(folder)));
  return names;
}

/** Does a piece of work that another process may have done already: whether it was this one. */
function ignore(codes: readonly string[], work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && codes.includes(String(error.code))) {
      return false;
    }
    throw error;
  }
}
