import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import { standingOf } from '../kit/target-rows.ts';
import figure from './target-attainment.ts';

const select = (values: Readonly<Record<string, number>> = {}) =>
  figure.select(changeValues(values), '');
const findingOf = (values: Readonly<Record<string, number>>) =>
  figure.finding?.(select(values), { view: '', highlight: '' });

test('three of six are above their target, one nearly there, two far below', () => {
  expect(select().map((row) => [row.subject.id, standingOf(row)])).toEqual([
    ['target-support-instances-support-fair', 'above'],
    ['target-establishments-supported-support-machinery', 'above'],
    ['target-demonstration-models', 'above'],
    ['target-course-participations', 'near'],
    ['target-clusters-supported', 'below'],
    ['target-people-trained', 'below'],
  ]);
  expect(findingOf({})).toBe('title');
});

test.each([
  ['one more is exceeded', { 'd-r20-2014-2020-target-attainment-course-participations': 101 }],
  ['another falls behind', { 'd-r20-2014-2020-target-attainment-demonstration-models': 40 }],
])('the finding is another where %s', (_name, values) => {
  expect(findingOf(values)).toBe('title.plain');
});

test('the report gives no percentage for the clusters, and for no other target', () => {
  const silent = select().filter(({ printed }) => printed === undefined);
  expect(silent.map(({ subject }) => subject.id)).toEqual(['target-clusters-supported']);
});

test('however “about” is read, fewer people were trained than the target says', () => {
  const row = select().find(({ subject }) => subject.id === 'target-people-trained');
  expect(row?.attainment.row.upper).toBeLessThan(100);
});
