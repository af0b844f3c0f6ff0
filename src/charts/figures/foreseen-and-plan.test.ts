import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import figure from './foreseen-and-plan.ts';

const dataset = changeValues({});
const foreseenBy = (changed: Dataset) =>
  figure.select(changed, '').map(({ foreseen }) => foreseen?.row.id);
const findingOf = (changed: Dataset) =>
  figure.finding?.(figure.select(changed, ''), { view: '', highlight: '' });
const withLocal = {
  ...dataset,
  observations: dataset.observations.flatMap((row) =>
    row.id === 'd1288-funding-foreseen-central'
      ? [row, { ...row, id: 'local-foreseen', category: 'local' }]
      : row,
  ),
};

test('what was foreseen is that of the approved programme, never of a draft', () => {
  expect(foreseenBy(dataset)).toEqual(['d1288-funding-foreseen-central', undefined]);
});

test('says that local money was not foreseen only as long as that is so', () => {
  expect(findingOf(dataset)).toBe('title');
  expect(foreseenBy(withLocal)).toContain('local-foreseen');
  expect(findingOf(withLocal)).toBe('title.plain');
});

test('what the next programme foresees is not set against this report', () => {
  const next = dataset.observations.map((row) =>
    row.id === 'd1288-funding-foreseen-central' ? { ...row, period: '2026/2030' } : row,
  );
  expect(foreseenBy({ ...dataset, observations: next })).toEqual([undefined, undefined]);
});
