import { expect, test } from 'vitest';
import { makeContext, REGIONAL } from '../../../tests/support/derivation-context.ts';
import { deriveFundingPerYear, deriveRegionalFundingPerYear } from './funding-per-year.ts';

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

test('the money of each region and the remainder are divided by the years of the report', () => {
  const means = deriveRegionalFundingPerYear(makeContext(REGIONAL));
  expect(means.map(({ id, geography, formula }) => [id, geography, formula])).toEqual([
    ['d-s-2014-2020-funding-per-year-n', 'N', 'north / 7'],
    ['d-s-2014-2020-funding-per-year-s', 'S', 'south / 7'],
    [
      'd-s-2014-2020-funding-per-year-outside-regions',
      'outside-regions',
      'd-s-2014-2020-funding-outside-regions / 7',
    ],
  ]);
  expect(means.map(({ note_en }) => note_en)).toContain(
    'Divided by the number of years in the period: 7.',
  );
});

test('regions have no mean a year for a single year, nor where one of them has no figure', () => {
  const inOneYear = REGIONAL.map((figure) => ({ ...figure, period: '2015' }));
  const incomplete = REGIONAL.filter(({ id }) => id !== 'south');
  expect(deriveRegionalFundingPerYear(makeContext(inOneYear))).toEqual([]);
  expect(deriveRegionalFundingPerYear(makeContext(incomplete))).toEqual([]);
});
