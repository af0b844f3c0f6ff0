import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startCaddy, startNginx, type RunningServer } from '../../scripts/hosting/start-server.ts';
import { CONTENT_TYPES } from '../../scripts/lib/content-types.mjs';
import { headersOf } from '../../scripts/lib/response-headers.mjs';
import { auditAnswer } from '../support/audit-headers.ts';
import { ask, type Reply } from './support/ask.ts';
import { SERVER_FOLDER } from './support/sites.ts';

/*
 * nginx and Caddy, each with what deploy/ has for it, for the site at the root of its host and below a path.
 */

const SERVERS = { nginx: startNginx, caddy: startCaddy };
const CASES = inject('sites').flatMap((site) =>
  (['nginx', 'caddy'] as const).map((name) => ({ name, ...site })),
);
/** A path of each kind, and of each that is easily taken for another. */
const PATHS = [
  ...['/', '/vung/', '/en/', '/en/data/', '/icon.svg', '/feed.vi.xml', '/robots.txt'],
  ...['/data/observations.csv', '/data/observations.json', '/data/observations.parquet'],
  ...['/data/observations.xlsx', '/data/catalog.jsonld', '/data/figures/seed-money.vi.svg'],
  ...['/data/figures/seed-money.en.png', '/data/figures/seed-money.vi.bib', '/CITATION.cff'],
  ...['/nhung/seed-money/', '/en/embed/seed-money/', '/nhung/seed-money/oembed.json'],
];
const OVER_TLS = { 'X-Forwarded-Proto': 'https' };

