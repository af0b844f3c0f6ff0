import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './target-phases.ts';

const findingOf = (values: Readonly<Record<string, number>>) =>
  figure.finding?.(figure.select(changeValues(values), ''), { view: '', highlight: '' });

test('the finding holds only while fewer were trained than the first phase alone was to train', () => {
  expect(findingOf({})).toBe('title');
  expect(findingOf({ 'r20-people-trained': 41_000 })).toBe('title.plain');
});

test('phases stand in their order', () => {
  for (const { phases } of figure.select(changeValues({}), '')) {
    expect(phases.map(({ row }) => row.period)).toEqual(['../2015', '2016/2020']);
  }
});
