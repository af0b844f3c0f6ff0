import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './support-by-kind-of-help.ts';

const findingWith = (values: Readonly<Record<string, number>>) =>
  figure.finding?.(figure.select(changeValues(values), ''), { view: '', highlight: '' });

test('says machinery only while it is what most establishments were helped with', () => {
  expect(findingWith({})).toBe('title');
  expect(findingWith({ 'r20-establishments-advice': 2000 })).toBe('title.plain');
});

test('never puts instances on the scale of establishments', () => {
  const rows = figure.select(changeValues({ 'r20-support-instances-fair': 5 }), '');
  expect(rows.map(({ indicator }) => indicator)).toEqual([
    ...Array.from({ length: rows.length - 1 }, () => 'establishments-supported'),
    'support-instances',
  ]);
});
