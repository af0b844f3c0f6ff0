import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import figure from './centres-by-size.ts';

const dataset = changeValues({});
const standingsOf = (data: Dataset) => figure.select(data, 'size').map(({ standing }) => standing);
const findingOf = (data: Dataset, view: string) =>
  figure.finding?.(figure.select(data, view), { view, highlight: '' });
const withMinimum = (value: number) => changeValues({ 'r22-centre-staff-minimum': value });

test('only the class that the minimum runs through is unknown', () => {
  expect(standingsOf(dataset)).toEqual(['below', 'unknown', 'enough', 'enough']);
  expect(standingsOf(withMinimum(10))).toEqual(['below', 'enough', 'enough', 'enough']);
  expect(standingsOf(withMinimum(31))).toEqual(['below', 'below', 'below', 'enough']);
  expect(standingsOf(withMinimum(32))).toEqual(['below', 'below', 'below', 'unknown']);
});

test('the finding about the minimum needs one class under it and one unknown', () => {
  expect(findingOf(dataset, 'size')).toBe('title');
  expect(findingOf(withMinimum(10), 'size')).toBe('title.other');
  expect(findingOf(withMinimum(10), 'role')).toBe('title');
});
