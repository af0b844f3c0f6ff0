import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './drafted-budget-by-year.ts';

const findingOf = (values: Readonly<Record<string, number>>) =>
  figure.finding?.(figure.select(changeValues(values), ''), { view: '', highlight: '' });

test('has the years of the draft alone, each with its two kinds of budget', () => {
  const rows = figure.select(changeValues({}), '');
  expect(rows.map(({ year }) => year)).toEqual(['2021', '2022', '2023', '2024', '2025']);
  for (const { parts } of rows)
    expect(parts.map(({ budget }) => budget.id)).toEqual(['operating', 'investment']);
});

test('says that the draft asked for more each year only where it did', () => {
  expect(findingOf({})).toBe('title');
  expect(findingOf({ 'd-s21-2024-funding-foreseen-central': 600 })).toBe('title.plain');
});
