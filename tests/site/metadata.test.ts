import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { contentPages, pages, pathWithinSite, readDistFile } from './support/dist.ts';

interface Node {
  readonly '@type': string;
  readonly url?: string;
  readonly inLanguage?: string;
  readonly itemListElement?: readonly { readonly name: string; readonly item: string }[];
}

function readGraph(document: Document): readonly Node[] {
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  return (JSON.parse(text) as { '@graph': readonly Node[] })['@graph'];
}

describe.each(contentPages.map((page) => [page.path, page] as const))(
  '%s',
  (path, { document }) => {
    const graph = readGraph(document);

    test('says to machines what it is', () => {
      const [page] = graph;
      expect(page?.['@type']).toMatch(/^(Article|WebPage)$/);
      expect(pathWithinSite(page?.url ?? '', path)?.path).toBe(path);
      expect(page?.inLanguage).toBe(document.documentElement.lang);
    });

    test('tells machines the same trail as readers', () => {
      const shown = [...document.querySelectorAll('.trail li')].map((step) =>
        step.textContent.trim().replaceAll(/\s+/g, ' '),
      );
      const told = graph.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
      expect(told.map(({ name }) => name.replaceAll(/\s+/g, ' '))).toEqual(shown);
      expect(told.every(({ item }) => pathWithinSite(item, path) !== null)).toBe(true);
    });

    test('has a title, a description and a locale for networks', () => {
      const content = (property: string) =>
        document.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content') ?? '';
      for (const property of ['title', 'description', 'image', 'url']) {
        expect(content(property)).not.toBe('');
      }
      expect(content('locale').slice(0, 2)).toBe(document.documentElement.lang);
    });
  },
);

test('topics are articles, lists and sources are not', () => {
  const articles = contentPages
    .filter(({ document }) => readGraph(document)[0]?.['@type'] === 'Article')
    .map(({ path }) => path);
  expect(articles).toEqual(expect.arrayContaining(['/', '/ngan-sach/', '/en/regions/southeast/']));
  for (const path of ['/nguon/', '/thuat-ngu/', '/dinh-chinh/'])
    expect(articles).not.toContain(path);
});

test('canonical and alternate addresses stand where the origin is known, and only there', () => {
  // Pages for embedding are not to be found: the figure is, on its own page.
  for (const { document } of contentPages) {
    const canonical = document.querySelectorAll('link[rel=canonical]');
    expect(canonical).toHaveLength(process.env['SITE_URL'] ? 1 : 0);
  }
});

test('every page carries its icon, and the picture of it for phones is the same drawing', () => {
  const icon = readDistFile('/icon.svg').toString('utf8');
  for (const { document, path } of pages) {
    const address = document.querySelector('link[rel=icon]')?.getAttribute('href') ?? '';
    const [kind, drawing = ''] = address.split(/,(.*)/s);
    expect(kind, path).toBe('data:image/svg+xml');
    expect(decodeURIComponent(drawing).replaceAll("'", '"'), path).toBe(icon.trim());
  }
  // Drawn anew where icon.svg changes: new Resvg(icon, { fitTo: { mode: 'width', value: 180 } }).
  const picture = new Resvg(icon, { fitTo: { mode: 'width', value: 180 } }).render();
  expect(readDistFile('/apple-touch-icon.png').equals(picture.asPng())).toBe(true);
});
