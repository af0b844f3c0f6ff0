import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';

/** What is made here, and not part of the project; the packages are linked, not copied. */
const NOT_COPIED = ['.astro', '.cache', '.git', 'dist', 'node_modules', 'test-results'];
/** What tools keep among the packages. */
const CACHES = ['.astro', '.cache', '.vite'];

/** A whole project in another place, its packages too, as cloned and installed there: no caches. */
export function copyProject(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (NOT_COPIED.includes(name)) continue;
    cpSync(join(from, name), join(to, name), { recursive: true });
  }
  linkFolder(join(from, 'node_modules'), join(to, 'node_modules'));
}

/** The same files under a second name: there are too many packages to copy. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (!entry.isDirectory()) linkSync(source, target);
    else if (basename(from) !== 'node_modules' || !CACHES.includes(entry.name)) {
      linkFolder(source, target);
    }
  }
}
