import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './report-difference.ts';

const regionsOf = (values: Readonly<Record<string, number>>) =>
  figure.select(changeValues(values), '').map(({ geography }) => geography);
const DIFFERENCE = 'd-r22-2013-2022-less-r20-2014-2020-funding';

test('regions stand from the largest difference down, in whichever direction, the remainder last', () => {
  expect(regionsOf({})[0]).toBe('RRD');
  expect(regionsOf({ [`${DIFFERENCE}-ch`]: -900 })[0]).toBe('CH');
  expect(regionsOf({ [`${DIFFERENCE}-outside-regions`]: 9000 }).at(-1)).toBe('outside-regions');
});

test('a region that a page is about has a finding of its own', () => {
  const rows = figure.select(changeValues({}), '');
  expect(figure.finding?.(rows, { view: '', highlight: 'SE' })).toBe('title.region');
  expect(figure.finding?.(rows, { view: '', highlight: '' })).toBe('title');
});
