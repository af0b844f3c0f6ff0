import { expect, test } from 'vitest';
import { makeExplorerFile, makeExplorerTable } from '../../../tests/support/explorer-table.ts';
import { idOf, labelOf, readExplorerTable, traitOf } from './explorer-table.ts';

const ROWS = [
  { id: 'a', geography: 'VN', value: 3 },
  { id: 'b', geography: 'RRD' },
];

test('a row is read by its codes; a missing value is no number', () => {
  const table = makeExplorerTable(ROWS);
  expect(idOf(table, 'geography', 1)).toBe('RRD');
  expect(labelOf(table, 'geography', 1)).toBe('Đồng bằng sông Hồng');
  expect(traitOf(table, 'geography', 1)).toBe('region');
  expect([...table.value]).toEqual([3, NaN]);
});

test('columns that do not fit together are refused', () => {
  const file = makeExplorerFile(ROWS);
  expect(() => readExplorerTable({ ...file, text: ['a'] })).toThrow('column text');
  const broken = { ...file, codes: { ...file.codes, period: [0, 7] } };
  expect(() => readExplorerTable(broken)).toThrow('period');
  const short = { ...file, codes: { ...file.codes, kind: [0] } };
  expect(() => readExplorerTable(short)).toThrow('kind');
});
