import type { Article, BreadcrumbList, Graph, Thing, WebPage } from 'schema-dts';
import { dataset } from '../catalogue/dataset.ts';
import { LANGUAGES, type Language } from '../domain/dataset.ts';
import { pathOf } from '../i18n/routes.ts';
import { translate } from '../i18n/translate.ts';
import { absoluteAddress } from './address.ts';

/** What a page says of itself to machines. Texts are plain, paths lead from the root of the site. */
export interface PageDescription {
  readonly lang: Language;
  /** An article makes findings of its own; other pages list, explain or serve. */
  readonly kind: 'Article' | 'WebPage';
  readonly title: string;
  readonly description: string;
  readonly paths: Readonly<Record<Language, string>>;
  readonly trail: readonly { readonly name: string; readonly path?: string }[];
  /** Origin that the site will live at, where that is known. */
  readonly site: URL | undefined;
  /** What else the page describes, a dataset for one. */
  readonly more: readonly Thing[];
}

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi_VN', en: 'en_GB' };

/** Path of the picture that networks and messengers show for a page. */
export function socialImagePath(path: string): string {
  const name = path.split('/').filter(Boolean).join('-');
  return `/social/${name || 'vi'}.png`;
}

/** Properties and contents of a page's Open Graph tags. */
export function listOpenGraph(page: PageDescription): readonly (readonly [string, string])[] {
  const { lang, kind, title, paths, site } = page;
  const others = LANGUAGES.filter((language) => language !== lang);
  return [
    ['og:type', kind === 'Article' ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', page.description],
    ['og:url', absoluteAddress(paths[lang], site)],
    ['og:image', absoluteAddress(socialImagePath(paths[lang]), site)],
    ['og:site_name', translate(lang, 'site.name')],
    ['og:locale', LOCALES[lang]],
    ...others.map((language) => ['og:locale:alternate', LOCALES[language]] as const),
  ];
}

/**
 * The page, its place among the others and what else it describes, in the terms of schema.org, as the
 * text of a `<script type="application/ld+json">`.
 */
export function writeStructuredData(page: PageDescription): string {
  const { trail } = page;
  const nodes: readonly Thing[] = [
    describePage(page),
    ...(trail.length > 0 ? [describeTrail(page)] : []),
    ...page.more,
  ];
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [...nodes] };
  // “</script>” in a text would end the element.
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}

function describePage(page: PageDescription): Article | WebPage {
  const { lang, kind, title, description, paths, site } = page;
  const name = translate(lang, 'site.name');
  const home = absoluteAddress(pathOf('story', lang), site);
  const modified = dataset.changes[0]?.date;
  return {
    '@type': kind,
    url: absoluteAddress(paths[lang], site),
    ...(kind === 'Article' ? { headline: title } : { name: title }),
    description,
    inLanguage: lang,
    image: absoluteAddress(socialImagePath(paths[lang]), site),
    ...(modified === undefined ? {} : { dateModified: modified }),
    author: { '@type': 'Organization', name, url: home },
    isPartOf: { '@type': 'WebSite', name, url: home },
  };
}

function describeTrail({ lang, trail, paths, site }: PageDescription): BreadcrumbList {
  const steps = [{ name: translate(lang, 'site.name'), path: pathOf('story', lang) }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path = paths[lang] }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteAddress(path, site),
    })),
  };
}
