import { expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import { makeObservation } from '../../../tests/support/observation.ts';
import { defineShare, joinOperands, listPeriods, nameDerived } from './definition.ts';

test.each([
  [['2014/2020', 'funding-share', 'RRD'], 'd-s-2014-2020-funding-share-rrd'],
  [['2015', 'funding-per-year', 'VN'], 'd-s-2015-funding-per-year-vn'],
  [['../2015', 'funding'], 'd-s-to-2015-funding'],
  [['2014/2020', 'funding', 'VN-HN'], 'd-s-2014-2020-funding-vn-hn'],
])('%j is named %s', ([period = '', ...parts], id) => {
  expect(nameDerived('s', period, ...parts)).toBe(id);
  expect(id).toMatch(/^[a-z0-9-]+$/);
});

test('several operands stand in brackets, one by itself', () => {
  expect(joinOperands('+', ['a', 'b', 'c'])).toBe('( a + b + c )');
  expect(joinOperands('+', ['a'])).toBe('a');
});

test('the periods of an indicator are listed once each', () => {
  const { figures } = makeContext([
    { id: 'a', period: '2015' },
    { id: 'b', period: '2015', category: 'central' },
    { id: 'c', period: '2014/2020' },
    { id: 'd', period: '2016', indicator: 'funding-growth' },
  ]);
  expect(listPeriods(figures, 'funding')).toEqual(['2015', '2014/2020']);
});

test('a share says where part and total are not the same kind of money', () => {
  const about = { id: 'd', indicator: 'i', geography: 'VN', period: '2015', category: '' };
  const total = makeObservation({ id: 'total', basis: 'allocated' });
  const share = (basis: 'allocated' | 'carried-out') =>
    defineShare(about, { id: 'part', basis }, total);
  expect(share('allocated')).toMatchObject({ formula: 'part / total * 100', note_en: '' });
  expect(share('carried-out').note_vi).toBe(
    'Tử số là kinh phí thực hiện, mẫu số là ngân sách bố trí.',
  );
});
