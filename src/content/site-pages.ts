import { dataset } from '../catalogue/dataset.ts';
import type { Language } from '../domain/dataset.ts';
import { hasSlug, pathOf, ROUTES, type SlugRoute } from '../i18n/routes.ts';

/** Paths of one page in both languages, from the root of the site. */
export type PagePaths = Readonly<Record<Language, string>>;

/**
 * What fills the variable part of the routes that have one, in each language. Charts for embedding
 * are no pages that a reader looks for.
 */
const SLUGS: Readonly<Record<SlugRoute, readonly PagePaths[]>> = {
  region: dataset.regions.map((region) => ({ vi: region.slug_vi, en: region.slug_en })),
  verdict: dataset.verdicts.map(({ id }) => ({ vi: id, en: id })),
  source: dataset.sources.map(({ id }) => ({ vi: id, en: id })),
  embed: [],
};

/** Every page that a reader may look for, in the order of the routes. */
export function listSitePages(): readonly PagePaths[] {
  return ROUTES.flatMap((route) =>
    (hasSlug(route) ? SLUGS[route] : [{ vi: '', en: '' }]).map((slug) => ({
      vi: pathOf(route, 'vi', slug.vi),
      en: pathOf(route, 'en', slug.en),
    })),
  );
}
