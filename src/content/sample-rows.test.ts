import { expect, test } from 'vitest';
import { sampleRows } from './sample-rows.ts';

const long = 'Văn bản viết “Giai đoạn đến 2015”, không nêu năm bắt đầu.';

test('cells stand as in the files, in the order of the fields', () => {
  const rows = [{ value: 9500.5, note: 'gần', lower: null }, { value: 1 }, { value: 2 }];
  expect(sampleRows(rows, ['note', 'value', 'lower'], 2)).toEqual([
    ['gần', '9500.5', ''],
    ['', '1', ''],
  ]);
});

test('a long cell is cut after a word, and says so', () => {
  expect(sampleRows([{ note: long }], ['note'], 1)).toEqual([
    ['Văn bản viết “Giai đoạn đến 2015”,…'],
  ]);
  expect(sampleRows([{ note: 'a'.repeat(36) }], ['note'], 1)).toEqual([['a'.repeat(36)]]);
  expect(sampleRows([{ note: 'a'.repeat(37) }], ['note'], 1)).toEqual([[`${'a'.repeat(35)}…`]]);
});
