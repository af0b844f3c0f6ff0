import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './yearly-money.ts';

const select = (values: Readonly<Record<string, number>> = {}) =>
  figure.select(changeValues(values), '');
const findingOf = (values: Readonly<Record<string, number>>) =>
  figure.finding?.(select(values), { view: '', highlight: '' });

test('each year of the longer report has one bar, and one alone is left over', () => {
  const kinds = select().map(({ kind, period }) => [period, kind]);
  expect(kinds).toEqual([
    ['2013', 'printed'],
    ...['2014', '2015', '2016', '2017', '2018', '2019', '2020'].map((year) => [year, 'implied']),
    ['2021', 'left'],
    ['2022', 'printed'],
    ['2014/2020', 'total'],
    ['2013/2022', 'total'],
  ]);
});

test.each([
  [286, 'title'],
  [240, 'title.none'],
  [310, 'title.none'],
])('with %i left, beside 303 of the year before, the finding is %s', (left, finding) => {
  expect(findingOf({ 'd-r22-2021-funding-implied': left })).toBe(finding);
});
