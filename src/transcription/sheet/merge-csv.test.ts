import { expect, test } from 'vitest';
import { mergeCsv, readCsv } from './merge-csv.ts';

const NAMES = ['id', 'note'];
const BEFORE = 'id,note\n"a",one\nb,"1,5"\n';

test('what is the same keeps its bytes, whatever their style', () => {
  expect(
    mergeCsv(BEFORE, NAMES, [
      ['a', 'one'],
      ['b', '1,5'],
    ]),
  ).toBe(BEFORE);
  const marked = BEFORE.replaceAll('\n', '\r\n');
  expect(
    mergeCsv(marked, NAMES, [
      ['a', 'one'],
      ['b', '1,5'],
    ]),
  ).toBe(marked);
});

test('a row that changed is written afresh, others are not', () => {
  const rows = [
    ['a', 'one'],
    ['b', '2,5'],
    ['c', ''],
  ];
  expect(mergeCsv(BEFORE, NAMES, rows)).toBe('id,note\n"a",one\nb,"2,5"\nc,\n');
});

test('without a file before there is one with a header', () => {
  expect(mergeCsv(undefined, NAMES, [])).toBe('id,note\n');
});

test('columns are read by their names', () => {
  expect(readCsv('\ufeffnote;id\none;a\n;\n', NAMES)).toEqual([['a', 'one']]);
});
