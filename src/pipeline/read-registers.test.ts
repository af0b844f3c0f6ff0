import { expect, test } from 'vitest';
import { checkRegisters } from './read-registers.ts';

const check = (rows: string, path = 'registers/sample.csv') =>
  checkRegisters(
    [{ path, bytes: new TextEncoder().encode(`line,token,reason\n${rows}`) }],
    new Set(['sample']),
  ).map(({ code, line, column }) => [code, line, column]);

test('a register in order is accepted, several numbers of a line included', () => {
  expect(check('3,45/2012,act\n3,21,date\n8,5,date\n')).toEqual([]);
});

test.each([
  ['8,5,date\n3,21,date\n', [['wrong-order', 3, 'line']]],
  ['3,21,joke\n', [['unknown-code', 2, 'reason']]],
  [
    'three,,date\n',
    [
      ['not-a-number', 2, 'line'],
      ['empty-cell', 2, 'token'],
    ],
  ],
  ['3,VÍ DỤ: 21,date\n', [['example-row', 2, 'token']]],
])('%j is refused', (rows, expected) => {
  expect(check(rows)).toEqual(expected);
});

test('a register of no source is reported', () => {
  expect(check('', 'registers/other.csv')).toEqual([['unknown-code', 0, '']]);
});
