import { describe, expect, test } from 'vitest';
import { knownDataset as dataset } from '../../tests/support/known-dataset.ts';
import { changeValues } from '../../tests/support/changed-dataset.ts';
import type { Dataset } from '../domain/dataset.ts';
import {
  listComparedGeographies,
  listComparisonOptions,
  tabulateComparison,
  type ComparisonCell,
} from './comparison.ts';

/** The cells of a measure for a geography, as ids or reasons. */
function cellsOf(changed: Dataset, measure: string, geography: string): readonly string[] {
  const say = (cell: ComparisonCell) => {
    if ('lack' in cell) return cell.lack;
    const more = cell.recomputed === undefined ? '' : ` (${cell.recomputed.row.id})`;
    return cell.figured.row.id + more;
  };
  const table = tabulateComparison(changed).find(({ id }) => id === measure);
  return table?.rows.find((row) => row.geography.id === geography)?.cells.map(say) ?? [];
}

test('regions, remainder, country, then the provinces that have a figure', () => {
  expect(listComparedGeographies(dataset).map(({ code }) => code)).toEqual([
    ...['rrd', 'nmm', 'ncc', 'ch', 'se', 'mrd', 'outside-regions', 'vn'],
    ...['vn-hn', 'vn-27', 'vn-35', 'vn-39', 'vn-ct'],
  ]);
  const usual = ['rrd', 'nmm', 'ncc', 'ch', 'se', 'mrd', 'outside-regions', 'vn'];
  expect(listComparisonOptions(dataset).usual).toEqual(usual);
});

test('each measure has a column a report, the difference one between them', () => {
  expect(listComparisonOptions(dataset).columns.map(({ code }) => code)).toEqual([
    ...['amount-2014-2020', 'amount-2013-2022', 'share-2014-2020', 'share-2013-2022'],
    ...['per-province-2014-2020', 'per-province-2013-2022'],
    ...['per-province-of-six-regions-2014-2020', 'per-province-of-six-regions-2013-2022'],
    ...['per-province-without-named-2014-2020', 'per-province-without-named-2013-2022'],
    ...['province-share-2014-2020', 'province-share-2013-2022'],
    ...['per-year-2014-2020', 'per-year-2013-2022', 'difference'],
  ]);
});

describe('a cell', () => {
  test('has the printed figure, else the computed one', () => {
    expect(cellsOf(dataset, 'per-province', 'RRD')).toEqual([
      'r20-funding-per-province-rrd',
      'd-r22-2013-2022-funding-per-province-rrd',
    ]);
  });

  test('has both where they differ beyond rounding', () => {
    expect(cellsOf(dataset, 'share', 'NCC')).toEqual([
      'r20-funding-share-ncc',
      'r22-funding-share-ncc (d-r22-2013-2022-funding-share-ncc)',
    ]);
    const mended = changeValues({ 'r22-funding-share-ncc': 18.6943 });
    expect(cellsOf(mended, 'share', 'NCC')[1]).toBe('r22-funding-share-ncc');
  });

  test('of the country has the remainder in it or not, as the measure says', () => {
    expect(cellsOf(dataset, 'per-province', 'VN')[0]).toBe('r20-funding-per-province-vn');
    expect(cellsOf(dataset, 'per-province-of-six-regions', 'VN')[0]).toBe(
      'd-r20-2014-2020-funding-per-province-six-regions',
    );
  });

  test('says why it has no figure', () => {
    expect(cellsOf(dataset, 'per-province-without-named', 'NMM')).toEqual([
      'no-province-named',
      'not-published',
    ]);
    expect(cellsOf(dataset, 'amount', 'VN-35')).toEqual(['r20-funding-vn-35', 'not-published']);
  });
});

test('a figure in another unit than its measure is an error, not a number on the wrong scale', () => {
  const observations = dataset.observations.map((row) =>
    row.id === 'r20-funding-rrd' ? { ...row, unit: 'million-vnd' } : row,
  );
  expect(() => tabulateComparison({ ...dataset, observations })).toThrow(
    'r20-funding-rrd is in million-vnd',
  );
});

test('what a measure makes no sense for has no row', () => {
  expect(cellsOf(dataset, 'per-province', 'outside-regions')).toEqual([]);
  expect(cellsOf(dataset, 'share', 'VN')).toEqual([]);
});

test('the difference is one figure a geography', () => {
  expect(cellsOf(dataset, 'difference', 'RRD')).toHaveLength(1);
});
