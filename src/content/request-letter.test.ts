import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/dataset.ts';
import { composeLetter, LETTER_FIELDS, prefill } from './request-letter.ts';

const textOf = (language: (typeof LANGUAGES)[number]) =>
  composeLetter(language)
    .map((line) => ('text' in line ? line.text : `[${line.field}]`))
    .join('\n');

describe('the letter', () => {
  test('has everything that the law wants of a request', () => {
    const text = textOf('vi');
    for (const field of LETTER_FIELDS) expect(text).toContain(`[${field}]`);
    expect(text).toContain('Luật Tiếp cận thông tin số 104/2016/QH13');
    expect(text).toContain('Kính gửi: Bộ Công Thương');
  });

  test.each(LANGUAGES)('names the documents and what they lack: %s', (language) => {
    const text = textOf(language);
    for (const act of ['1288/QĐ-TTg', '45/2012/NĐ-CP', '1881/QĐ-TTg']) expect(text).toContain(act);
    const parts = text.match(/(?:Phụ lục|Appendix|Biểu đồ|Chart) \d+/g) ?? [];
    expect(new Set(parts).size).toBe(9);
  });

  test('says the same in both languages, line by line', () => {
    const [first = [], second = []] = LANGUAGES.map((language) =>
      composeLetter(language).map(({ kind }) => kind),
    );
    expect(second).toEqual(first);
  });
});

test('fields come with what most will leave as it is, never with who asks', () => {
  const filled = LETTER_FIELDS.filter((field) => prefill(field, 'vi') !== '');
  expect(filled).toEqual(['department', 'form', 'purpose']);
});
