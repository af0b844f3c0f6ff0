import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

let root = '';
let place = { folder: '', aside: '' };
let fresh = '';
let trash = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
  place = { folder: join(root, 'dist'), aside: join(root, 'aside') };
  fresh = make('fresh', 'new');
  trash = join(root, 'trash');
  mkdirSync(trash);
});
afterEach(() => rmSync(root, { recursive: true }));

function make(name: string, text: string): string {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, 'index.html'), text);
  return join(root, name);
}

const read = () => readFileSync(join(place.folder, 'index.html'), 'utf8');

test('a new folder takes the place of the old, which ends in the trash', () => {
  make('dist', 'old');
  replaceFolder(place, fresh, trash);
  expect(read()).toBe('new');
  expect(readdirSync(root).toSorted()).toEqual(['dist', 'trash']);
  expect(readFileSync(join(trash, 'replaced', 'index.html'), 'utf8')).toBe('old');
});

test('a first folder needs none before it', () => {
  replaceFolder(place, fresh, trash);
  expect(read()).toBe('new');
});

test('where there is nothing new the old stays, and the caller hears of it', () => {
  make('dist', 'old');
  expect(() => replaceFolder(place, join(root, 'nowhere'), trash)).toThrow(/ENOENT/);
  expect(read()).toBe('old');
  expect(existsSync(place.aside)).toBe(false);
});

test('killed between the renames, the old comes back', () => {
  renameSync(make('dist', 'old'), place.aside);
  restoreFolder(place, trash);
  expect(read()).toBe('old');
  expect(existsSync(place.aside)).toBe(false);
});

test('killed after both, the new stays', () => {
  renameSync(make('dist', 'old'), place.aside);
  renameSync(fresh, place.folder);
  restoreFolder(place, trash);
  expect(read()).toBe('new');
  expect(existsSync(place.aside)).toBe(false);
});

test('nothing is restored where nothing was begun', () => {
  restoreFolder(place, trash);
  expect(readdirSync(root).toSorted()).toEqual(['fresh', 'trash']);
});
