import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/catalogue/dataset.ts';
import { contentPages, embedPages, findPage, pages } from './support/dist.ts';

/** Addresses that this version promises, in both languages. */
const REGIONS = [
  ['dong-bang-song-hong', 'red-river-delta'],
  ['trung-du-va-mien-nui-phia-bac', 'northern-midlands-and-mountains'],
  ['bac-trung-bo-va-duyen-hai-mien-trung', 'north-central-and-central-coast'],
  ['tay-nguyen', 'central-highlands'],
  ['dong-nam-bo', 'southeast'],
  ['dong-bang-song-cuu-long', 'mekong-river-delta'],
] as const;
/** A page each, those of documents that are added later too. */
const SOURCES = dataset.sources.map(({ id }) => id);
const VERDICTS = [
  'reproduces',
  'within-rounding',
  'agrees-with-wording',
  'contradicts',
  'questionable',
  'uncheckable',
] as const;
const PAIRS: readonly (readonly [string, string])[] = [
  ['/', '/en/'],
  ['/vung/', '/en/regions/'],
  ...REGIONS.map(([vi, en]) => [`/vung/${vi}/`, `/en/regions/${en}/`] as const),
  ['/tinh-thanh/', '/en/provinces/'],
  ['/von-doi-ung/', '/en/leverage/'],
  ['/doi-tuong-thu-huong/', '/en/beneficiaries/'],
  ['/ngan-sach/', '/en/budget/'],
  ['/muc-tieu/', '/en/targets/'],
  ['/hoat-dong/', '/en/activities/'],
  ['/bo-may/', '/en/organisation/'],
  ['/giai-doan-2021-2025/', '/en/programme-2021-2025/'],
  ['/kiem-chung/', '/en/checks/'],
  ...VERDICTS.map((id) => [`/kiem-chung/${id}/`, `/en/checks/${id}/`] as const),
  ['/nguon/', '/en/sources/'],
  ...SOURCES.map((id) => [`/nguon/${id}/`, `/en/sources/${id}/`] as const),
  ['/nguon/dong-thoi-gian/', '/en/sources/timeline/'],
  ['/du-lieu/', '/en/data/'],
  ['/phuong-phap/', '/en/method/'],
  ['/so-lieu-con-thieu/', '/en/gaps/'],
  ['/thuat-ngu/', '/en/glossary/'],
  ['/gioi-thieu/', '/en/about/'],
  ['/dinh-chinh/', '/en/corrections/'],
  ['/tiep-can/', '/en/accessibility/'],
  ['/du-lieu/kham-pha/', '/en/data/explore/'],
  ['/tim-kiem/', '/en/search/'],
];

describe.each(PAIRS)('%s and %s', (vi, en) => {
  const [first, second] = [findPage(vi), findPage(en)];

  test('both exist and say their language', () => {
    expect(first?.document.documentElement.lang).toBe('vi');
    expect(second?.document.documentElement.lang).toBe('en');
  });

  test('link to each other', () => {
    const href = (page: typeof first, language: string) =>
      page?.document.querySelector(`.languages a[hreflang=${language}]`)?.getAttribute('href');
    const base = (process.env['BASE_PATH'] || '').replace(/\/$/, '');
    expect(href(first, 'en')).toBe(base + en);
    expect(href(second, 'vi')).toBe(base + vi);
  });

  test('show the same numbers and the same figures', () => {
    const idsOf = (page: typeof first, selector: string, attribute: string) =>
      [...(page?.document.querySelectorAll(selector) ?? [])]
        .map((element) => element.getAttribute(attribute)?.replace(/^.*#/, ''))
        .toSorted();
    expect(idsOf(first, 'main a.n', 'href')).toEqual(idsOf(second, 'main a.n', 'href'));
    expect(idsOf(first, 'figure', 'data-figure')).toEqual(idsOf(second, 'figure', 'data-figure'));
    expect(idsOf(first, '.record', 'id')).toEqual(idsOf(second, '.record', 'id'));
  });
});

test('there is no page beside the promised ones and the one for unknown addresses', () => {
  // Those for embedding follow from the figures: embeds.test.ts.
  const others = pages.filter((page) => !embedPages.includes(page));
  const promised = [...PAIRS.flat(), '/404.html'].toSorted();
  expect(others.map(({ path }) => path).toSorted()).toEqual(promised);
});

test('every page has a title, a description and one headline of its own', () => {
  const all = (read: (page: (typeof contentPages)[number]) => string) => contentPages.map(read);
  for (const texts of [
    all(({ document }) => document.title),
    all(({ document }) =>
      (document.querySelector('meta[name=description]')?.getAttribute('content') ?? '').trim(),
    ),
    all(({ document }) => document.querySelector('h1')?.textContent.trim() ?? ''),
  ]) {
    expect(texts.every((text) => text.length > 3)).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  }
  for (const { path, document } of pages) {
    // A chart for embedding has a headline for each of its views.
    const views = document.querySelectorAll('.view > h1').length;
    expect([path, document.querySelectorAll('h1').length]).toEqual([path, Math.max(1, views)]);
  }
});

test('every page says that there is a single official source', () => {
  for (const { document } of pages.filter((page) => !embedPages.includes(page))) {
    expect(document.querySelector('footer .lead')?.textContent.trim().length).toBeGreaterThan(50);
  }
});

test('no text was left unbound', () => {
  for (const { path, html } of pages) {
    // Code has brackets of its own: BibTeX to keep capitals, Python to choose fields.
    const text = html.replaceAll(/<pre[^>]*>(?:<code>)?[^<]*/g, '');
    expect(text, path).not.toMatch(/\{\{|\[\[|undefined|NaN|\[object/);
  }
});
