import { describe, expect, test } from 'vitest';
import { findSlips, listPlaceholders } from '../../tests/support/wording.ts';
import { LANGUAGES } from '../domain/dataset.ts';
import { vi, type TextKey } from './strings/vi.ts';
import { translate, translateFirst } from './translate.ts';

const keys = Object.keys(vi) as TextKey[];

describe('the texts', () => {
  test('bind the same in both languages', () => {
    const bound = LANGUAGES.map((language) =>
      keys.map((key) => [key, ...listPlaceholders(translate(language, key))]),
    );
    expect(bound[1]).toEqual(bound[0]);
  });

  test.each(LANGUAGES)('are set as they should be: %s', (language) => {
    const slips = keys.flatMap((key) =>
      findSlips(translate(language, key), language).map((slip) => `${key}: ${slip}`),
    );
    expect(slips).toEqual([]);
  });
});

describe('a slip is found:', () => {
  test.each([
    ['vi', '', 'no text'],
    ['en', 'two  spaces', 'two spaces'],
    ['en', "the state's money", 'a straight or foreign quotation mark'],
    ['vi', 'các chữ "gần"', 'a straight or foreign quotation mark'],
    ['vi', 'kỳ 2014-2020', 'a hyphen between years'],
    ['en', '{{share}} %', 'a space before %'],
    ['vi', 'các chữ “gần“', 'quotation marks that do not pair'],
    ['vi', 'chữ ’gần', 'an apostrophe'],
  ] as const)('%s “%s”', (language, text, slip) => {
    expect(findSlips(text, language)).toEqual([slip]);
  });

  test.each([
    ['vi', 'Kỳ 2014–2020: “gần” {{share}}, tức 5,5%', []],
    ['en', 'The state’s “nearly” {{d-r20-2014-2020-share}}', []],
  ] as const)('none in %s “%s”', (language, text, slips) => {
    expect(findSlips(text, language)).toEqual(slips);
  });
});

test('placeholders differ by name, form and number', () => {
  const bound = listPlaceholders('{{b value}} {{a full}} {{b}}');
  expect(bound).toEqual(listPlaceholders('{{a}} {{b}} {{b value}}'));
  for (const other of ['{{a}} {{b}} {{b}}', '{{a}} {{b value}}', '{{a}} {{c}} {{b value}}'])
    expect(bound).not.toEqual(listPlaceholders(other));
});

test('the first key that has a text is taken', () => {
  expect(translateFirst('en', ['figure.nowhere.title', 'figure.label'])).toBe('Figure');
  expect(() => translateFirst('vi', ['figure.nowhere.title'])).toThrow('figure.nowhere.title');
});
