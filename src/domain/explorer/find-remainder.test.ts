import { describe, expect, test } from 'vitest';
import { makeExplorerTable } from '../../../tests/support/explorer-table.ts';
import { findRemainder } from './find-remainder.ts';
import { toAddend } from './group-rows.ts';

const table = makeExplorerTable([
  { id: 'rrd', geography: 'RRD', value: 3 },
  { id: 'nmm', geography: 'NMM', value: 2 },
  { id: 'vn', geography: 'VN', value: 6 },
  { id: 'rest', geography: 'outside-regions', value: 1 },
  { id: 'rrd-later', geography: 'RRD', period: '2013/2022', value: 4 },
  { id: 'rrd-staff', geography: 'RRD', indicator: 'staff', value: 5 },
]);
const remainderOf = (...ids: readonly string[]) => {
  const row = findRemainder(
    table,
    ids.map((id) => toAddend(table, table.id.indexOf(id))),
  );
  return row === undefined ? undefined : table.id[row];
};

describe('what the sum of all regions leaves out', () => {
  test('is the row of no region, of the same indicator and period', () => {
    expect(remainderOf('rrd', 'nmm')).toBe('rest');
  });

  test.each([
    [[]],
    [['vn']],
    [['rrd']],
    [['nmm']],
    [['rrd', 'nmm', 'rest']],
    [['rrd', 'vn']],
    [['rrd', 'rrd-later']],
    [['rrd-later']],
    [['rrd-staff']],
  ])('is nothing for %j', (ids) => {
    expect(remainderOf(...ids)).toBeUndefined();
  });
});
