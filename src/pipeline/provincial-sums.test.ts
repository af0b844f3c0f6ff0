import { expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import type { Dataset, Derived } from '../domain/dataset.ts';
import { compareProvincialSums, describeProvincialSums } from './provincial-sums.ts';

/** The dataset with a sum of the provinces of the Red River Delta, printed as 363.31. */
function addSum(value: number, halfWidth = 0): Dataset {
  const [some] = dataset.derived;
  if (some === undefined) throw new Error('nothing is derived');
  const sum: Derived = {
    ...some,
    id: 'd-sum',
    indicator: 'funding',
    geography: 'RRD',
    period: '2014/2020',
    category: 'provinces',
    unit: 'billion-vnd',
    value,
    lower: value - halfWidth,
    upper: value + halfWidth,
    inputs: 'r20-funding-vn-hn',
  };
  return { ...dataset, derived: [...dataset.derived, sum] };
}

test.each([
  ['the printed number', 363.31, 0, true],
  ['a number within its rounding', 363.314, 0, true],
  ['a number beyond it', 363.33, 0, false],
  ['a number beyond it that is rounded itself', 363.33, 0.02, true],
])('%s meets the print, or not', (_name, value, halfWidth, agrees) => {
  expect(compareProvincialSums(addSum(value, halfWidth))).toMatchObject([
    { printed: { id: 'r20-funding-rrd' }, summed: { id: 'd-sum' }, agrees },
  ]);
});

test('a sum that does not meet the print is said with both numbers, the gap and the places', () => {
  expect(describeProvincialSums(addSum(360))).toContain(
    '  WARNING RRD 2014/2020: d-sum is 360, r20-funding-rrd prints 363,31: -3.31 billion-vnd; look at report-2014-2020, line 595 and report-2014-2020, line 627',
  );
  expect(describeProvincialSums(addSum(363.31))[0]).toBe(
    'sums of provinces, 2014/2020: 1 of 1 regions meet the printed figure',
  );
});

test('without a table by province nothing is said', () => {
  expect(describeProvincialSums(dataset)).toEqual([]);
});
