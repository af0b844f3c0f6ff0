import { describe, expect, test } from 'vitest';
import { makeContext, REGIONAL } from '../../../tests/support/derivation-context.ts';
import { tabulateRegions } from './regional-table.ts';

const without = (...ids: readonly string[]) =>
  REGIONAL.filter(({ id }) => id === undefined || !ids.includes(id));

test('regions come in the order of the code list, whatever the order of the figures', () => {
  const expected = [
    {
      period: '2014/2020',
      country: 'vn',
      regions: [
        { geography: 'N', funding: 'north', provinceCount: 'count-north' },
        { geography: 'S', funding: 'south', provinceCount: 'count-south' },
      ],
    },
  ];
  expect(tabulateRegions(makeContext(REGIONAL))).toEqual(expected);
  expect(tabulateRegions(makeContext(REGIONAL.toReversed()))).toEqual(expected);
});

describe('a period is left out', () => {
  test('where a region is missing: a sum of one is no sum of two', () => {
    expect(tabulateRegions(makeContext(without('south')))).toEqual([]);
  });

  test('where the total is missing', () => {
    expect(tabulateRegions(makeContext(without('vn')))).toEqual([]);
  });

  test('where no region has a figure', () => {
    expect(tabulateRegions(makeContext([]))).toEqual([]);
  });

  test('where the regions are stated for a category only', () => {
    const central = REGIONAL.map((figure) => ({ ...figure, category: 'central' }));
    expect(tabulateRegions(makeContext(central))).toEqual([]);
  });
});

test('a number of provinces that is not stated is null', () => {
  const countsOf = (...ids: readonly string[]) =>
    tabulateRegions(makeContext(without(...ids)))[0]?.regions.map(
      ({ provinceCount }) => provinceCount,
    );
  expect(countsOf('count-south')).toEqual(['count-north', null]);
  expect(countsOf('count-north', 'count-south')).toEqual([null, null]);
});

test('periods are kept apart, in order', () => {
  const earlier = REGIONAL.map((figure) => ({
    ...figure,
    id: `earlier-${figure.id ?? ''}`,
    period: '2013/2022',
  }));
  const table = tabulateRegions(makeContext([...REGIONAL, ...earlier]));
  expect(table.map(({ period, country }) => [period, country])).toEqual([
    ['2013/2022', 'earlier-vn'],
    ['2014/2020', 'vn'],
  ]);
  expect(table.map(({ regions }) => regions.length)).toEqual([2, 2]);
});
