import { expect, test } from 'vitest';
import { cellOf } from './table-schema.ts';

test('a cell is found by its column, an empty one as well', () => {
  expect(cellOf({ line: 2, cells: { id: 'a', note: '' } }, 'note')).toBe('');
});

test('a column that the schema lacks is a mistake in code, and named', () => {
  expect(() => cellOf({ line: 2, cells: { id: 'a' } }, 'remark')).toThrow('remark');
});
