import { describe, expect, test } from 'vitest';
import { auditAnswer, CHECK_NAMES, type Answer } from '../../tests/support/audit-headers.ts';
import { headersOf, KINDS, SECURE_HEADERS } from './response-headers.mjs';

const META =
  "default-src 'none';base-uri 'none';form-action 'self';script-src 'self' 'sha256-aGFzaA=='";
const writePage = (policy: string, body = '') =>
  `<head><meta http-equiv="content-security-policy" content="${policy}">${body}</head>`;

function answerTo(path: string, isSecure = false): Answer {
  const headers = { ...headersOf(path), ...(isSecure ? SECURE_HEADERS : {}) };
  return {
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    isShared: !['/', '/vung/', '/en/data/', '/feed.vi.xml', '/404.html'].includes(path),
    isSecure,
    ...(path.endsWith('/') ? { html: writePage(META) } : {}),
  };
}

test.each([
  ['/', 'page'],
  ['/vung/', 'page'],
  ['/en/data/', 'page'],
  ['/feed.vi.xml', 'page'],
  ['/404.html', 'page'],
  ['/data/observations.csv', 'shared'],
  ['/data/figures/seed-money.vi.svg', 'shared'],
  ['/social/index.png', 'shared'],
  ['/nhung/seed-money/', 'embed'],
  ['/en/embed/seed-money/', 'embed'],
  ['/_astro/site.js', 'asset'],
])('%s has the headers of its kind, and nothing is missing from them', (path, name) => {
  expect(headersOf(path)).toMatchObject(KINDS.find((kind) => kind.name === name)?.headers ?? {});
  expect(auditAnswer(answerTo(path))).toEqual([]);
  expect(auditAnswer(answerTo(path, true))).toEqual([]);
});

test('hashed files are kept for good, pages are asked about every time', () => {
  expect(headersOf('/_astro/site.js')['Cache-Control']).toMatch(/max-age=31536000, immutable/);
  expect(headersOf('/vung/')['Cache-Control']).toMatch(/max-age=0, must-revalidate/);
});

const page = answerTo('/', true);
const embed = answerTo('/nhung/seed-money/');
const withHeader = (answer: Answer, name: string, value?: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, [name]: value },
});

/** An answer that one check has to find fault with. */
const FAULTS: readonly (readonly [string, Answer])[] = [
  ['content-security-policy', { ...page, html: '<head></head>' }],
  ['content-security-policy', { ...page, html: writePage(`${META} 'unsafe-inline'`) }],
  ['content-security-policy', { ...page, html: writePage(`${META} 'unsafe-eval'`) }],
  ['content-security-policy', { ...page, html: writePage(`${META};img-src *`) }],
  ['content-security-policy', { ...page, html: writePage(META.replace("base-uri 'none';", '')) }],
  ['cookies', withHeader(page, 'set-cookie', 'id=1')],
  ['cross-origin-resource-sharing', withHeader(page, 'access-control-allow-origin', '*')],
  ['cross-origin-resource-sharing', withHeader(embed, 'access-control-allow-credentials', 'true')],
  [
    'cross-origin-resource-policy',
    withHeader(page, 'cross-origin-resource-policy', 'cross-origin'),
  ],
  ['cross-origin isolation', withHeader(page, 'cross-origin-opener-policy')],
  ['permissions-policy', withHeader(page, 'permissions-policy', 'camera=*')],
  ['referrer-policy', withHeader(page, 'referrer-policy', 'unsafe-url')],
  ['strict-transport-security', withHeader(page, 'strict-transport-security', 'max-age=60')],
  ['subresource-integrity', { ...page, html: writePage(META, '<script src="//a.test/a.js">') }],
  ['x-content-type-options', withHeader(page, 'x-content-type-options')],
  ['x-frame-options', withHeader(page, 'content-security-policy')],
  ['x-frame-options', withHeader(embed, 'x-frame-options', 'DENY')],
  ['tells nothing of the server', withHeader(page, 'server', 'nginx/1.22.1')],
];

describe('the audit finds', () => {
  test.each(FAULTS)('%s', (name, answer) => {
    expect(auditAnswer(answer)).toEqual([name]);
  });

  test('a fault for every check', () => {
    expect(new Set(FAULTS.map(([name]) => name))).toEqual(new Set(CHECK_NAMES));
  });
});
