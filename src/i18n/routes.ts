import type { Language } from '../domain/dataset.ts';

/** Addresses of the pages. They are promised to readers and never change. */
const PATHS = {
  story: { vi: '/', en: '/en/' },
  regions: { vi: '/vung/', en: '/en/regions/' },
  region: { vi: '/vung/:slug/', en: '/en/regions/:slug/' },
  provinces: { vi: '/tinh-thanh/', en: '/en/provinces/' },
  leverage: { vi: '/von-doi-ung/', en: '/en/leverage/' },
  beneficiaries: { vi: '/doi-tuong-thu-huong/', en: '/en/beneficiaries/' },
  budget: { vi: '/ngan-sach/', en: '/en/budget/' },
  targets: { vi: '/muc-tieu/', en: '/en/targets/' },
  activities: { vi: '/hoat-dong/', en: '/en/activities/' },
  organisation: { vi: '/bo-may/', en: '/en/organisation/' },
  programme: { vi: '/giai-doan-2021-2025/', en: '/en/programme-2021-2025/' },
  checks: { vi: '/kiem-chung/', en: '/en/checks/' },
  verdict: { vi: '/kiem-chung/:slug/', en: '/en/checks/:slug/' },
  sources: { vi: '/nguon/', en: '/en/sources/' },
  source: { vi: '/nguon/:slug/', en: '/en/sources/:slug/' },
  timeline: { vi: '/nguon/dong-thoi-gian/', en: '/en/sources/timeline/' },
  data: { vi: '/du-lieu/', en: '/en/data/' },
  method: { vi: '/phuong-phap/', en: '/en/method/' },
  gaps: { vi: '/so-lieu-con-thieu/', en: '/en/gaps/' },
  glossary: { vi: '/thuat-ngu/', en: '/en/glossary/' },
  about: { vi: '/gioi-thieu/', en: '/en/about/' },
  explore: { vi: '/du-lieu/kham-pha/', en: '/en/data/explore/' },
  corrections: { vi: '/dinh-chinh/', en: '/en/corrections/' },
  accessibility: { vi: '/tiep-can/', en: '/en/accessibility/' },
  search: { vi: '/tim-kiem/', en: '/en/search/' },
  embed: { vi: '/nhung/:slug/', en: '/en/embed/:slug/' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type Route = keyof typeof PATHS;

/** Routes of several pages, told apart by a slug. */
export type SlugRoute = {
  [Name in Route]: (typeof PATHS)[Name]['vi'] extends `${string}:slug${string}` ? Name : never;
}[Route];

export const ROUTES = Object.keys(PATHS) as readonly Route[];

/** Pages in the navigation, in its order. */
export const NAVIGATION = [
  'story',
  'regions',
  'leverage',
  'beneficiaries',
  'budget',
  'targets',
  'activities',
  'organisation',
  'programme',
  'checks',
  'sources',
  'data',
  'method',
] as const satisfies readonly Route[];

/** Pages that the footer links, in its order. */
export const FOOTER = [
  'provinces',
  'data',
  'explore',
  'sources',
  'timeline',
  'method',
  'glossary',
  'gaps',
  'about',
  'corrections',
  'accessibility',
] as const satisfies readonly Route[];

/** Path of a page from the root of the site; `slug` fills the variable part where there is one. */
export function pathOf(route: Route, language: Language, slug = ''): string {
  return PATHS[route][language].replace(':slug', slug);
}

/** Whether a route has several pages. */
export function hasSlug(route: Route): route is SlugRoute {
  return PATHS[route].vi.includes(':slug');
}

export function isRoute(name: string): name is Route {
  return name in PATHS;
}

/** Name, at the root of the site, of the feed of corrections and changes. */
export function feedFileName(language: Language): string {
  return `feed.${language}.xml`;
}

/** What there is of a figure as a file: its rows, its drawing, how to cite it. */
export type FigureFileType = 'csv' | 'svg' | 'png' | 'bib' | 'csl.json';

/** Name, under `/data/figures/`, of a file of a figure or of one of its views. */
export function figureFileName(id: string, language: Language, type: FigureFileType): string {
  return `${id}.${language}.${type}`;
}
