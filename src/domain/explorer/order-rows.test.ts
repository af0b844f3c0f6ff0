import { expect, test } from 'vitest';
import { makeExplorerTable } from '../../../tests/support/explorer-table.ts';
import { orderRows } from './order-rows.ts';

const table = makeExplorerTable([
  { id: 'a', value: 2, geography: 'VN', category: '' },
  { id: 'b', geography: 'RRD' },
  { id: 'c', value: 10, geography: 'VN', category: 'central' },
  { id: 'd', value: 2, geography: 'NMM', category: '' },
]);
const all = Uint32Array.from(table.id, (_, row) => row);
const order = (...how: readonly ['value' | 'geography' | 'subject' | 'interval' | '', boolean]) =>
  Array.from(orderRows(table, all, ...how), (row) => table.id[row]).join('');

test('values go by size, what has none comes last both ways, equal ones stay as they were', () => {
  expect(order('value', false)).toBe('adcb');
  expect(order('value', true)).toBe('cadb');
});

test('names go in the order of their list', () => {
  expect(order('geography', false)).toBe('acbd');
  expect(order('geography', true)).toBe('dbac');
  expect(order('subject', true)).toBe('cabd');
});

test('without a column rows stay in the order of the documents; of a selection only its own', () => {
  expect(order('', true)).toBe('abcd');
  expect([...orderRows(table, Uint32Array.of(2, 3), 'value', false)]).toEqual([3, 2]);
});

test('intervals go by their width against the value', () => {
  const wide = {
    ...table,
    lower: Float64Array.of(1, NaN, 9, 2),
    upper: Float64Array.of(3, NaN, 11, 2),
  };
  const ordered = orderRows(wide, all, 'interval', true);
  expect(Array.from(ordered, (row) => table.id[row]).join('')).toBe('acdb');
});
