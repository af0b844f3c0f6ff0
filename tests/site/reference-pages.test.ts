import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/catalogue/dataset.ts';
import { COVERAGE_STATES } from '../../src/catalogue/measure-coverage.ts';
import { embedPages, findPage, pages } from './support/dist.ts';

const LANGUAGES = ['vi', 'en'] as const;
const GAPS = { vi: '/so-lieu-con-thieu/', en: '/en/gaps/' };
const GLOSSARY = { vi: '/thuat-ngu/', en: '/en/glossary/' };
const TIMELINE = { vi: '/nguon/dong-thoi-gian/', en: '/en/sources/timeline/' };

function open(path: string): Document {
  const page = findPage(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page.document;
}

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, ' ').trim(),
  );

describe.each(LANGUAGES)('what is not published: %s', (language) => {
  const document = open(GAPS[language]);
  const cells = [...document.querySelectorAll('.coverage td')];
  const stateOf = (cell: Element) =>
    COVERAGE_STATES.find((state) => cell.classList.contains(state));

  test('every cell of its tables has a state in words', () => {
    expect(cells.length).toBeGreaterThan(100);
    for (const cell of cells) {
      expect(stateOf(cell)).toBeDefined();
      expect(cell.textContent.trim()).not.toBe('');
    }
  });

  test('the totals are those of the cells', () => {
    const counts = COVERAGE_STATES.map(
      (state) => cells.filter((cell) => stateOf(cell) === state).length,
    );
    const totals = texts(document, '.tally dd.y').map((text) => Number.parseInt(text, 10));
    expect(totals).toEqual(counts);
  });

  test('what is there links to a figure, what is missing is never a zero', () => {
    for (const cell of cells) {
      const href = cell.querySelector('a')?.getAttribute('href') ?? '';
      if (['none', 'unknown'].includes(stateOf(cell) ?? '')) {
        expect(cell.textContent).not.toMatch(/\d/);
        expect(href === '' || href.startsWith('#')).toBe(true);
      } else expect(href).toMatch(/\/#[a-z0-9-]+$/);
    }
  });

  test('every gap has its place, its line and what it would answer', () => {
    for (const { id, line } of dataset.gaps) {
      const item = document.getElementById(id);
      expect(item?.querySelector('cite')?.textContent, id).toContain(String(line));
      expect(item?.querySelectorAll('p').length, id).toBe(3);
    }
  });

  test('the letter is in Vietnamese, with blanks and without a form to send', () => {
    const letter = document.querySelector('.letter');
    expect(letter?.getAttribute('lang')).toBe('vi');
    expect(letter?.textContent).toContain('PHIẾU YÊU CẦU CUNG CẤP THÔNG TIN');
    const blanks = texts(document, '.letter[lang=vi] [data-field=name]');
    expect(blanks).toHaveLength(2);
    expect(blanks.every((text) => /^…+$/.test(text))).toBe(true);
    const form = document.querySelector('request-letter form');
    expect(form?.hasAttribute('hidden')).toBe(true);
    expect(form?.hasAttribute('action')).toBe(false);
    const fields = [...document.querySelectorAll('request-letter input')].map((input) =>
      input.getAttribute('name'),
    );
    for (const field of fields)
      expect(document.querySelector(`[data-field="${field ?? ''}"]`), field ?? '').not.toBe(null);
  });
});

describe.each(LANGUAGES)('the glossary: %s', (language) => {
  const document = open(GLOSSARY[language]);

  test('explains every term, verdict, weight and indicator at an address of its own', () => {
    const ids = [
      ...[...dataset.terms, ...dataset.verdicts, ...dataset.weights].map(({ id }) => id),
      ...dataset.indicators.map(({ id }) => `indicator-${id}`),
    ];
    for (const id of ids) {
      const entry = document.getElementById(id);
      expect(entry?.querySelector('dt')?.textContent.trim(), id).not.toBe('');
      expect(entry?.querySelector('dd')?.textContent.trim().length, id).toBeGreaterThan(5);
    }
  });

  test('goes through the alphabet once', () => {
    const letters = texts(document, '.letter-head');
    expect(letters).toEqual(letters.toSorted(new Intl.Collator(language).compare));
    expect(new Set(letters).size).toBe(letters.length);
  });
});

describe.each(LANGUAGES)('the timeline: %s', (language) => {
  const document = open(TIMELINE[language]);

  test('has every act with its date, number, name and source', () => {
    for (const { id, date, number, source } of dataset.timeline) {
      const item = document.getElementById(id);
      expect(item?.querySelector('time')?.getAttribute('datetime'), id).toBe(date);
      expect(item?.querySelector('cite')?.textContent, id).toContain(number);
      expect(item?.querySelector('.act')?.textContent.trim().length, id).toBeGreaterThan(5);
      expect(item?.querySelector('p:last-child a')?.getAttribute('href'), id).toContain(source);
    }
  });

  test('its bars cover the years of the two reports', () => {
    const years = [...document.querySelectorAll('.year')].map((section) => ({
      year: Number(section.querySelector('h3')?.textContent),
      on: [...section.querySelectorAll('.span')].map((bar) => bar.classList.contains('on')),
    }));
    const yearsOf = (index: number) => years.filter(({ on }) => on[index]).map(({ year }) => year);
    expect(yearsOf(0)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020]);
    expect(yearsOf(1)).toEqual([2013, ...yearsOf(0), 2021, 2022]);
  });

  test('leads from wrong dates and numbers to the claims that find them', () => {
    const links = [...document.querySelectorAll('.misquote a')].map(
      (link) => link.getAttribute('href')?.replace(/^.*#/, '') ?? '',
    );
    expect(links.length).toBeGreaterThan(1);
    const ids = dataset.claims.map(({ id }) => id);
    for (const id of links) expect(ids).toContain(id);
  });
});

test('every page links these three in its footer', () => {
  for (const { path, document } of pages.filter((page) => !embedPages.includes(page))) {
    const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
    const hrefs = [...document.querySelectorAll('footer a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    for (const page of [GAPS, GLOSSARY, TIMELINE]) {
      expect(
        hrefs.some((href) => href.endsWith(page[language])),
        path,
      ).toBe(true);
    }
  }
});
