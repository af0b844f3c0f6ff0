import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from './static-server.mjs';

let folder: string;

beforeAll(() => {
  const outer = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  folder = join(outer, 'dist');
  const files = {
    'index.html': 'home',
    '404.html': 'not found',
    'vung/index.html': 'regions',
    'data/figures.csv': 'id,value',
    'nhung/one/index.html': 'chart',
    '_astro/face.woff2': 'font',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

describe('a site at the root', () => {
  let site: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    site = await serveFolder({ folder, ports: [0] });
  });
  afterAll(() => site.close());

  test('answers a folder with its index.html', async () => {
    const { status, type, body } = await ask(site.address, '/vung/');
    expect([status, type, body]).toEqual([200, 'text/html; charset=utf-8', 'regions']);
  });

  test('redirects to the closing slash and keeps the query', async () => {
    const { status, headers } = await ask(site.address, '/vung?year=2019');
    expect([status, headers.location]).toEqual([301, '/vung/?year=2019']);
  });

  test('answers what is not there with 404.html', async () => {
    const { status, body } = await ask(site.address, '/data/');
    expect([status, body]).toEqual([404, 'not found']);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/vung/%2e%2e/%2e%2e/secret.txt',
    '/%zz',
    '/%00',
  ])('does not leave the folder for %s', async (path) => {
    expect((await ask(site.address, path)).status).toBe(404);
  });

  test.each(['/data/figures.csv', '/nhung/one/', '/_astro/face.woff2'])(
    'lets other origins use %s',
    async (path) => {
      const { headers } = await ask(site.address, path);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  test('keeps its pages to its own origin', async () => {
    const { headers } = await ask(site.address, '/vung/');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask(site.address, '/data/figures.csv', 'HEAD');
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '8', '']);
    expect((await ask(site.address, '/', 'POST')).status).toBe(405);
  });

  test('goes to the next port where one is taken', async () => {
    const taken = Number(new URL(site.address).port);
    const other = await serveFolder({ folder, ports: [taken, 0] });
    other.close();
    expect(other.address).not.toBe(site.address);
    await expect(serveFolder({ folder, ports: [taken] })).rejects.toThrow(`No free port`);
  });
});

describe('a site below a path', () => {
  let site: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    site = await serveFolder({ folder, base: '/von-moi/', ports: [0] });
  });
  afterAll(() => site.close());

  test.each([
    ['/von-moi/vung/', 200, undefined],
    ['/von-moi/vung', 301, '/von-moi/vung/'],
    ['/von-moi', 302, '/von-moi/'],
    ['/', 302, '/von-moi/'],
    ['/vung/', 404, undefined],
    ['/von-moivung/', 404, undefined],
  ])('answers %s with %i', async (path, expected, location) => {
    const { status, headers } = await ask(site.address, path);
    expect([status, headers.location]).toEqual([expected, location]);
  });
});

/** Asks for the path exactly as given: `fetch` would tidy it first. */
function ask(address: string, path: string, method = 'GET') {
  return new Promise<{
    status: number | undefined;
    type: string | undefined;
    headers: IncomingHttpHeaders;
    body: string;
  }>((resolve, reject) => {
    const { port } = new URL(address);
    const sent = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, type: headers['content-type'], headers, body });
      });
    });
    sent.on('error', reject).end();
  });
}
