import { expect, test } from 'vitest';
import { makeContext, REGIONAL } from '../../../tests/support/derivation-context.ts';
import { deriveRegionalShares } from './regional-shares.ts';

test('each region has its part of the money of all regions and of the provinces', () => {
  const derived = deriveRegionalShares(makeContext(REGIONAL));
  expect(derived.map(({ id, formula }) => [id.replace('d-s-2014-2020-', ''), formula])).toEqual([
    ['funding-share-of-six-regions-n', 'north / d-s-2014-2020-funding-six-regions * 100'],
    ['province-share-n', 'count-north / count-vn * 100'],
    ['funding-share-of-six-regions-s', 'south / d-s-2014-2020-funding-six-regions * 100'],
    ['province-share-s', 'count-south / count-vn * 100'],
  ]);
});

test('without the number of provinces there is no share of them', () => {
  const uncounted = REGIONAL.filter(({ indicator }) => indicator !== 'province-count');
  const indicators = deriveRegionalShares(makeContext(uncounted)).map(({ indicator }) => indicator);
  expect(new Set(indicators)).toEqual(new Set(['funding-share-of-six-regions']));
});
