import { describe, expect, test } from 'vitest';
import { makeContext, REGIONAL } from '../../../tests/support/derivation-context.ts';
import {
  deriveFundingPerProvince,
  deriveMeanWithoutNamedProvince,
} from './funding-per-province.ts';

const HANOI = { id: 'hanoi', geography: 'VN-HN' };

describe('mean per province', () => {
  test('of each region, and of the country with and without the remainder', () => {
    const means = deriveFundingPerProvince(makeContext(REGIONAL));
    expect(means.map(({ geography, category, formula }) => [geography, category, formula])).toEqual(
      [
        ['N', '', 'north / count-north'],
        ['S', '', 'south / count-south'],
        ['VN', '', 'vn / count-vn'],
        ['VN', 'six-regions', 'd-s-2014-2020-funding-six-regions / count-vn'],
      ],
    );
  });

  test('needs the number of provinces that the source states', () => {
    const counted = REGIONAL.filter(({ id }) => id !== 'count-south' && id !== 'count-vn');
    const means = deriveFundingPerProvince(makeContext(counted));
    expect(means.map(({ geography }) => geography)).toEqual(['N']);
  });
});

describe('mean without the province named', () => {
  test('takes out one province and its money', () => {
    const means = deriveMeanWithoutNamedProvince(makeContext([...REGIONAL, HANOI]));
    expect(means).toMatchObject([
      {
        geography: 'N',
        formula: '( north - hanoi ) / ( count-north - 1 )',
        note_vi: 'Không kể Hà Nội.',
        note_en: 'Without Hanoi.',
      },
    ]);
  });

  test('is left out where no province of the region is named, or several are', () => {
    expect(deriveMeanWithoutNamedProvince(makeContext(REGIONAL))).toEqual([]);
    const context = makeContext([...REGIONAL, HANOI, { id: 'hue', geography: 'VN-26' }]);
    const [hanoi] = context.provinces;
    const provinces = hanoi === undefined ? [] : [hanoi, { ...hanoi, id: 'VN-26' }];
    expect(deriveMeanWithoutNamedProvince({ ...context, provinces })).toEqual([]);
  });

  test('takes no money of another period', () => {
    const context = makeContext([...REGIONAL, { ...HANOI, period: '2015' }]);
    expect(deriveMeanWithoutNamedProvince(context)).toEqual([]);
  });

  test('names only provinces of the source that has the money of the regions', () => {
    const appendix = makeContext([HANOI, { id: 'can-tho', geography: 'VN-CT' }], { prefix: 'a' });
    expect(deriveMeanWithoutNamedProvince(appendix)).toEqual([]);
  });
});
