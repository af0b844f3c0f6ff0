import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishWriting, writeTogether, type Chunked } from './write-together.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'together-')), 'out');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const list = (text: string): readonly Chunked[] => [
  ['a.json', [text, '1']],
  ['b.json', [text, '2']],
];
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('files are written piece by piece, over those of before, and others stay', () => {
  writeTogether(folder, list('old'));
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  writeTogether(folder, list('new'));
  expect([read('a.json'), read('b.json'), read('letter.txt')]).toEqual(['new1', 'new2', 'mine']);
  expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'b.json', 'letter.txt']);
});

test('where one cannot be written none changes, and nothing is left', () => {
  writeTogether(folder, list('old'));
  function* fail(): Iterable<Chunked> {
    yield* list('new');
    throw new Error('midway');
  }
  expect(() => writeTogether(folder, fail())).toThrow('midway');
  expect([read('a.json'), read('b.json')]).toEqual(['old1', 'old2']);
  expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'b.json']);
});

test('files that wait are brought to their places, at the end or by the next', () => {
  writeTogether(folder, list('old'));
  const wait = () => {
    mkdirSync(join(folder, '.ready'));
    writeFileSync(join(folder, '.ready', 'b.json'), 'waited');
  };
  wait();
  finishWriting(folder);
  expect([read('a.json'), read('b.json')]).toEqual(['old1', 'waited']);
  wait();
  writeTogether(folder, list('new'));
  expect([read('a.json'), read('b.json')]).toEqual(['new1', 'new2']);
  expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'b.json']);
});

test('what killed processes have left is removed', () => {
  mkdirSync(join(folder, '.2147483647.new', 'x'), { recursive: true });
  writeTogether(folder, list('new'));
  expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'b.json']);
});
