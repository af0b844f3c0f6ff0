import type { Language } from '../domain/dataset.ts';
import type { Figured } from '../domain/figure-lookup.ts';
import { pathOf, type Route } from '../i18n/routes.ts';

/** A path with the folder that the site lives under put before it (`BASE_PATH`). */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/**
 * A path as citations and other sites need it: with the origin where the site is said to live
 * (`SITE_URL`), else as `withBase` gives it.
 */
export function absoluteAddress(path: string): string {
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined ? withBase(path) : new URL(withBase(path), site).href;
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
