import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import figure from './centre-staff.ts';

const findingOf = (dataset: Dataset) =>
  figure.finding?.(figure.select(dataset, ''), { view: '', highlight: '' });

test('most work with establishments only where more than half do', () => {
  expect(findingOf(changeValues({}))).toBe('title');
  expect(findingOf(changeValues({ 'r20-staff-field': 654 }))).toBe('title.other');
});

test('the parts of a division stand one after another', () => {
  const rows = figure.select(changeValues({}), '');
  const education = rows.filter(({ division }) => division === 'education');
  expect(education.map(({ before }) => before)).toEqual([0, 195, 195 + 1013]);
});
