import { dataset } from '../../catalogue/dataset.ts';
import { LANGUAGES, type Language } from '../../domain/dataset.ts';
import { feedFileName } from '../../i18n/routes.ts';
import { translate } from '../../i18n/translate.ts';
import { addressOf, withBase } from '../address.ts';
import { listHistory } from '../history.ts';
import { listSitePages } from '../site-pages.ts';
import { toAtom } from './atom.ts';
import { toSitemap } from './sitemap.ts';

interface XmlFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The XML files at the root of the site: a feed a language and, where the site knows its own address,
 * the sitemap, which is nothing without absolute addresses.
 */
export function listXmlFiles(site: URL | undefined): readonly XmlFile[] {
  const absolute = (address: string) =>
    site === undefined ? address : new URL(address, site).href;
  const feeds = LANGUAGES.map((language) => ({
    name: feedFileName(language),
    text: toAtom(frameOf(language, absolute), listHistory(dataset, language), absolute),
  }));
  if (site === undefined) return feeds;
  const [newest] = dataset.changes;
  if (newest === undefined) throw new Error('changes.csv has no row: when was this published?');
  const sitemap = toSitemap(listSitePages(), (path) => absolute(withBase(path)), newest.date);
  return [...feeds, { name: 'sitemap.xml', text: sitemap }];
}

function frameOf(language: Language, absolute: (address: string) => string) {
  return {
    language,
    title: translate(language, 'history.feed'),
    subtitle: translate(language, 'corrections.description'),
    author: translate(language, 'site.name'),
    rights: 'CC BY 4.0',
    self: absolute(withBase(`/${feedFileName(language)}`)),
    page: absolute(addressOf('corrections', language)),
  };
}
