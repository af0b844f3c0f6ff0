import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeExplorerTable } from '../../../tests/support/explorer-table.ts';
import { FACETS, OPENING, type Facet } from './explorer-state.ts';
import { idOf } from './explorer-table.ts';
import { filterRows } from './filter-rows.ts';

const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const row = fc.record({
  id: fc.constant('x'),
  indicator: pick('funding', 'staff'),
  geography: pick('VN', 'RRD', 'NMM'),
  period: pick('2014/2020', '2013/2022'),
  kind: pick('printed', 'computed'),
});
const filters = fc
  .record({
    indicator: fc.subarray(['funding', 'staff']),
    geography: fc.subarray(['VN', 'RRD', 'NMM', 'nowhere']),
    kind: fc.subarray(['printed']),
  })
  .map((chosen) => ({ ...OPENING.filters, ...chosen }));

test('rows and counts are those of looking at every row', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), filters, fc.nat(3), (rows, chosen, skipped) => {
      const table = makeExplorerTable(rows);
      const matches = (one: number) => one % 4 !== skipped;
      const passes = (one: number, but?: Facet) =>
        matches(one) &&
        FACETS.every(
          (facet) =>
            facet === but ||
            chosen[facet].length === 0 ||
            chosen[facet].includes(idOf(table, facet, one)),
        );
      const numbers = rows.map((_, one) => one);
      const { rows: found, counts } = filterRows(table, chosen, matches);
      expect([...found]).toEqual(numbers.filter((one) => passes(one)));
      for (const facet of FACETS) {
        const expected = table.dictionaries[facet].ids.map(
          (id) =>
            numbers.filter((one) => passes(one, facet) && idOf(table, facet, one) === id).length,
        );
        expect([...counts[facet]]).toEqual(expected);
      }
    }),
  );
});
