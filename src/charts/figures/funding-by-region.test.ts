import { describe, expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './funding-by-region.ts';

const select = (values: Readonly<Record<string, number>>) =>
  figure.select(changeValues(values), 'amount');

const SHOWN = { view: 'amount', highlight: '' } as const;

describe('the finding', () => {
  test('speaks of both reports where they agree on first and last', () => {
    expect(figure.finding?.(select({}), SHOWN)).toBe('title');
  });

  test.each([
    ['first', { 'r22-funding-ncc': 700 }],
    ['last', { 'r22-funding-ch': 300 }],
  ])('and of one of them where another region comes %s', (_place, values) => {
    expect(figure.finding?.(select(values), SHOWN)).toBe('title.changing');
  });
});

test('regions stand from the largest amount down, the remainder last however large it is', () => {
  const rows = select({ 'd-r20-2014-2020-funding-outside-regions': 10_000, 'r20-funding-ch': 900 });
  expect(rows.map(({ geography }) => geography)).toEqual([
    'CH',
    'RRD',
    'NCC',
    'NMM',
    'MRD',
    'SE',
    'outside-regions',
  ]);
});
