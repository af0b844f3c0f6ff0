import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './funding-index.ts';

const findingOf = (values: Readonly<Record<string, number>>) =>
  figure.finding?.(figure.select(changeValues(values), ''), { view: '', highlight: '' });

test('begins with the base year, which has an amount and no growth', () => {
  const [base, next] = figure.select(changeValues({}), '');
  expect(base).toMatchObject({ year: '2014', growth: undefined, index: undefined });
  expect(base?.implied).toBeDefined();
  expect(next?.growth?.row.id).toBe('r20-funding-growth-2015');
});

test('says that money grew every year only where every rate is surely above zero', () => {
  expect(findingOf({})).toBe('title');
  expect(findingOf({ 'r20-funding-growth-2019': 0 })).toBe('title.plain');
});
