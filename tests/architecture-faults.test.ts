import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The tests that a row of `docs/faults.md` names in its last cell: a file, and names in it. */
function listNamedTests(table: string): readonly (readonly [file: string, name: string])[] {
  return table.split('\n').flatMap((line) => {
    const [, file, names = ''] = /\| \[([^\]]+)\]\(\.\.\/\1\) (“[^|]*”) +\|$/.exec(line) ?? [];
    if (file === undefined) return [];
    return Array.from(names.matchAll(/“([^”]+)”/g), ([, name = '']) => [file, name] as const);
  });
}

const faults = read('docs/faults.md');
const named = listNamedTests(faults);

test('every row of the table of faults names a test', () => {
  const rows = faults.split('\n').filter((line) => /^\| (?!fault |-)/.test(line));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => listNamedTests(row).length === 0)).toEqual([]);
});

test.each(named)('the table of faults names a test that exists: %s “%s”', (file, name) => {
  expect(read(file)).toContain(`'${name}`);
});

test('the tables of faults name every test of builds that fail and of readers’ faults', () => {
  const files = ['tests/faults/*.test.ts', 'tests/browser/fault*.spec.ts'];
  const tests = globSync(files, { cwd: root }).flatMap((file) =>
    Array.from(read(file).matchAll(/^ *test\('([^']+)'/gm), ([, name = '']) => name),
  );
  expect(tests.length).toBeGreaterThan(10);
  expect(tests.filter((test) => !named.some(([, name]) => test.startsWith(name)))).toEqual([]);
});
