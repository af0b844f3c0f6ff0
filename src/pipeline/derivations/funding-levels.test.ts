import { describe, expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import {
  deriveForeseenFunding,
  deriveFundingLevels,
  deriveFundingShares,
} from './funding-levels.ts';

const CENTRAL = { id: 'central', category: 'central' };
const LOCAL = { id: 'local', category: 'local' };

describe('levels', () => {
  test('central and local money are added up', () => {
    expect(deriveFundingLevels(makeContext([CENTRAL, LOCAL]))).toMatchObject([
      { category: 'central-and-local', period: '2014/2020', formula: 'central + local' },
    ]);
  });

  test('one level alone is no sum, nor are two of different periods', () => {
    expect(deriveFundingLevels(makeContext([CENTRAL]))).toEqual([]);
    expect(deriveFundingLevels(makeContext([CENTRAL, { ...LOCAL, period: '2015' }]))).toEqual([]);
  });
});

describe('shares', () => {
  test('each level is held against the total of its period', () => {
    const shares = deriveFundingShares(makeContext([{ id: 'total' }, CENTRAL, LOCAL]));
    expect(shares.map(({ category, formula }) => [category, formula])).toEqual([
      ['central', 'central / total * 100'],
      ['local', 'local / total * 100'],
    ]);
  });

  test('without a total there is no share', () => {
    expect(deriveFundingShares(makeContext([CENTRAL, { id: 'total', period: '2015' }]))).toEqual(
      [],
    );
  });

  test('regions are left to their own rule', () => {
    const context = makeContext([{ id: 'total' }, { ...CENTRAL, geography: 'N' }]);
    expect(deriveFundingShares(context)).toEqual([]);
  });
});

describe('foreseen funding', () => {
  const attainment = {
    id: 'attainment',
    indicator: 'funding-foreseen-attainment',
    category: 'central',
  };

  test('is what the stated percentage implies', () => {
    expect(deriveForeseenFunding(makeContext([CENTRAL, attainment]))).toMatchObject([
      {
        id: 'd-s-2014-2020-funding-foreseen-central',
        indicator: 'funding-foreseen',
        formula: 'central / attainment * 100',
      },
    ]);
  });

  test('needs the funding of the same level', () => {
    expect(deriveForeseenFunding(makeContext([LOCAL, attainment]))).toEqual([]);
  });
});
