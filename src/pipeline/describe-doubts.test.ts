import { expect, test } from 'vitest';
import { changeValues } from '../../tests/support/changed-dataset.ts';
import { describeDoubts } from './describe-doubts.ts';

const today = changeValues({});

test('the first five documents raise none', () => {
  expect(describeDoubts(today)).toEqual([]);
});

test('money of one region that is entered under another is seen by its two values', () => {
  const observations = today.observations.map((row) =>
    row.id === 'r20-funding-ch' ? { ...row, geography: 'SE' } : row,
  );
  const [line] = describeDoubts({ ...today, observations });
  expect(line).toMatch(
    /^report-2014-2020: two values of funding, SE, 2014\/2020: r20-funding-(?:ch|se) \([\d.,]+\), r20-funding-(?:ch|se) \([\d.,]+\)$/,
  );
});

test('the same figure stated twice, once rounded, is none', () => {
  const row = today.observations.find(({ id }) => id === 'r20-funding-ch');
  if (row?.value == null) throw new Error('no such figure');
  const rounded = { ...row, id: 'again', lower: row.value - 1, upper: row.value + 1 };
  const observations = [...today.observations, rounded];
  expect(describeDoubts({ ...today, observations })).toEqual([]);
});

test('another number of provinces than the list has is told with its figure', () => {
  const lines = describeDoubts(changeValues({ 'r20-province-count-ncc': 15 }));
  expect(lines).toContainEqual(
    'not so: provinces are those listed; compare r20-province-count-ncc',
  );
});
