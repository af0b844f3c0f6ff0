import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** The built site: `KC_SITE`, or `dist/`. */
const DIST = resolve(process.env['KC_SITE'] || 'dist');
const BASE = (process.env['BASE_PATH'] || '/').replace(/\/$/, '');

/** Where the site is said to live; any other origin is elsewhere. */
const ORIGIN = new URL(process.env['SITE_URL'] || 'http://site.test').origin;

/** A built page: its path from the root of the site, its source, its parsed document. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

function listFiles(extension: string): readonly string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith(extension))
    .toSorted();
}

function readPage(name: string): BuiltPage {
  const html = readFileSync(join(DIST, name), 'utf8');
  return {
    path: `/${name.replace(/index\.html$/, '')}`,
    html,
    document: parseHTML(html).document,
  };
}

export const pages: readonly BuiltPage[] = listFiles('.html').map(readPage);

const isEmbed = ({ path }: BuiltPage) => /^\/(?:nhung|en\/embed)\//.test(path);

/** One chart each, for other sites to show. */
export const embedPages = pages.filter(isEmbed);

/** Pages to read: all but those, and the one for addresses that do not exist. */
export const contentPages = pages.filter((page) => !isEmbed(page) && page.path !== '/404.html');

export function findPage(path: string): BuiltPage | undefined {
  return pages.find((page) => page.path === path);
}

/** Where on the machine a file of the site lies. */
export function locateDistFile(path: string): string {
  return join(DIST, path);
}

export function readDistFile(path: string): Buffer {
  return readFileSync(locateDistFile(path));
}

export function listDistFiles(extension: string): readonly string[] {
  return listFiles(extension).map(
    (name) => `/${relative(DIST, join(DIST, name)).split(sep).join('/')}`,
  );
}

/** Whether an address leads to a file of the site; a folder counts by its index page. */
export function isServed(path: string): boolean {
  const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile();
}

/** The path of an address within the site, or null where it leads elsewhere. */
export function pathWithinSite(
  href: string,
  from: string,
): { path: string; fragment: string } | null {
  const url = new URL(href, `${ORIGIN}${BASE}${from}`);
  if (url.origin !== ORIGIN) return null;
  const path = decodeURI(url.pathname);
  if (!path.startsWith(`${BASE}/`)) return null;
  return {
    path: path.slice(BASE.length),
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

/**
 * Bytes as a good server sends them: brotli, best quality. That takes its time: where a lesser quality
 * comes to no more than `enough`, it will do.
 */
export function weigh(content: string | Buffer, enough = 0): number {
  const compress = (quality: number) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const lesser = enough > 0 ? compress(9) : Infinity;
  return lesser <= enough ? lesser : compress(constants.BROTLI_MAX_QUALITY);
}
