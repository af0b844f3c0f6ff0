import { describe, expect, test } from 'vitest';
import { contentPages, embedPages } from './support/dist.ts';

/**
 * Where a digit may stand: a number bound to its provenance (`a.n`), a period or number of a figure
 * (`.y`), a legal act (`cite`), a chart, the record of a figure at its own address with the heading
 * of its section, a claim and a correction at their own addresses, a title in the index of the site or in the list of changes, an interval or count
 * beside its name, the unseen title of a page's opening figure, whose number the headline binds; code
 * to paste, and the data files themselves, as the catalogue shows them: fields, rows, checksums.
 */
const BOUND =
  'a.n, .y, time, cite, svg, .record, .claim, .correction, search-page .listing, .listing time + a, .part, .range, .number, .caption b, .figure.opening .title, .figure.opening .subtitle, .fields, .sample, script, pre, code';

describe.each([...contentPages, ...embedPages].map((page) => [page.path, page] as const))(
  '%s',
  (_path, page) => {
    test('has no number in prose outside a bound element', () => {
      const main = page.document.querySelector('main')?.cloneNode(true) as HTMLElement;
      for (const element of main.querySelectorAll(BOUND)) element.remove();
      const stray = main.textContent.match(/(?:\S+\s)?\S*\d\S*(?:\s\S+)?/g) ?? [];
      expect(stray).toEqual([]);
    });

    test('binds each number to an address with a fragment', () => {
      const loose = [...page.document.querySelectorAll('a.n')].filter(
        (link) => !/#[a-z0-9-]+$/.test(link.getAttribute('href') ?? ''),
      );
      expect(loose).toHaveLength(0);
    });

    test('keeps number and unit together', () => {
      const parted = [...page.document.querySelectorAll('a.n')].filter((link) =>
        /\d [^\d]/.test(link.textContent),
      );
      expect(parted.map(({ textContent }) => textContent)).toEqual([]);
    });

    test('writes numbers in the notation of its language', () => {
      const numbers = [...page.document.querySelectorAll('a.n')].map(
        ({ textContent }) => /[\d.,]*\d/.exec(textContent)?.[0] ?? '',
      );
      const notation =
        page.document.documentElement.lang === 'vi'
          ? /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$/
          : /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/;
      expect(numbers.filter((number) => !notation.test(number))).toEqual([]);
    });
  },
);
