import { expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import { deriveForeseenByYear } from './foreseen-by-year.ts';

const part = (category: string, period = '2021') => ({
  id: `${category}-${period}`,
  indicator: 'funding-foreseen',
  period,
  category,
  basis: 'foreseen' as const,
});
const derive = (...figures: Parameters<typeof makeContext>[0]) =>
  deriveForeseenByYear(makeContext(figures)).map(({ id, formula }) => [id, formula]);

test('the two kinds of budget of a year are added up', () => {
  expect(derive(part('investment'), part('operating'))).toEqual([
    ['d-s-2021-funding-foreseen-central', 'operating-2021 + investment-2021'],
  ]);
});

test('a year with one kind, and a whole period, are left alone', () => {
  expect(derive(part('operating'))).toEqual([]);
  expect(derive(part('operating', '2021/2025'), part('investment', '2021/2025'))).toEqual([]);
});
