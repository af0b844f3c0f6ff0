import { escapeXml } from '../../charts/kit/escape-xml.ts';
import { LANGUAGES } from '../../domain/dataset.ts';
import type { PagePaths } from '../site-pages.ts';

/**
 * The sitemap of both languages, each address with those of its page in all languages.
 *
 * @param addressOf the absolute address of a path from the root of the site
 * @param changed day of the newest change, ISO 8601
 * @see https://www.sitemaps.org/protocol.html
 */
export function toSitemap(
  pages: readonly PagePaths[],
  addressOf: (path: string) => string,
  changed: string,
): string {
  const entries = pages.flatMap((paths) => {
    const alternates = [
      ...LANGUAGES.map((language) => [language, paths[language]] as const),
      ['x-default', paths.vi] as const,
    ].map(
      ([language, path]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(addressOf(path))}"/>`,
    );
    return LANGUAGES.map((language) =>
      [
        '<url>',
        `<loc>${escapeXml(addressOf(paths[language]))}</loc>`,
        `<lastmod>${changed}</lastmod>`,
        ...alternates,
        '</url>',
      ].join('\n'),
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
