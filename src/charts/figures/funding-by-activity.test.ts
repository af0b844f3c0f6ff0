import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import figure from './funding-by-activity.ts';

const LOST = 'd-r22-2013-2022-funding-share-activities-lost';
const findingOf = (dataset: Dataset) =>
  figure.finding?.(figure.select(dataset, ''), { view: '', highlight: '' });

test('most of the money is lost only where each report has lost more than half', () => {
  expect(findingOf(changeValues({}))).toBe('title');
  expect(findingOf(changeValues({ [LOST]: 50 }))).toBe('title.some');
});

test('each report ends with what it has lost', () => {
  const rows = figure.select(changeValues({}), '');
  const ends = rows.filter((row, index) => row.period !== rows[index + 1]?.period);
  expect(ends.map(({ category }) => category)).toEqual([undefined, undefined]);
});
