import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeLicences, findRefused, readLicences, type Lockfile } from './licences.ts';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

test('every package has a licence that is allowed', () => {
  expect(readLicences(lockfile).size).toBeGreaterThan(100);
  expect(findRefused(lockfile)).toEqual([]);
});

test.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN FILE', undefined])(
  'a package under %s is named',
  (license) => {
    const packages = {
      '': {},
      'node_modules/a/node_modules/@b/c': { license } as { license: string },
    };
    expect(findRefused({ packages })).toEqual([`@b/c: ${license ?? 'none stated'}`]);
  },
);

test('every version is exact', () => {
  const own = lockfile.packages[''];
  const all = [own?.dependencies, own?.devDependencies, own?.optionalDependencies];
  const versions = all.flatMap((names) => Object.values(names ?? {}));
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('the page about them is the one that is written', async () => {
  const page = readFileSync('docs/licences.md', 'utf8');
  expect(page, '`npm run sbom` writes it').toBe(await describeLicences(lockfile));
});
