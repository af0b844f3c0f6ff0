import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import figure from './clusters-by-report.ts';

const findingOf = (dataset: Dataset) =>
  figure.finding?.(figure.select(dataset, ''), { view: '', highlight: '' });

test('planning comes before infrastructure only where both reports say so', () => {
  expect(findingOf(changeValues({}))).toBe('title');
  expect(findingOf(changeValues({ 'r22-clusters-supported-infrastructure': 82 }))).toBe(
    'title.other',
  );
});

test('the finding does not hang on the order of the code list', () => {
  const dataset = changeValues({});
  expect(findingOf({ ...dataset, categories: dataset.categories.toReversed() })).toBe('title');
});
