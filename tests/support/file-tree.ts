import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of the files in a folder, `/` between their parts, and the SHA-256 of each. */
export type FileTree = ReadonlyMap<string, string>;

/** Reads all files of a folder; none where it is not there. */
export function readTree(folder: string): FileTree {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), sum(path)]));
}

function sum(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The files that two folders do not have alike, with what is the matter; none where they are equal. */
export function compareTrees(before: FileTree, after: FileTree): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].toSorted().flatMap((path) => {
    const [one, other] = [before.get(path), after.get(path)];
    if (one === other) return [];
    if (other === undefined) return [`${path}: is gone`];
    return [one === undefined ? `${path}: is new` : `${path}: differs`];
  });
}
