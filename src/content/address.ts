import type { Language } from '../domain/dataset.ts';
import type { Figured } from '../domain/figure-lookup.ts';
import { pathOf, type Route } from '../i18n/routes.ts';

/** A path with the folder that the site lives under put before it (`BASE_PATH`). */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/**
 * A path as an address for other sites: with origin and folder where the site knows them (`SITE_URL`),
 * else from the root.
 */
export function absoluteAddress(
  path: string,
  site: URL | string | undefined = import.meta.env.SITE,
): string {
  return site ? new URL(withBase(path), site).href : withBase(path);
}

export function addressOf(route: Route, language: Language, slug = ''): string {
  return withBase(pathOf(route, language, slug));
}

/** The permanent address of a figure: its place in the source page, or its formula. */
export function addressOfFigure(figured: Figured, language: Language): string {
  const page =
    figured.kind === 'observation'
      ? addressOf('source', language, figured.row.source)
      : addressOf('method', language);
  return `${page}#${figured.row.id}`;
}
