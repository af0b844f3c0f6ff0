import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './mean-per-province.ts';

const findingOf = (values: Readonly<Record<string, number>>, view: string) =>
  figure.finding?.(figure.select(changeValues(values), view), { view, highlight: '' });

test('says that the lowest mean is not printed only where others are printed and it is lower', () => {
  expect(findingOf({}, '2014-2020')).toBe('title.below');
  expect(findingOf({ 'd-r20-2014-2020-funding-per-province-mrd': 17.7 }, '2014-2020')).toBe(
    'title.plain',
  );
  expect(findingOf({}, '2013-2022'), 'no regional mean is printed').toBe('title.plain');
});

test('speaks of the region that a page is about', () => {
  const rows = figure.select(changeValues({}), '2014-2020');
  expect(figure.finding?.(rows, { view: '2014-2020', highlight: 'CH' })).toBe('title.region');
});

test('the region with the highest mean is not set against itself', () => {
  const rows = figure.select(changeValues({}), '2014-2020');
  expect(figure.finding?.(rows, { view: '2014-2020', highlight: 'RRD' })).toBe(
    'title.region-highest',
  );
});

test('names no region as highest or lowest where two are equal', () => {
  expect(findingOf({ 'd-r22-2013-2022-funding-per-province-se': 54.2181818182 }, '2013-2022')).toBe(
    'title.close',
  );
});
