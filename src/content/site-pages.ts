import { dataset } from '../catalogue/dataset.ts';
import type { Language } from '../domain/dataset.ts';
import { pathOf, ROUTES, type Route } from '../i18n/routes.ts';

/** Paths of one page in both languages, from the root of the site. */
export type PagePaths = Readonly<Record<Language, string>>;

/** What fills the variable part of the routes that have one, in each language. */
const SLUGS: Partial<Record<Route, readonly PagePaths[]>> = {
  region: dataset.regions.map((region) => ({ vi: region.slug_vi, en: region.slug_en })),
  verdict: dataset.verdicts.map(({ id }) => ({ vi: id, en: id })),
  source: dataset.sources.map(({ id }) => ({ vi: id, en: id })),
};

/** Every page that a reader may look for, in the order of the routes. Charts for embedding are none. */
export function listSitePages(): readonly PagePaths[] {
  return ROUTES.flatMap((route) =>
    (SLUGS[route] ?? [{ vi: '', en: '' }])
      .map((slug) => ({ vi: pathOf(route, 'vi', slug.vi), en: pathOf(route, 'en', slug.en) }))
      .filter(({ vi }) => !vi.includes('//')),
  );
}