describe.each(CASES)('$name, site under "$base/"', ({ name, root, base }) => {
  let server: RunningServer | undefined;
  const get = (path: string, headers = {}, method = 'GET'): Promise<Reply> =>
    ask(server?.origin ?? '', base + path, headers, method);
  const fileOf = (path: string) =>
    readFileSync(join(root, base, path.endsWith('/') ? `${path}index.html` : path));
  const asset = /\/_astro\/[^"]+\.js/.exec(fileOf('/').toString())?.[0] ?? '';

  beforeAll(async () => {
    const folder = join(SERVER_FOLDER, `${name}${base}`);
    server = await SERVERS[name]({ root, base, folder });
  });
  afterAll(() => server?.close());
  // A server that cannot be had skips its tests, which is said and counted.
  const check = (title: string, work: () => Promise<void>) =>
    test(title, async ({ skip }) => {
      skip(server === undefined, `${name} is not to be had on this machine`);
      await work();
    });

  check('each path has its bytes, its type, its headers, and passes the audit', async () => {
    for (const path of [...PATHS, asset]) {
      const [plain, secure] = [await get(path), await get(path, OVER_TLS)];
      expect([plain.status, plain.body.equals(fileOf(path))], path).toEqual([200, true]);
      const ending = path.endsWith('/') ? '.html' : (/\.[a-z\d]+$/.exec(path)?.[0] ?? '');
      expect(plain.headers['content-type'], path).toBe(CONTENT_TYPES[ending]);
      const wanted = Object.entries(headersOf(path));
      expect(plain.headers, path).toMatchObject(
        Object.fromEntries(wanted.map(([header, value]) => [header.toLowerCase(), value])),
      );
      for (const [isSecure, { headers, body }] of [
        [false, plain],
        [true, secure],
      ] as const) {
        const texts = headers as Readonly<Record<string, string>>;
        const isShared = 'Access-Control-Allow-Origin' in headersOf(path);
        const html = ending === '.html' ? { html: body.toString() } : {};
        expect(auditAnswer({ headers: texts, isShared, isSecure, ...html }), path).toEqual([]);
      }
    }
  });

  check('an answer that the reader has is not sent again', async () => {
    for (const path of ['/', '/data/observations.csv', asset]) {
      for (const coding of ['identity', 'br', 'gzip']) {
        const { headers } = await get(path, { 'Accept-Encoding': coding });
        const etag = headers.etag ?? '';
        expect(etag, path).toMatch(/^(?:W\/)?".+"$/);
        const again = await get(path, { 'Accept-Encoding': coding, 'If-None-Match': etag });
        expect([again.status, again.body.length], `${path} ${coding}`).toEqual([304, 0]);
        expect(again.headers['cache-control']).toBe(headersOf(path)['Cache-Control']);
      }
    }
  });

  check(
    'text comes in brotli or gzip, as the reader can read it, each with its own ETag',
    async () => {
      for (const path of ['/', '/data/observations.csv', asset]) {
        const [plain, brotli, gzip, both] = await Promise.all(
          ['identity', 'br', 'gzip', 'gzip, deflate, br'].map((codings) =>
            get(path, { 'Accept-Encoding': codings }),
          ),
        );
        expect(brotli?.headers['content-encoding'], path).toBe('br');
        expect(gzip?.headers['content-encoding'], path).toBe('gzip');
        expect(plain?.headers['content-encoding'], path).toBeUndefined();
        expect(both?.headers['content-encoding'], path).toBe('br');
        for (const reply of [brotli, gzip]) expect(reply?.headers.vary).toMatch(/Accept-Encoding/i);
        expect(brotliDecompressSync(brotli?.body ?? '').equals(fileOf(path))).toBe(true);
        expect(gunzipSync(gzip?.body ?? '').equals(fileOf(path))).toBe(true);
        const etags = [plain, brotli, gzip].map((reply) => reply?.headers.etag);
        expect(new Set(etags).size, path).toBe(3);
        expect(brotli?.headers['content-type']).toBe(plain?.headers['content-type']);
      }
    },
  );

  check('what is not there is answered with 404.html, which is not kept', async () => {
    for (const path of ['/none', '/vung/none/', '/data/', '/data/none.csv', '/_astro/none.js']) {
      const { status, headers, body } = await get(path);
      expect([status, body.equals(fileOf('/404.html'))], path).toEqual([404, true]);
      expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
      expect(headers['cache-control'], path).toMatch(/max-age=0/);
      const texts = headers as Readonly<Record<string, string>>;
      const audited = { headers: texts, isShared: false, isSecure: false, html: body.toString() };
      expect(auditAnswer(audited), path).toEqual([]);
    }
  });

  check('a folder is led to its slash with what the reader has chosen', async () => {
    for (const [path, expected] of [
      ['/vung', '/vung/'],
      ['/du-lieu/kham-pha?v=ratio&q=a%26b', '/du-lieu/kham-pha/?v=ratio&q=a%26b'],
    ] as const) {
      const { status, headers } = await get(path);
      expect([301, 308], path).toContain(status);
      expect(headers.location, path).toBe(base + expected);
    }
  });

  check('no address leads out of the folder, to another host, or to another kind', async () => {
    const outside = ['/../site.conf', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%00'];
    for (const path of [...outside, '/data/..%2f..%2f..%2fetc/passwd', '/data/%zz']) {
      const { status, body } = await get(path);
      expect(status, path).toBeGreaterThanOrEqual(400);
      expect(body.toString(), path).not.toMatch(/root:|listen/);
    }
    for (const path of ['//vung', '//vung?a=b', '/%2fvung?a=b']) {
      const { headers } = await ask(server?.origin ?? '', path);
      expect(headers.location ?? '', path).not.toMatch(/^(?:\/\/|\/\\)/);
    }
    const disguised = await get('/nhung/..%2findex.html');
    if (disguised.status === 200) {
      expect(disguised.headers['content-security-policy']).toBe("frame-ancestors 'none'");
    }
  });

  check('over a proxy with TLS, plain HTTP leads there', async () => {
    const { status, headers } = await get('/vung/?a=b', { 'X-Forwarded-Proto': 'http' });
    expect([status, headers.location]).toEqual([301, `https://127.0.0.1${base}/vung/?a=b`]);
  });

  check('nothing can be written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await get('/', {}, method)).status, method).toBeGreaterThanOrEqual(400);
    }
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  check('the root of the host leads to the site', async () => {
    const { status, headers } = await ask(server?.origin ?? '', '/');
    expect([status, headers.location]).toEqual(base === '' ? [200, undefined] : [302, `${base}/`]);
  });
});
