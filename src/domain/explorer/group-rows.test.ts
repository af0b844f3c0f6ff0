import { describe, expect, test } from 'vitest';
import { makeExplorerTable } from '../../../tests/support/explorer-table.ts';
import { groupRows, measureRows, toAddend } from './group-rows.ts';

const table = makeExplorerTable([
  { id: 'a', geography: 'RRD', value: 363.31 },
  { id: 'b', geography: 'NMM', value: 246.69 },
  { id: 'c', geography: 'RRD', period: '2013/2022', value: 596.4 },
  { id: 'd', geography: 'RRD', indicator: 'funding-share', unit: 'percent', value: 20.91 },
  { id: 'e', geography: 'NMM', period: '2013/2022' },
]);
const all = table.id.map((_, row) => row);
const addends = (...rows: readonly number[]) => rows.map((row) => toAddend(table, row));

test('rows are grouped by one facet in the order of its list', () => {
  const { keys, acrosses, find, groups } = groupRows(table, all, 'geography', '');
  expect([keys, acrosses]).toEqual([[0, 1], [-1]]);
  expect(find(0, -1)?.rows).toEqual([0, 2, 3]);
  expect(groups.map(({ rows }) => rows.length)).toEqual([3, 2]);
});

test('rows are crossed by two; what has no rows is no group', () => {
  const { keys, acrosses, find } = groupRows(table, all, 'indicator', 'period');
  expect([keys, acrosses]).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(find(0, 1)?.rows).toEqual([2, 4]);
  expect(find(1, 1)).toBeUndefined();
});

describe('a measure', () => {
  test('adds what may be added', () => {
    const sum = { value: 610, interval: { lower: 610, upper: 610 }, unit: 'billion-vnd' };
    expect(measureRows(addends(0, 1), 'sum')).toEqual(sum);
  });

  test('of nothing is no number', () => {
    expect(() => measureRows([], 'sum')).toThrow(RangeError);
  });

  test('refuses a sum with its reasons', () => {
    const outcome = measureRows(addends(0, 2), 'sum');
    expect(outcome).toEqual({
      clash: { code: 'periods', values: ['2013/2022', '2014/2020'] },
    });
  });

  test('finds the smallest and the largest also where nothing may be added', () => {
    expect(measureRows(addends(0, 1, 2), 'min')).toMatchObject({ value: 246.69 });
    expect(measureRows(addends(0, 1, 2), 'max')).toMatchObject({ value: 596.4 });
  });

  test('compares neither different indicators nor what cannot be read', () => {
    expect(measureRows(addends(0, 3), 'max')).toMatchObject({
      clash: { code: 'indicators' },
    });
    expect(measureRows(addends(2, 4), 'min')).toMatchObject({ clash: { code: 'uncertain' } });
  });
});
