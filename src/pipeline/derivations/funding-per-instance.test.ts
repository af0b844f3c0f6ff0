import { expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import { deriveFundingPerInstance } from './funding-per-instance.ts';

const instances = { id: 'instances', indicator: 'support-instances', basis: '' } as const;

test('all money, in million đồng, divided by all instances of support', () => {
  expect(deriveFundingPerInstance(makeContext([{ id: 'money' }, instances]))).toMatchObject([
    { id: 'd-s-2014-2020-funding-per-instance', formula: 'money * 1000 / instances' },
  ]);
});

test.each([
  ['money', [instances]],
  ['instances of the whole', [{ id: 'money' }, { ...instances, category: 'cooperative' }]],
  ['instances of the same period', [{ id: 'money' }, { ...instances, period: '2015' }]],
] as const)('there is none without %s', (_name, figures) => {
  expect(deriveFundingPerInstance(makeContext(figures))).toEqual([]);
});
