import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startCaddy, startNginx, type RunningServer } from '../../scripts/hosting/start-server.ts';
import { serveFolder } from '../../scripts/lib/static-server.mjs';
import { chooseBrowser } from '../browser/support/browser.ts';
import { serveHost, type HostSite } from '../browser/support/host-page.ts';
import { ask } from './support/ask.ts';
import { SERVER_FOLDER, startBare, type PublishedSite } from './support/sites.ts';

/*
 * What a reader sees of each server: the story, a figure in a frame of another site, the explorer.
 */

type Start = (site: PublishedSite, folder: string) => Promise<RunningServer | undefined>;

const SERVERS: Readonly<Record<string, Start>> = {
  nginx: (site, folder) => startNginx({ ...site, folder }),
  caddy: (site, folder) => startCaddy({ ...site, folder }),
  'http.server of Python': startBare,
  'npm start': async ({ root, base }) => {
    const { address, close } = await serveFolder({ folder: root + base, base, ports: [0] });
    return { origin: new URL(address).origin.replace('localhost', '127.0.0.1'), close };
  },
};
const CASES = inject('sites').flatMap((site) =>
  Object.keys(SERVERS).map((name) => ({ name, ...site })),
);

let browser: Browser;
let host: HostSite;
beforeAll(async () => {
  browser = await chromium.launch(await chooseBrowser());
  host = await serveHost();
});
afterAll(async () => {
  host.close();
  await browser.close();
});

/** Notes what the console complains of, and answers that are none; a prerendering given up is no trouble. */
function watch(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${String(response.status())}: ${response.url()}`);
  });
  return troubles;
}

describe.each(CASES)('$name, site under "$base/"', ({ name, ...site }) => {
  let server: RunningServer | undefined;
  let address: string;
  beforeAll(async () => {
    server = await SERVERS[name]?.(site, `${SERVER_FOLDER}/browser-${name}${site.base}`);
    address = `${server?.origin ?? ''}${site.base}`;
  });
  afterAll(() => server?.close());
  // A server that cannot be had skips its tests, which is said and counted.
  const check = (title: string, work: (page: Page) => Promise<void>) =>
    test(title, async ({ skip }) => {
      skip(server === undefined, `${name} is not to be had on this machine`);
      const page = await browser.newPage();
      const troubles = watch(page);
      await work(page);
      await page.close();
      expect(troubles).toEqual([]);
    });

  check('the story, its scripts, its typefaces, and the way to another page', async (page) => {
    await page.goto(`${address}/`, { waitUntil: 'networkidle' });
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(faces).toBeGreaterThan(0);
    expect(await page.evaluate(() => customElements.get('chart-reader') !== undefined)).toBe(true);
    await page.locator('.languages a[hreflang=en]').first().click();
    await page.waitForURL(`${address}/en/`);
  });

  check('a figure in a frame of another site, sandboxed too', async (page) => {
    const frame = (attributes: string) =>
      `<iframe src="${address}/nhung/seed-money/" ${attributes} title="x"></iframe>`;
    const body = frame('') + frame('sandbox="allow-scripts"');
    // A server without headers cannot let a sandboxed frame have the scripts.
    const isBare = name.startsWith('http.server');
    await page.goto(host.show('page', isBare ? frame('') : body), { waitUntil: 'networkidle' });
    for (const shown of page.frames().slice(1)) {
      await shown.locator('svg').first().waitFor();
      expect(await shown.evaluate(() => customElements.get('chart-reader') !== undefined)).toBe(
        true,
      );
    }
  });

  check('the explorer and what it asks for', async (page) => {
    await page.goto(`${address}/du-lieu/kham-pha/`, { waitUntil: 'networkidle' });
    await page.locator('data-explorer .body > [role=row]').first().waitFor();
  });

  test('a page that is not there is answered with 404, a folder led to its slash', async ({
    skip,
  }) => {
    skip(server === undefined, `${name} is not to be had on this machine`);
    const paths = ['/none/', '/vung'].map((path) => ask(server?.origin ?? '', site.base + path));
    const [none, folder] = await Promise.all(paths);
    expect(none?.status).toBe(404);
    expect(folder?.headers.location).toBe(`${site.base}/vung/`);
  });
});

describe('a page of the site', () => {
  test('stands in no frame, where the server says so', async ({ skip }) => {
    const [site] = inject('sites');
    const server = site && (await startNginx({ ...site, folder: `${SERVER_FOLDER}/framed` }));
    skip(server === undefined, 'nginx is not to be had on this machine');
    const page = await browser.newPage();
    const troubles = watch(page);
    const address = `${server?.origin ?? ''}/vung/`;
    await page.goto(host.show('thief', `<iframe src="${address}" title="x"></iframe>`));
    await expect.poll(() => troubles.join()).toMatch(/frame-ancestors/);
    await page.close();
    server?.close();
  });
});
