import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import { valueOf } from '../../domain/figure-lookup.ts';
import figure from './drafted-budget-by-activity.ts';

const select = (values: Readonly<Record<string, number>> = {}) =>
  figure.select(changeValues(values), '');
const findingOf = (values: Readonly<Record<string, number>>) =>
  figure.finding?.(select(values), { view: '', highlight: '' });

test('activities add up to the operating money, premises to the investment', () => {
  const sumOf = (part: string) =>
    select()
      .filter((row) => row.part === part)
      .reduce((sum, { amount }) => sum + valueOf(amount), 0);
  expect([sumOf('activity'), sumOf('offices')]).toEqual([2250, 750]);
});

test('the finding names the largest amount only while it is', () => {
  expect(findingOf({})).toBe('title');
  expect(findingOf({ 's21-funding-foreseen-activity-products': 1400 })).toBe('title.plain');
  expect(findingOf({ 's21-funding-foreseen-offices-central': 1400 })).toBe('title.plain');
});
