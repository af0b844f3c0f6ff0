import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a build keeps for the next one. */
export const CACHES = [
  '.cache/pictures',
  '.cache/figures',
  '.astro',
  'node_modules/.vite',
  'node_modules/.astro',
];

/**
 * Moves folders out of the way and returns what moves them back, in place of what has come there
 * since. What an interrupted run left aside comes back first.
 * @param paths from the repository's folder
 * @param store a folder of their own on the same disk
 */
export function setAside(paths: readonly string[], store: string): () => void {
  const pairs = paths.map((path) => ({ path, aside: join(store, path.replaceAll('/', '-')) }));
  const putBack = () => {
    for (const { path, aside } of pairs.filter((pair) => existsSync(pair.aside))) {
      rmSync(path, { recursive: true, force: true });
      renameSync(aside, path);
    }
  };
  mkdirSync(store, { recursive: true });
  putBack();
  for (const { path, aside } of pairs.filter((pair) => existsSync(pair.path))) {
    renameSync(path, aside);
  }
  return putBack;
}
