import { expect, test } from 'vitest';
import { makeExplorerTable } from '../../../tests/support/explorer-table.ts';
import { findClashes } from './additivity.ts';
import { toAddend } from './group-rows.ts';
import { suggestFilters } from './suggest-filter.ts';

const table = makeExplorerTable([
  { id: 'a', geography: 'RRD', value: 363 },
  { id: 'b', geography: 'NMM', value: 247 },
  { id: 'vn', geography: 'VN', value: 1738 },
  { id: 'c', geography: 'RRD', period: '2013/2022', value: 596 },
  { id: 's', indicator: 'funding-share', unit: 'percent', geography: 'RRD', value: 21 },
  { id: 't', indicator: 'funding-share', unit: 'percent', geography: 'NMM', value: 14 },
  { id: 'again', geography: 'RRD', value: 363 },
]);
const rows = (...ids: readonly string[]) => ids.map((id) => toAddend(table, table.id.indexOf(id)));

test('one filter is enough where one clash stands in the way', () => {
  expect(suggestFilters(rows('a', 'b', 'vn'))).toEqual([
    { facet: 'geography', ids: ['RRD', 'NMM'] },
  ]);
});

test('several filters are named one by one, and what they leave can be added', () => {
  const all = rows('a', 'b', 'vn', 'c', 's', 't');
  const steps = suggestFilters(all);
  expect(steps.map(({ facet }) => facet)).toEqual(['indicator', 'period', 'geography']);
  const left = steps.reduce(
    (kept, { facet, ids }) => kept.filter((row) => ids.includes(row[facet as 'period'])),
    all,
  );
  expect(left.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(findClashes(left)).toEqual([]);
});

test('there is none where nothing clashes or nothing helps', () => {
  expect(suggestFilters(rows('a', 'b'))).toEqual([]);
  expect(suggestFilters(rows('s', 't'))).toEqual([]);
  expect(suggestFilters(rows('a', 'again'))).toEqual([]);
  expect(suggestFilters(rows('a', 'vn'))).toEqual([]);
});
