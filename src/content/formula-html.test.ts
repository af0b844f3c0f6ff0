import { expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import { formulaHtml } from './formula-html.ts';

const textOf = (id: string) => {
  const derived = dataset.derived.find((row) => row.id === id);
  if (derived === undefined) throw new Error(id);
  return formulaHtml(derived, 'vi')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');
};

test('a formula shows its numbers with their qualifiers, and the unit of the result', () => {
  expect(textOf('d-r20-2014-2020-counterpart-per-dong-counterpart-to-state')).toBe(
    'gần 9.500 ÷ 1.737,73 = 5,47 đồng',
  );
});

test('a percentage stands in a formula as the number that it is computed with', () => {
  expect(textOf('d-r20-2014-2020-funding-foreseen-central')).toBe(
    '755,71 ÷ 62,35 × 100 = 1.212,0 tỷ đồng',
  );
});
