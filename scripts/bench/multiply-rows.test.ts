import { expect, test } from 'vitest';
import { DIMENSIONS, type ExplorerFile } from '../../src/domain/explorer/explorer-table.ts';
import { multiplyRows } from './multiply-rows.ts';

const COLUMNS = ['id', 'value', 'lower', 'upper', 'text', 'range', 'stated', 'line'] as const;

const file = {
  codes: Object.fromEntries(DIMENSIONS.map((name) => [name, [1, 2]])),
  ...Object.fromEntries(COLUMNS.map((name) => [name, [`${name}-a`, `${name}-b`]])),
} as unknown as ExplorerFile;

test('every column has the number of rows that was asked for, and no id comes twice', () => {
  const many = multiplyRows(file, 5);
  for (const column of COLUMNS) expect(many[column]).toHaveLength(5);
  for (const name of DIMENSIONS) expect(many.codes[name]).toEqual([1, 2, 1, 2, 1]);
  expect(new Set(many.id).size).toBe(5);
});
