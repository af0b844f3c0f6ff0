import { expect, test } from 'vitest';
import { makeContext, REGIONAL } from '../../../tests/support/derivation-context.ts';
import { deriveRegionalFunding } from './regional-funding.ts';

test('sum, remainder and shares follow from the regions and the total', () => {
  const derived = deriveRegionalFunding(makeContext(REGIONAL));
  expect(derived.map(({ id, formula }) => [id.replace('d-s-2014-2020-', ''), formula])).toEqual([
    ['funding-six-regions', 'north + south'],
    ['funding-outside-regions', 'vn - ( north + south )'],
    ['funding-share-n', 'north / vn * 100'],
    ['funding-share-s', 'south / vn * 100'],
    ['funding-share-six-regions', 'd-s-2014-2020-funding-six-regions / vn * 100'],
    ['funding-share-outside-regions', 'd-s-2014-2020-funding-outside-regions / vn * 100'],
  ]);
});

test('the remainder belongs to no region, the sum to the country', () => {
  const derived = deriveRegionalFunding(makeContext(REGIONAL));
  const geographyOf = (name: string) => derived.find(({ id }) => id.endsWith(name))?.geography;
  expect(geographyOf('funding-six-regions')).toBe('VN');
  expect(geographyOf('funding-outside-regions')).toBe('outside-regions');
});
