import { expect, test } from 'vitest';
import { readDataFolder } from '../../tests/support/data-folder.ts';
import { readCodelists } from '../pipeline/read-codelists.ts';
import { TABLE_NAMES } from './column.ts';
import { OWN_MEANINGS } from './column-meanings.ts';
import { listColumns } from './list-columns.ts';

const { codelists } = readCodelists(readDataFolder());

test.each(TABLE_NAMES)('every column and code of %s has a meaning in both languages', (table) => {
  const columns = listColumns(table, codelists);
  const meanings = columns.flatMap(({ meaning, codes = [] }) => [
    meaning,
    ...codes.map((code) => code.meaning),
  ]);
  expect(meanings.flatMap(({ vi, en }) => [vi, en]).filter((text) => text === '')).toEqual([]);
  const names = columns.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(OWN_MEANINGS[table])));
});

test('what an empty cell stands for is said', () => {
  const reading = listColumns('observations', codelists).find(({ name }) => name === 'reading');
  expect(reading?.meaning.en).toMatch(/Empty is clear\.$/);
  expect(reading?.codes?.map(({ id }) => id)).toEqual(['clear', 'mended', 'uncertain']);
});

test('several qualifiers may stand in a cell, and nothing else is a list', () => {
  const lists = TABLE_NAMES.flatMap((table) => listColumns(table, codelists))
    .filter(({ isList }) => isList)
    .map(({ name }) => name);
  expect(lists).toEqual(['qualifier']);
});
