import { expect, test } from 'vitest';
import { serialiseRows } from './serialise-rows.ts';

test('one row a line, and JSON that gives the rows back', () => {
  const rows = [
    { id: 'a', value: null },
    { id: 'b', value: 0.1 },
  ];
  const text = serialiseRows(rows);
  expect(text).toBe('[\n{"id":"a","value":null},\n{"id":"b","value":0.1}\n]\n');
  expect(JSON.parse(text)).toEqual(rows);
});

test('an empty table is an empty array', () => {
  expect(serialiseRows([])).toBe('[]\n');
});
