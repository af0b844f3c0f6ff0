import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeBibtex, toBibtex } from './bibtex.ts';
import type { CitedWork } from './cited-work.ts';

const work: CitedWork = {
  key: 'von-moi-seed-money-vi',
  language: 'vi',
  author: 'Vốn mồi',
  title: 'Một đồng & 5,5% của {ai}',
  genre: 'Biểu đồ',
  version: '0.1.0',
  date: '2026-11-22',
  address: 'https://example.org/a_b/%7B/{x}',
  note: 'hình seed-money',
};

test('an entry as BibTeX reads it', () => {
  expect(toBibtex(work)).toBe(
    String.raw`@misc{von-moi-seed-money-vi,
  author = {{Vốn mồi}},
  title = {{Một đồng \& 5,5\% của \{ai\}}},
  year = {2026},
  month = nov,
  howpublished = {Biểu đồ},
  version = {0.1.0},
  note = {hình seed-money},
  url = {https://example.org/a_b/%7B/%7Bx%7D},
  langid = {vietnamese}
}
`,
  );
});

test('every sign that TeX would act on is written out', () => {
  expect(escapeBibtex(String.raw`\ { } % $ & # _ ~ ^`)).toBe(
    String.raw`\textbackslash{} \{ \} \% \$ \& \# \_ \textasciitilde{} \textasciicircum{}`,
  );
  expect(escapeBibtex('ế, “ậ”, 2014–2020')).toBe('ế, “ậ”, 2014–2020');
});

test('whatever is in a text, a backslash stands before every sign but braces that close a command', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const bare = escapeBibtex(text).replaceAll(/\\text[a-z]+\{\}|\\[{}%$&#_]/g, '');
      expect(bare).not.toMatch(/[\\{}%$&#_~^]/);
    }),
  );
});
