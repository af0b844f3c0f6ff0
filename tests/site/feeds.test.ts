import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/catalogue/dataset.ts';
import { contentPages, isServed, pathWithinSite, readDistFile } from './support/dist.ts';

const SITE = process.env['SITE_URL'];
const BASE = (process.env['BASE_PATH'] || '').replace(/\/$/, '');
const read = (path: string) => readDistFile(path).toString('utf8');
const parse = (path: string) => parseHTML(read(path).replace(/^<\?xml.*?\?>/, '')).document;
const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe.each(['vi', 'en'] as const)('the feed: %s', (language) => {
  const path = `/feed.${language}.xml`;
  const document = parse(path);

  test('has an entry for each correction and each change, the newest first', () => {
    const ids = [
      ...dataset.corrections.map(({ id, date }) => ({ id: `correction-${id}`, date })),
      ...dataset.changes.map(({ id, date }) => ({ id: `change-${id}`, date })),
    ].toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    expect(textsOf(document, 'entry > id')).toEqual(
      ids.map(({ id }) => `tag:von-moi,2026:${language}/${id}`),
    );
    expect(textsOf(document, 'entry > updated')).toEqual(
      ids.map(({ date }) => `${date}T00:00:00+07:00`),
    );
    expect(textsOf(document, 'feed > updated')[0]).toBe(textsOf(document, 'entry > updated')[0]);
  });

  test('says its language, its address and who makes it', () => {
    const feed = document.querySelector('feed');
    expect(feed?.getAttribute('xml:lang')).toBe(language);
    const self = feed?.querySelector('link[rel=self]')?.getAttribute('href') ?? '';
    expect(self).toBe(`${SITE === undefined ? '' : new URL(SITE).origin}${BASE}${path}`);
    expect(textsOf(document, 'author > name')).toEqual(['Vốn mồi']);
  });

  test('leads to pages that exist', () => {
    for (const link of document.querySelectorAll('link')) {
      const target = pathWithinSite(link.getAttribute('href') ?? '', '/');
      expect(target !== null && isServed(target.path), link.getAttribute('href') ?? '').toBe(true);
    }
  });

  test('is named by every page of its language', () => {
    const pages = contentPages.filter(
      ({ document: page }) => page.documentElement.lang === language,
    );
    for (const { document: page, path: own } of pages) {
      const link = page.querySelector('link[type="application/atom+xml"]');
      expect(pathWithinSite(link?.getAttribute('href') ?? '', own)?.path, own).toBe(path);
    }
  });
});

test('robots.txt names the sitemap where there is one, else why there is none', () => {
  const robots = read('/robots.txt');
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
  expect(isServed('/sitemap.xml')).toBe(SITE !== undefined);
  if (SITE === undefined) expect(robots).toMatch(/^# No sitemap: .*SITE_URL/m);
  else expect(robots).toContain(`Sitemap: ${new URL(SITE).origin}${BASE}/sitemap.xml\n`);
});

test.skipIf(SITE === undefined)(
  'the sitemap lists every page to be found, in both languages',
  () => {
    const entries = read('/sitemap.xml')
      .split('<url>')
      .slice(1)
      .map((entry) => ({
        address: /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
        changed: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
        alternates: [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(
          ([, language, href = '']) => [language, href] as const,
        ),
      }));
    const wanted = contentPages.filter(
      ({ document }) => document.querySelector('meta[name=robots][content*=noindex]') === null,
    );
    const absolute = (path: string) => `${new URL(SITE ?? '').origin}${BASE}${path}`;
    expect(entries.map(({ address }) => address).toSorted()).toEqual(
      wanted.map(({ path }) => absolute(path)).toSorted(),
    );
    for (const { address, changed, alternates } of entries) {
      expect(changed).toBe(dataset.changes[0]?.date);
      const page = wanted.find(({ path }) => absolute(path) === address);
      const named = [
        ...(page?.document.querySelectorAll('link[rel=alternate][hreflang]') ?? []),
      ].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
      expect(alternates, address).toEqual(named);
    }
  },
);

test('CITATION.cff is served as it stands in the repository', () => {
  expect(read('/CITATION.cff')).toMatch(/^cff-version: 1\.2\.0\n/);
});
