import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  containsPeriod,
  countYears,
  coversYear,
  parsePeriod,
  type Period,
  overlaps,
} from './period.ts';

function period(edtf: string): Period {
  const parsed = parsePeriod(edtf);
  if (parsed === null) throw new Error(edtf);
  return parsed;
}

describe('reads EDTF', () => {
  test.each([
    ['2015', { from: 2015, to: 2015 }],
    ['2014/2020', { from: 2014, to: 2020 }],
    ['../2015', { from: null, to: 2015 }],
  ])('%s', (edtf, expected) => {
    expect(parsePeriod(edtf)).toEqual(expected);
  });

  test.each([
    '',
    '2020/2014',
    '2015/2015',
    '2014-2020',
    '2014–2020',
    '2014/',
    '2014/..',
    '../',
    '15',
    '2015-06',
    ' 2015',
    '2014/2020/2021',
  ])('“%s” is none', (edtf) => {
    expect(parsePeriod(edtf)).toBeNull();
  });
});

test('the first and the last year count', () => {
  expect(countYears(period('2014/2020'))).toBe(7);
  expect(countYears(period('2013/2022'))).toBe(10);
  expect(countYears(period('2015'))).toBe(1);
});

test('an open period has no number of years', () => {
  expect(countYears(period('../2015'))).toBeNull();
});

test('periods are ordered by their end, then by their start', () => {
  const ordered = ['2013', '../2015', '2015', '2014/2020', '2013/2022', '2014/2022', '2021/2025'];
  expect(ordered.toReversed().toSorted(comparePeriods)).toEqual(ordered);
  expect(() => comparePeriods('2015', 'sau này')).toThrow('sau này');
});

test.each([
  ['2014/2020', 2014, true],
  ['2014/2020', 2020, true],
  ['2014/2020', 2013, false],
  ['2014/2020', 2021, false],
  ['../2015', 1990, true],
  ['../2015', 2016, false],
])('%s covers %i: %s', (edtf, year, expected) => {
  expect(coversYear(period(edtf), year)).toBe(expected);
});

test.each([
  ['2013/2022', '2014/2020', true],
  ['../2022', '2014/2020', true],
  ['2014/2020', '2015', true],
  ['2014/2020', '2014/2020', false],
  ['2014/2020', '2013/2022', false],
  ['2014/2020', '2015/2022', false],
  ['2014/2020', '../2015', false],
  ['soon', '2015', false],
])('%s contains %s: %s', (longer, shorter, contained) => {
  expect(containsPeriod(longer, shorter)).toBe(contained);
});

test.each([
  ['2021/2025', '2013/2022', true],
  ['2013/2022', '2021/2025', true],
  ['2014/2020', '2013/2022', true],
  ['2021/2025', '2014/2020', false],
  ['2014/2020', '2021/2025', false],
  ['2020', '2014/2020', true],
  ['../2015', '2013', true],
  ['2016/2020', '../2015', false],
  ['2014/2020', '2014/2020', false],
  ['soon', '2015', false],
])('%s overlaps %s: %s', (first, second, expected) => {
  expect(overlaps(first, second)).toBe(expected);
});
