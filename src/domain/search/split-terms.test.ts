import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../i18n/format.ts';
import { dropPlaceKind, joinTerms, splitTerms } from './split-terms.ts';

test.each([
  ['Đòn bẩy', ['don', 'bay']],
  ['1.737,73 tỷ đồng', ['1737.73', 'ty', 'dong']],
  ['1,737.73 billion', ['1737.73', 'billion']],
  ['gần 9.500', ['gan', '9500']],
  ['5,5 đồng', ['5.5', 'dong']],
  ['1288/QĐ-TTg', ['1288', 'qd', 'ttg']],
  ['2014–2020', ['2014', '2020']],
  ['1/8/2014', ['1', '8', '2014']],
  ['Bà Rịa – Vũng Tàu', ['ba', 'ria', 'vung', 'tau']],
  [' ?! ', []],
  ['', []],
])('“%s”', (text, terms) => {
  expect(splitTerms(text)).toEqual(terms);
});

test('a number is the same word in both languages', () => {
  // With three decimals a mark reads as grouping in both, and with none there is nothing to tell.
  const number = fc.integer({ min: 0, max: 10 ** 9 });
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 2 }), (whole, decimals) => {
      const value = whole / 10 ** decimals;
      const [vi, en] = (['vi', 'en'] as const).map((language) =>
        splitTerms(formatNumber(value, decimals, language)),
      );
      expect(vi).toEqual([value.toFixed(decimals)]);
      expect(en).toEqual(vi);
    }),
  );
});

test.each([
  ['Tỉnh Phú Thọ', ['phu', 'tho']],
  ['TP. Hồ Chí Minh', ['ho', 'chi', 'minh']],
  ['thành phố Huế', ['hue']],
  ['Hue city', ['hue']],
  ['tỉnh', ['tinh']],
  ['thành', ['thanh']],
  ['city', ['city']],
  ['', []],
])('what kind of place it is does not matter: “%s”', (text, terms) => {
  expect(dropPlaceKind(splitTerms(text))).toEqual(terms);
});

test('names are written together', () => {
  expect(joinTerms('TP HCM')).toBe('tphcm');
  expect(joinTerms('BR-VT')).toBe('brvt');
});
