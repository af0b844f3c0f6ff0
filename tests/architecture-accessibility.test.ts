import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const rows = read('docs/accessibility.md')
  .split('\n')
  .filter((line) => /^\| (?!heuristic|criterion|-)/.test(line));

/** The tests that a row names: a file, and the name of a test in it. */
const named = rows.flatMap((row) =>
  Array.from(row.matchAll(/\[([^\]]+)\]\(\.\.\/\1\) “([^”]+)”/g), ([, file = '', name = '']) => ({
    file,
    name,
  })),
);

test('the audit asks all fifty questions, and has a verdict for each', () => {
  const verdicts = rows.map((row) => row.split('|')[2]?.trim());
  expect(new Set(verdicts)).toEqual(
    new Set(['passes', 'passes in part', '**does not pass**', 'not applicable']),
  );
  const criteria = rows.filter((row) => /^\| \d/.test(row));
  expect(rows.length - criteria.length).toBe(50);
});

test('what passes says how we know', () => {
  const without = rows.filter((row) => {
    const [, , verdict = '', how = ''] = row.split('|');
    return verdict.trim().startsWith('passes') && how.trim() === '';
  });
  expect(without).toEqual([]);
});

test('every test that the audit names exists', () => {
  expect(named.length).toBeGreaterThan(60);
  const absent = named.filter(({ file, name }) => !read(file).includes(name));
  expect(absent).toEqual([]);
});
