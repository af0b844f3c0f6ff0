import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTree } from '../../tests/support/file-tree.ts';
import { writeNewFiles } from './write-new-files.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'von-moi-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILES = ['sources/new/source.json', 'sources/new/observations.csv', 'claims/new.csv'].map(
  (path) => ({ path, bytes: new TextEncoder().encode(path) }),
);

test('files come with the folders that they need', () => {
  writeNewFiles(folder, FILES);
  for (const { path } of FILES) expect(readFileSync(join(folder, path), 'utf8')).toBe(path);
});

test.each([
  ['the last is there already', () => mkdirSync(join(folder, 'claims')), 'claims/new.csv'],
  ['a folder cannot be made', () => undefined, 'claims'],
])('where %s, none is left behind', (_, prepare, obstacle) => {
  prepare();
  writeFileSync(join(folder, obstacle), 'mine');
  expect(() => writeNewFiles(folder, FILES)).toThrow();
  expect([...readTree(folder).keys()]).toEqual([obstacle]);
  expect(readFileSync(join(folder, obstacle), 'utf8')).toBe('mine');
  mkdirSync(join(folder, 'sources'));
});
