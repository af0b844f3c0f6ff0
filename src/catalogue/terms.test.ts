import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/dataset.ts';
import { dataset } from './dataset.ts';
import { listIndicatorUses, listTerms } from './terms.ts';

const term = (term_vi: string, term_en = 'x') => ({
  id: term_vi,
  term_vi,
  term_en,
  definition_vi: '',
  definition_en: '',
});
const lettersOf = (...words: readonly string[]) =>
  listTerms({ terms: words.map((word) => term(word)), verdicts: [], weights: [] }, 'vi').map(
    ({ letter, entries }) => [letter, ...entries.map((entry) => entry.term)],
  );

describe('terms', () => {
  test('stand in the order of the Vietnamese alphabet, with its own letters', () => {
    expect(lettersOf('ngân sách', 'đề án', 'dự toán', 'cụm', 'cộng tác', 'ô nhiễm', 'ổn')).toEqual([
      ['C', 'cộng tác', 'cụm'],
      ['D', 'dự toán'],
      ['Đ', 'đề án'],
      ['N', 'ngân sách'],
      ['Ô', 'ô nhiễm'],
      ['Ổ', 'ổn'],
    ]);
  });

  test.each(LANGUAGES)('are all there with verdicts and weights: %s', (language) => {
    const entries = listTerms(dataset, language).flatMap((letter) => letter.entries);
    const lists = [dataset.terms, dataset.verdicts, dataset.weights];
    expect(entries).toHaveLength(lists.reduce((sum, { length }) => sum + length, 0));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const entry of entries) expect(entry.definition, entry.id).not.toBe('');
  });

  test('say what they are called in the other language', () => {
    const [letter] = listTerms(
      { terms: [term('vốn', 'capital')], verdicts: [], weights: [] },
      'en',
    );
    expect(letter?.entries[0]).toMatchObject({ term: 'capital', other: 'vốn' });
  });
});

describe('indicators', () => {
  const uses = listIndicatorUses(dataset, 'vi');

  test('are all there, in the order of the alphabet', () => {
    expect(new Set(uses.map(({ indicator }) => indicator))).toEqual(new Set(dataset.indicators));
    const names = uses.map(({ indicator }) => indicator.label_vi);
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
  });

  test('lead to figures that are about them, and count them', () => {
    for (const { indicator, printed, computed } of uses) {
      for (const use of [printed, computed]) {
        if (use) expect(use.first.row.indicator).toBe(indicator.id);
      }
      expect(printed ?? computed, indicator.id).toBeDefined();
    }
    const counted = uses.reduce((sum, { printed }) => sum + (printed?.count ?? 0), 0);
    expect(counted).toBe(dataset.observations.length);
  });
});
