import { expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import { deriveFundingPerYear } from './funding-per-year.ts';

const FIGURES = [
  { id: 'total' },
  { id: 'central', category: 'central' },
  { id: 'count', indicator: 'province-count' },
];

const formulasFor = (...figures: Parameters<typeof makeContext>[0]) =>
  deriveFundingPerYear(makeContext(figures)).map(({ indicator, category, formula }) => [
    indicator,
    category,
    formula,
  ]);

test('money is divided by all the years of the period, and by the provinces', () => {
  expect(formulasFor(...FIGURES)).toEqual([
    ['funding-per-year', '', 'total / 7'],
    ['funding-per-year', 'central', 'central / 7'],
    ['funding-per-province-year', '', 'total / count / 7'],
  ]);
});

test('what the source does not state is not divided', () => {
  expect(formulasFor({ id: 'total' })).toEqual([['funding-per-year', '', 'total / 7']]);
  expect(formulasFor({ id: 'local', category: 'local' })).toEqual([]);
});

test.each(['2015', '../2015'])('a period such as %s has no mean a year', (period) => {
  expect(formulasFor(...FIGURES.map((figure) => ({ ...figure, period })))).toEqual([]);
});
