import { expect, test } from 'vitest';
import { toSitemap } from './sitemap.ts';

test('each language has an entry, with the addresses of all', () => {
  const sitemap = toSitemap(
    [{ vi: '/vung/', en: '/en/regions/' }],
    (path) => `https://site.test/a&b${path}`,
    '2026-11-22',
  );
  const alternates = [
    '<xhtml:link rel="alternate" hreflang="vi" href="https://site.test/a&amp;b/vung/"/>',
    '<xhtml:link rel="alternate" hreflang="en" href="https://site.test/a&amp;b/en/regions/"/>',
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://site.test/a&amp;b/vung/"/>',
  ];
  expect(sitemap.split('\n').slice(2)).toEqual([
    '<url>',
    '<loc>https://site.test/a&amp;b/vung/</loc>',
    '<lastmod>2026-11-22</lastmod>',
    ...alternates,
    '</url>',
    '<url>',
    '<loc>https://site.test/a&amp;b/en/regions/</loc>',
    '<lastmod>2026-11-22</lastmod>',
    ...alternates,
    '</url>',
    '</urlset>',
    '',
  ]);
});
