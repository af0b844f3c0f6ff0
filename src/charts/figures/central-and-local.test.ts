import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './central-and-local.ts';

const findingOf = (values: Readonly<Record<string, number>>) =>
  figure.finding?.(figure.select(changeValues(values), ''), { view: '', highlight: '' });

test('says “more than half” only where both reports bear it out', () => {
  expect(findingOf({})).toBe('title');
  expect(findingOf({ 'd-r20-2014-2020-funding-share-local': 50 })).toBe('title.plain');
  expect(findingOf({ 'd-r22-2013-2022-funding-share-local': 49.9 })).toBe('title.plain');
});
