import { describe, expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import { viewClaim } from './claim-view.ts';

const view = (id: string, language: 'vi' | 'en' = 'vi') => {
  const claim = dataset.claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(id);
  return viewClaim(claim, language);
};
const wordsOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<');

describe('a claim', () => {
  test('is headed by its statement and the number that the document prints, linked', () => {
    const { heading } = view('c-r22-funding-share-ncc');
    expect(wordsOf(heading)).toMatch(/: 18%$/);
    expect(heading).toContain('href="/nguon/report-2013-2022/#r22-funding-share-ncc"');
  });

  test('shows its formula with the numbers put in, one decimal finer than printed', () => {
    expect(wordsOf(view('c-r22-funding-share-ncc').formula)).toBe(
      '473,9 ÷ hơn 2.535 × 100 = 18,7%',
    );
    expect(wordsOf(view('c-r20-staff-by-contract').formula)).toBe('1.156 + 152 = 1.308 người');
  });

  test('writes a root as a power', () => {
    expect(view('c-r22-funding-growth-average').formula).toContain(')<sup>1/9</sup>');
  });

  test('says whether a comparison is true', () => {
    expect(wordsOf(view('c-r20-highest-mean').formula)).toBe('33,03 > 26,27: đúng');
    expect(wordsOf(view('c-r20-lowest-mean', 'en').formula)).toBe('17.62 < 16.93: not true');
  });

  test('says what would make it hold', () => {
    expect(wordsOf(view('c-r22-funding-growth-average').needed)).toContain('661,36 tỷ đồng');
    expect(view('c-r20-highest-mean').needed).toBe('');
  });

  test('about a date sets two dates side by side, in the notation of the language', () => {
    const { heading, formula } = view('c-r20-date-letter-7540-bct-cndp', 'en');
    expect(wordsOf(heading)).toContain('15 June 2016');
    expect(wordsOf(formula)).toBe('15 August 2016');
  });

  test('without inputs has no formula and no number line', () => {
    expect(view('c-r20-staff-growth')).toMatchObject({ formula: '', numberLine: '', needed: '' });
  });

  test.each(['vi', 'en'] as const)('has words for everything, in %s', (language) => {
    for (const claim of dataset.claims) {
      const { heading, place, verdict, conclusion } = viewClaim(claim, language);
      for (const text of [heading, place, verdict, conclusion]) expect(text, claim.id).not.toBe('');
    }
  });
});
