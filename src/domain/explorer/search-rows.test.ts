import { expect, test } from 'vitest';
import { makeExplorerTable } from '../../../tests/support/explorer-table.ts';
import { indexText } from './search-rows.ts';

const table = makeExplorerTable([
  { id: 'r20-funding-vn', value: 1737.73 },
  { id: 'r20-funding-rrd', geography: 'RRD', value: 363.31 },
  { id: 'r20-funding-share-rrd', indicator: 'funding-share', geography: 'RRD', value: 20.91 },
  { id: 'r20-staff', indicator: 'staff', period: '2020', value: 1308 },
  { id: 'r20-fairs', indicator: 'staff' },
]);
const search = indexText(table);
const find = (typed: string) => table.id.filter((_, row) => search(typed)(row));

test.each<[string, readonly string[]]>([
  ['', [...table.id]],
  ['  ', [...table.id]],
  ['song hong', ['r20-funding-rrd', 'r20-funding-share-rrd']],
  ['SÔNG kinh', ['r20-funding-rrd', 'r20-funding-share-rrd']],
  ['sông kinh khuyến', ['r20-funding-rrd']],
  ['Đồng bằng'.normalize('NFD'), ['r20-funding-rrd', 'r20-funding-share-rrd']],
  ['funding-share', ['r20-funding-share-rrd']],
  ['363', ['r20-funding-rrd']],
  ['1737,7', ['r20-funding-vn']],
  ['1737.73', ['r20-funding-vn']],
  ['fairs', ['r20-fairs']],
  ['hong2020', []],
  ['2014/2020 sông', ['r20-funding-rrd', 'r20-funding-share-rrd']],
  ['ong', []],
  ['?!', []],
  ['<zz>', []],
])('“%s” finds %j', (typed, ids) => {
  expect(find(typed)).toEqual(ids);
});
