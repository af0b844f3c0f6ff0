import { expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import { deriveSupportMix } from './support-mix.ts';

const categories = ['establishment', 'support'].map((dimension) => ({
  id: dimension === 'establishment' ? 'cooperative' : 'fair',
  dimension,
  label_vi: '',
  label_en: '',
}));
const all = { id: 'all', indicator: 'support-instances' };
const part = { id: 'part', indicator: 'support-instances', category: 'cooperative' };

test('each type is held against all instances of its period', () => {
  expect(deriveSupportMix(makeContext([all, part], { categories }))).toMatchObject([
    { category: 'cooperative', formula: 'part / all * 100' },
  ]);
});

test('without the number of all instances there is no share', () => {
  expect(deriveSupportMix(makeContext([part, { ...all, period: '2015' }], { categories }))).toEqual(
    [],
  );
});

test('a single count by kind of support is no part of the whole', () => {
  const fair = { ...part, category: 'fair' };
  expect(deriveSupportMix(makeContext([all, fair], { categories }))).toEqual([]);
});
