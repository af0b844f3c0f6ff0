import { expect, test } from 'vitest';
import { dataset } from '../../catalogue/dataset.ts';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './yearly-money.ts';

const findingOf = (values: Readonly<Record<string, number>>) =>
  figure.finding?.(figure.select(changeValues(values), ''), { view: '', highlight: '' });

test('each year of the longer report once, as printed where a report prints it', () => {
  const years = figure.select(dataset, '').filter(({ kind }) => kind !== 'total');
  expect(years.map(({ period, kind }) => `${period} ${kind}`)).toEqual([
    '2013 printed',
    ...[2014, 2015, 2016, 2017, 2018, 2019, 2020].map((year) => `${String(year)} implied`),
    '2021 left',
    '2022 printed',
  ]);
});

test('the totals of both reports, the shorter first', () => {
  const totals = figure.select(dataset, '').filter(({ kind }) => kind === 'total');
  expect(totals.map(({ period }) => period)).toEqual(['2014/2020', '2013/2022']);
});

test('what is left is set against the cut only where it is nearly as much as the year before', () => {
  expect(findingOf({})).toBe('title');
  expect(findingOf({ 'd-r22-2021-funding-implied': 151.5 })).toBe('title.none');
});
