import { describe, expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import { LANGUAGES } from '../domain/dataset.ts';
import { formatDate } from '../i18n/format.ts';
import { citeFigure } from './figure-citation.ts';

describe.each(LANGUAGES)('a citation: %s', (language) => {
  const { text, bibtex, cslJson, hash } = citeFigure('seed-money', language);
  const [entry] = JSON.parse(cslJson) as [Record<string, unknown>];

  test('names figure, version, hash and address in every form', () => {
    for (const form of [text, bibtex, cslJson]) {
      for (const part of ['Vốn mồi', 'seed-money', '0.1.0', hash]) expect(form).toContain(part);
      expect(form).toContain(language === 'vi' ? '/nhung/seed-money/' : '/en/embed/seed-money/');
      expect(form).not.toContain('\u00a0');
    }
  });

  test('says the same title and date in every form', () => {
    const title = String(entry['title']);
    expect(text).toContain(`“${title}”`);
    expect(bibtex).toContain(`title = {{${title.replaceAll('%', String.raw`\%`)}}}`);
    const date = dataset.changes[0]?.date ?? '';
    const [year, month, day] = date.split('-').map(Number);
    expect(entry['issued']).toEqual({ 'date-parts': [[year, month, day]] });
    expect(text).toContain(formatDate(date, language));
  });
});

test('a quotation in the title stands in single marks in the sentence', () => {
  const { text, bibtex } = citeFigure('mean-per-province', 'vi');
  expect(text).toMatch(/“[^“”]*‘ít nhất’[^“”]*”/);
  expect(bibtex).toContain('“ít nhất”');
});

test('both languages carry the same hash', () => {
  expect(citeFigure('yearly-money', 'en').hash).toBe(citeFigure('yearly-money', 'vi').hash);
});
