import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeBuildLock } from './build-lock.ts';
import { isRunning } from './is-running.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

/**
 * Builds a folder's `dist/` in `.cache/` and puts it in place once it is whole: whatever happens, the
 * folder there is the one of before or the new one. A build that was killed is cleaned up after by the
 * next.
 * @param root the project's folder
 * @param build writes the site into the folder it is given; false where it could not
 * @returns whether the new one is in place
 * @throws {BuildIsRunning} where another build is at work
 * @throws {Error} of the file system, where a folder cannot be written or moved
 */
export async function buildBeside(
  root: string,
  build: (folder: string) => Promise<boolean>,
): Promise<boolean> {
  const cache = join(root, '.cache');
  const release = takeBuildLock(join(cache, 'build.lock'));
  const work = join(cache, `build-${String(process.pid)}`);
  const dist = { folder: join(root, 'dist'), aside: join(cache, 'dist-before') };
  try {
    removeLeftovers(cache);
    mkdirSync(work);
    restoreFolder(dist, work);
    const site = join(work, 'site');
    if (!(await build(site))) return false;
    replaceFolder(dist, site, work);
    return true;
  } finally {
    remove(work);
    release();
  }
}

/** What builds left that have ended before their time. */
function removeLeftovers(cache: string): void {
  for (const name of readdirSync(cache)) {
    const pid = /^build-(\d+)$/.exec(name)?.[1];
    if (pid === undefined) continue;
    if (Number(pid) === process.pid || !isRunning(Number(pid))) remove(join(cache, name));
  }
}

/** What cannot be deleted now is deleted by a later build. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    console.warn(`${folder} stays for now: ${String(error)}`);
  }
}
