import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './ratio-between-reports.ts';

test('the two reports, then what is left, each with what it was divided from', () => {
  const rows = figure.select(changeValues({}), '');
  expect(rows.map(({ period }) => period)).toEqual(['2014/2020', '2013/2022', '']);
  expect(rows.map(({ counterpart, state }) => [counterpart.row.id, state.row.id])).toEqual([
    ['r20-counterpart-capital', 'r20-funding-vn'],
    ['r22-counterpart-capital', 'r22-funding-vn'],
    [
      'd-r22-2013-2022-less-r20-2014-2020-counterpart-capital',
      'd-r22-2013-2022-less-r20-2014-2020-funding-vn',
    ],
  ]);
  expect(rows.map(({ stated }) => stated?.row.id)).toEqual([
    'r20-counterpart-per-dong',
    'r22-counterpart-per-dong',
    undefined,
  ]);
});

test('a difference that the dataset does not have is no row', () => {
  const dataset = changeValues({});
  const without = {
    ...dataset,
    derived: dataset.derived.filter(({ category }) => category !== 'difference'),
  };
  expect(figure.select(without, '').map(({ period }) => period)).not.toContain('');
});
