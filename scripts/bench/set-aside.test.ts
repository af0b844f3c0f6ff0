import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setAside } from './set-aside.ts';

let folder: string;
let cache: string;
let store: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aside-'));
  [cache = '', store = ''] = ['cache', 'store'].map((name) => join(folder, name));
  fill('kept');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fill(text: string): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'file'), text);
}

const read = () => readFileSync(join(cache, 'file'), 'utf8');

test('a folder is out of the way until it comes back, in place of what came since', () => {
  const putBack = setAside([cache], store);
  expect(existsSync(cache)).toBe(false);
  fill('new');
  putBack();
  expect(read()).toBe('kept');
});

test('what an interrupted run left aside is not lost', () => {
  setAside([cache], store);
  fill('of the interrupted run');
  setAside([cache], store)();
  expect(read()).toBe('kept');
});

test('a folder that is not there is left so', () => {
  const missing = join(folder, 'missing');
  setAside([missing], store)();
  expect(existsSync(missing)).toBe(false);
});
