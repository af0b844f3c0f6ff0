import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildBeside } from './build-beside.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'beside-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A build of one page; `end` is what becomes of it then. */
function build(text: string, end = () => true): Promise<boolean> {
  return buildBeside(root, (folder) => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), text);
    return Promise.resolve(end());
  });
}

const read = () => readFileSync(join(root, 'dist', 'index.html'), 'utf8');
const left = () => readdirSync(join(root, '.cache'));

test('a build takes the place of the one before, and leaves nothing else', async () => {
  expect(await build('a')).toBe(true);
  expect(await build('b')).toBe(true);
  expect(read()).toBe('b');
  expect(left()).toEqual([]);
});

test('a build that fails or throws leaves the one before, and nothing else', async () => {
  await build('a');
  expect(await build('b', () => false)).toBe(false);
  const fail = () => {
    throw new Error('midway');
  };
  await expect(build('b', fail)).rejects.toThrow('midway');
  expect(read()).toBe('a');
  expect(left()).toEqual([]);
});

test('the one before is there for as long as the build lasts', async () => {
  await build('a');
  const seen: string[] = [];
  await build('b', () => seen.push(read()) > 0);
  expect(seen).toEqual(['a']);
});

test('a second build at once is refused, and the first goes on', async () => {
  let second = Promise.resolve(true);
  const first = build('a', () => {
    second = build('b');
    return true;
  });
  expect(await first).toBe(true);
  await expect(second).rejects.toThrow(/Another build is at work/);
  expect(read()).toBe('a');
});

test('what killed builds have left is removed', async () => {
  mkdirSync(join(root, '.cache', 'build-2147483647', 'site'), { recursive: true });
  mkdirSync(join(root, '.cache', 'figures'));
  await build('a');
  expect(left()).toEqual(['figures']);
});
