import { expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import { deriveSupportMix } from './support-mix.ts';

const all = { id: 'all', indicator: 'support-instances' };
const part = { id: 'part', indicator: 'support-instances', category: 'cooperative' };

test('each type is held against all instances of its period', () => {
  expect(deriveSupportMix(makeContext([all, part]))).toMatchObject([
    { category: 'cooperative', formula: 'part / all * 100' },
  ]);
});

test('without the number of all instances there is no share', () => {
  expect(deriveSupportMix(makeContext([part, { ...all, period: '2015' }]))).toEqual([]);
});
