import { zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

/** A file of the bundle: the path it has there, and where it is read from. */
type Member = readonly [path: string, file: string];

/** Zip files know no time before, and every file has the same. */
const NO_TIME = '1980-01-01T00:00:00';

/** Compressed already. */
const PACKED = /\.(?:png|woff2|xlsx|parquet|br|gz)$/;

/**
 * Writes `von-moi-<version>.zip` with the site, the data and the list of packages, each file with its
 * SHA-256 in `SHA256SUMS`, and beside it the sum of the whole. The same files give the same bytes.
 *
 * @returns the path of the bundle and its SHA-256
 */
export function writeBundle(folder: string, version: string, bill: string): readonly string[] {
  const members: readonly Member[] = [
    ...listFiles('data'),
    ...listFiles('dist'),
    ['sbom.cdx.json', bill],
  ];
  const name = `von-moi-${version}`;
  const contents = members.map(([path, file]) => [path, readFileSync(file)] as const);
  const sums = contents.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
  const all = [...contents, ['SHA256SUMS', Buffer.from(sums)] as const];
  const zip = zipSync(
    Object.fromEntries(
      all.map(([path, bytes]) => [
        `${name}/${path}`,
        [bytes, { level: PACKED.test(path) ? 0 : 6 }],
      ]),
    ),
    { mtime: NO_TIME },
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `${name}.zip`);
  writeFileSync(target, zip);
  writeFileSync(`${target}.sha256`, `${sha256(zip)}  ${basename(target)}\n`);
  return [target, sha256(zip)];
}

/** In one order on any system. */
function listFiles(folder: string): readonly Member[] {
  return globSync(`${folder}/**/*`)
    .filter((file) => statSync(file).isFile())
    .map((file) => [file.split(sep).join('/'), file] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
