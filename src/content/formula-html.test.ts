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

test('figures in another unit than the result carry it, together or each its own', () => {
  const [sum] = dataset.derived;
  if (sum === undefined) throw new Error('nothing is derived');
  const show = (...inputs: readonly string[]) =>
    formulaHtml(
      { ...sum, unit: 'billion-vnd', formula: inputs.join(' + '), inputs: inputs.join(' ') },
      'vi',
    )
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('\u00a0', ' ')
      .replace(/ = .*/, '');
  const [millions, billions] = ['s21-funding-foreseen-investment', 'r20-funding-rrd'];
  expect(show(millions, millions)).toBe('(khoảng 750 + khoảng 750) triệu đồng');
  expect(show(millions, billions)).toBe('khoảng 750 triệu đồng + 363,31 tỷ đồng');
  expect(show(millions)).toBe('khoảng 750 triệu đồng');
  expect(show(billions, billions)).toBe('363,31 + 363,31');
});
