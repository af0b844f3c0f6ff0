import { expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import { deriveAverageGrowth } from './average-growth.ts';

const stated = (period: string) => ({
  id: 'stated',
  indicator: 'funding-growth-average',
  period,
  unit: 'percent',
  basis: '' as const,
});
const year = (period: string) => ({ id: `money-${period}`, period });
const rate = (period: string) => ({
  id: `rate-${period}`,
  indicator: 'funding-growth',
  period,
  unit: 'percent',
  basis: '' as const,
});
const derive = (...figures: Parameters<typeof makeContext>[0]) =>
  deriveAverageGrowth(makeContext(figures)).map(({ id, formula }) => [id, formula]);

test('comes from the first and the last year where both are stated', () => {
  expect(derive(stated('2013/2022'), year('2013'), year('2022'))).toEqual([
    ['d-s-2013-2022-funding-growth-average', '( money-2022 / money-2013 ) ^ ( 1 / 9 ) * 100 - 100'],
  ]);
});

test('else from the index, where every year has its rate', () => {
  expect(derive(stated('2014/2016'), rate('2015'), rate('2016'))).toEqual([
    [
      'd-s-2014-2016-funding-growth-average',
      '( d-s-2016-funding-index / 100 ) ^ ( 1 / 2 ) * 100 - 100',
    ],
  ]);
});

test.each([
  ['one end is missing', [stated('2013/2022'), year('2013')]],
  ['a rate is missing', [stated('2014/2016'), rate('2016')]],
  ['the period has no first year', [stated('../2016'), rate('2016')]],
  ['no average is stated', [year('2013'), year('2022')]],
])('there is none where %s', (_name, figures) => {
  expect(derive(...figures)).toEqual([]);
});
