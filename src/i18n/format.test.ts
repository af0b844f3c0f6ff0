import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseVietnameseNumber } from '../domain/vietnamese-number.ts';
import { formatDate, formatFileSize, formatNumber, joinNames } from './format.ts';

test.each([
  ['vi', '2014-08-01', '1/8/2014'],
  ['vi', '2020-06', 'tháng 6/2020'],
  ['vi', '2013', '2013'],
  ['en', '2014-08-01', '1 August 2014'],
  ['en', '2020-06', 'June 2020'],
  ['en', '2013', '2013'],
] as const)('in %s %s is written %s', (language, date, written) => {
  expect(formatDate(date, language)).toBe(written);
});

test.each([
  ['vi', 712, '712 B'],
  ['vi', 9640, '9,6 kB'],
  ['en', 9640, '9.6 kB'],
  ['en', 134_480, '134 kB'],
  ['vi', 1_234_567, '1.235 kB'],
] as const)('in %s %i bytes are written %s', (language, bytes, written) => {
  expect(formatFileSize(bytes, language).replaceAll('\u00a0', ' ')).toBe(written);
});

test('a number written in Vietnamese reads as the same number with the same decimals', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const value = Number(`${digits}e-${decimals}`);
      expect(parseVietnameseNumber(formatNumber(value, decimals, 'vi'))).toMatchObject({
        ok: true,
        number: { value, decimals },
      });
    }),
  );
});

test.each([
  ['vi', ['Hà Nội'], 'Hà Nội'],
  ['vi', ['Hà Nội', 'Lâm Đồng', 'Cần Thơ'], 'Hà Nội, Lâm Đồng và Cần Thơ'],
  ['en', ['Hà Nội', 'Cần Thơ'], 'Hà Nội and Cần Thơ'],
] as const)('in %s %j is written %s', (language, names, written) => {
  expect(joinNames(names, language)).toBe(written);
});
