import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import { foldText } from './fold-text.ts';
import { matchesName } from './match-name.ts';

const NAMES = [...dataset.provinces, ...dataset['provinces-2025']].map(({ name_vi }) => name_vi);
const anyName = fc.constantFrom(...NAMES);

describe('a name is found', () => {
  test.each([
    ['phu tho', 'Phú Thọ'],
    ['PHÚ THỌ', 'Phú Thọ'],
    ['thọ phú', 'Phú Thọ'],
    ['ph t', 'Phú Thọ'],
    ['hagiang', 'Hà Giang'],
    ['baria vungtau', 'Bà Rịa – Vũng Tàu'],
    ['vungtau', 'Bà Rịa – Vũng Tàu'],
    ['br vt', 'BR-VT'],
    ['brvt', 'BR-VT'],
    ['tphcm', 'TP HCM'],
    ['tp.hcm', 'TP HCM'],
    [' hue ', 'Thừa Thiên Huế'],
    ['tỉnh Phú Thọ', 'Phú Thọ'],
    ['thành phố Huế', 'Huế'],
    ['TP. Huế', 'Huế'],
    ['Hue city', 'Huế'],
    ['tp hcm', 'HCM'],
    ['tinh', 'Hà Tĩnh'],
    ['Bình Thuận'.normalize('NFD'), 'Bình Thuận'],
  ])('“%s” names %s', (typed, name) => {
    expect(matchesName(typed, [name])).toBe(true);
  });

  test.each([
    ['uy', 'Huế'],
    ['phu thoo', 'Phú Thọ'],
    ['tinh', 'Phú Thọ'],
    ['thanh pho', 'Huế'],
    ['binh dinh', 'Bình Thuận'],
    ['ariavungtau', 'Bà Rịa – Vũng Tàu'],
  ])('“%s” does not name %s', (typed, name) => {
    expect(matchesName(typed, [name])).toBe(false);
  });

  test('by any of the names of a thing, not by words of several', () => {
    expect(matchesName('sai gon', ['TP. Hồ Chí Minh', 'Sài Gòn'])).toBe(true);
    expect(matchesName('sai minh', ['TP. Hồ Chí Minh', 'Sài Gòn'])).toBe(false);
  });
});

test('nothing typed fits all, signs alone fit none', () => {
  for (const typed of ['', '   ', '\t']) expect(matchesName(typed, ['Huế'])).toBe(true);
  for (const typed of ['?', '🌾', '–', '\u0301']) expect(matchesName(typed, ['Huế'])).toBe(false);
});

test('a name finds itself, as written and as typed in haste', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      for (const typed of [name, foldText(name), foldText(name).replaceAll(' ', '')]) {
        expect(matchesName(typed, [name])).toBe(true);
      }
    }),
  );
});

test('a name is still found while it is being typed', () => {
  fc.assert(
    fc.property(anyName, fc.nat(20), (name, length) => {
      expect(matchesName(foldText(name).slice(0, length), [name])).toBe(true);
    }),
  );
});

test('the order of words does not matter', () => {
  const shuffled = anyName.chain((name) => {
    const words = foldText(name).split(' ');
    return fc.tuple(
      fc.constant(name),
      fc.shuffledSubarray(words, { minLength: words.length, maxLength: words.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([name, words]) => {
      expect(matchesName(words.join(' '), [name])).toBe(true);
    }),
  );
});

test('whatever is typed, there is an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), anyName, (typed, name) => {
      expect(typeof matchesName(typed, [name])).toBe('boolean');
    }),
  );
  expect(matchesName('a'.repeat(1000), NAMES)).toBe(false);
});
