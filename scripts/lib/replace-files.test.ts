import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTree } from '../../tests/support/file-tree.ts';
import { replaceFiles } from './replace-files.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'von-moi-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILES = ['claims/one.csv', 'registers/two.csv'].map((path) => ({
  path,
  bytes: new TextEncoder().encode(path),
}));

test('files replace those that are there, and nothing is left beside them', () => {
  mkdirSync(join(folder, 'claims'));
  writeFileSync(join(folder, 'claims/one.csv'), 'old');
  replaceFiles(folder, FILES);
  expect([...readTree(folder).keys()].toSorted()).toEqual(FILES.map(({ path }) => path));
  for (const { path } of FILES) expect(readFileSync(join(folder, path), 'utf8')).toBe(path);
});

test('a failure leaves nothing beside them', () => {
  writeFileSync(join(folder, 'claims'), 'mine');
  expect(() => replaceFiles(folder, FILES)).toThrow();
  expect([...readTree(folder).keys()]).toEqual(['claims']);
});
