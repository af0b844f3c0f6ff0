import { describe, expect, test } from 'vitest';
import { writeHeadersFile, writeRedirectsFile } from '../../scripts/hosting/write-headers-file.ts';
import { TEXT_ENDINGS } from '../../scripts/lib/content-types.mjs';
import { headersOf, SECURE_HEADERS } from '../../scripts/lib/response-headers.mjs';
import { auditAnswer } from '../support/audit-headers.ts';
import { isServed, listDistFiles, pages, pathWithinSite, readDistFile } from './support/dist.ts';

const BASE = (process.env['BASE_PATH'] || '').replace(/\/$/, '');
const ORIGIN = process.env['SITE_URL'] ? new URL(process.env['SITE_URL']).origin : '';

test('_headers and _redirects are those of this site', () => {
  const files = listDistFiles('').filter((path) => /\.[a-z\d]+$/.test(path));
  expect(readDistFile('/_headers').toString()).toBe(writeHeadersFile(files, BASE));
  expect(readDistFile('/_redirects').toString()).toBe(writeRedirectsFile(BASE));
});

test('no page lacks what an observatory would ask for, with the headers that it is served with', () => {
  const faults = pages.flatMap(({ path, html }) => {
    const sent = Object.entries({ ...headersOf(path), ...SECURE_HEADERS });
    const headers = Object.fromEntries(sent.map(([name, value]) => [name.toLowerCase(), value]));
    const isShared = /^\/(?:nhung|en\/embed)\//.test(path);
    const found = auditAnswer({ headers, html, isShared, isSecure: true });
    return found.map((name) => `${path}: ${name}`);
  });
  expect(faults).toEqual([]);
});

/**
 * Addresses in a text of any kind, as it stands there: from the root of the host, or from the site's own
 * origin. What stands after a quotation mark, a bracket, `=` or a space may be one.
 */
function listAddresses(text: string): readonly string[] {
  const origin = ORIGIN.replaceAll('.', String.raw`\.`);
  const pattern = new RegExp(
    `(?<=["'(=>\\s\`;])${origin && `(?:${origin})?`}/[a-z_][^\\s"'()<>\\\\&\`*,;]*`,
    'g',
  );
  return [...text.matchAll(pattern)].map(([address]) => address);
}

/** What an address would lead to if the site were at the root of its host. */
const withoutOrigin = (address: string) => address.replace(ORIGIN, '').replace(/[?#].*$/, '');

/** Of a page with scripts, styles and fonts: what it loads. */
const LOADED = /(?:<script[^>]* src="|<img[^>]* src="|url\()([^")]+)/g;

describe.each(TEXT_ENDINGS.filter((ending) => listDistFiles(ending).length > 0))(
  'in %s files',
  (ending) => {
    const texts = listDistFiles(ending).map((path) => ({
      path,
      text: readDistFile(path).toString(),
    }));

    test('no address leads out of the path that the site lives under', () => {
      const escaped = texts.flatMap(({ path, text }) =>
        listAddresses(text)
          .map(withoutOrigin)
          .filter((address) => !address.startsWith(`${BASE}/`) && isServed(address))
          .map((address) => `${path}: ${address}`),
      );
      expect([...new Set(escaped)]).toEqual([]);
    });

    test('whatever a page loads is there', () => {
      const broken = texts.flatMap(({ path, text }) =>
        [...text.matchAll(LOADED)]
          .map(([, address = '']) => address)
          .filter((address) => !/^(?:data:|#)/.test(address))
          .filter((address) => {
            const target = pathWithinSite(address, path.replace(/index\.html$/, ''));
            return target === null || !isServed(target.path);
          })
          .map((address) => `${path}: ${address}`),
      );
      expect([...new Set(broken)]).toEqual([]);
    });
  },
);
