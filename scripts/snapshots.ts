import { globSync, renameSync, rmSync } from 'node:fs';

/**
 * `npm run snapshots`: accepts what tests found changed. `x.changed.svg` takes the place of `x.svg`,
 * `x.difference.png` goes.
 */
const accepted = findSnapshots('changed');
for (const path of accepted) {
  const original = path.replace(/\.changed(\.[^.]+)$/, '$1');
  renameSync(path, original);
  console.log(`accepted ${original}`);
}
for (const path of findSnapshots('difference')) {
  rmSync(path);
  console.log(`removed ${path}`);
}
if (accepted.length === 0) console.log('No test left a changed snapshot.');

function findSnapshots(kind: 'changed' | 'difference'): readonly string[] {
  return globSync(`{src,tests}/**/*.${kind}.*`)
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}
