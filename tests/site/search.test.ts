import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/catalogue/dataset.ts';
import type { SearchIndex } from '../../src/domain/search/search-entry.ts';
import budgets from './budgets.json' with { type: 'json' };
import {
  contentPages,
  findPage,
  listDistFiles,
  pathWithinSite,
  readDistFile,
  weigh,
} from './support/dist.ts';

const LANGUAGES = ['vi', 'en'] as const;
const PAGE = { vi: '/tim-kiem/', en: '/en/search/' } as const;

/** Parts that every page of regions, of checks or with figures has alike. */
const REPEATED = /^(?:evidence|difference|claims|gaps|totals|kinds|in-.*)$/;

function readIndex(language: 'vi' | 'en'): SearchIndex {
  const text = readDistFile(`${PAGE[language]}index.json`).toString('utf8');
  return JSON.parse(text) as SearchIndex;
}

describe.each(LANGUAGES)('the search: %s', (language) => {
  const { entries } = readIndex(language);
  const targets = entries.map(({ kind, title, address }) => ({
    kind,
    title,
    ...(pathWithinSite(address, '/') ?? { path: '', fragment: '' }),
  }));
  const own = contentPages.filter(({ document }) => document.documentElement.lang === language);

  test('knows every page of its language', () => {
    const known = targets.filter(({ fragment }) => fragment === '').map(({ path }) => path);
    expect(own.map(({ path }) => path).filter((path) => !known.includes(path))).toEqual([]);
  });

  test('knows every figure, claim, place, term, indicator and heading', () => {
    const known = new Set(targets.map(({ fragment }) => fragment));
    const shown = own.flatMap(({ document }) =>
      [...document.querySelectorAll('figure[data-figure], main .section[id]')]
        .map(({ id }) => id)
        .filter((id) => !REPEATED.test(id)),
    );
    const places = [
      ...(findPage(
        language === 'vi' ? '/tinh-thanh/' : '/en/provinces/',
      )?.document.querySelectorAll('article[id]') ?? []),
    ].map(({ id }) => id);
    expect(places).toHaveLength(63 + 34);
    const wanted = [
      ...shown,
      ...places,
      ...dataset.claims.map(({ id }) => id),
      ...dataset.terms.map(({ id }) => id),
      ...dataset.indicators.map(({ id }) => `indicator-${id}`),
      ...dataset.timeline.map(({ id }) => id),
      ...dataset.gaps.map(({ id }) => id),
    ];
    expect(wanted.filter((id) => !known.has(id))).toEqual([]);
  });

  test('leads to places that exist', () => {
    const broken = targets.filter(({ path, fragment }) => {
      const page = findPage(path);
      return (
        page === undefined || (fragment !== '' && page.document.getElementById(fragment) === null)
      );
    });
    expect(broken).toEqual([]);
  });

  test('lists on its page all that it knows but the single numbers', () => {
    const document = findPage(PAGE[language])?.document;
    const listed = [...(document?.querySelectorAll('.listing a') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    const wanted = entries.filter(({ kind }) => kind !== 'number').map(({ address }) => address);
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });

  test('has an index within its budget', () => {
    const weight = weigh(readDistFile(`${PAGE[language]}index.json`));
    expect(weight).toBeLessThanOrEqual(budgets.searchIndex);
  });
});

test('every page has one form that leads to the search of its language', () => {
  for (const { path, document } of contentPages) {
    const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
    const forms = [...document.querySelectorAll('form[role=search]')];
    expect(forms.length, path).toBe(1);
    const action = forms[0]?.getAttribute('action') ?? '';
    expect(pathWithinSite(action, path)?.path, path).toBe(PAGE[language]);
    expect(forms[0]?.querySelector('[name=q]'), path).not.toBe(null);
  }
});

test('nothing of the search comes before it is used', () => {
  const scripts = listDistFiles('.js').map(
    (path) => [path, readDistFile(path).toString('utf8')] as const,
  );
  const heavy = scripts.filter(([, text]) => text.includes('boostDocument')).map(([path]) => path);
  expect(heavy).toHaveLength(1);
  for (const { path, html } of contentPages) {
    if (Object.values(PAGE).some((own) => own === path)) continue;
    expect(html.includes(heavy[0] ?? ''), path).toBe(false);
  }
});
