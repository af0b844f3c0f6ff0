import type { Locator, Page } from '@playwright/test';
import { serveHost, type HostSite } from './support/host-page.ts';
import { pages } from './support/pages.ts';
import { expect, isFull, test } from './support/test.ts';

/** A bar chart, the map, squares told in the story, and a figure with a switch. */
const KINDS = [
  'nhung/foreseen-and-plan/',
  'en/embed/mean-per-province-map/',
  'nhung/seed-money/',
  'en/embed/ratio-by-definition/',
];
const WIDTHS = [320, 480, 768, 1100];

let host: HostSite;
test.beforeAll(async () => {
  host = await serveHost();
});
test.afterAll(() => {
  host.close();
});

/** The embed code that a page gives, as it stands there, with the origin that it has once published. */
async function readCode(page: Page, address: string, site: string): Promise<string> {
  await page.goto(address);
  const code = await page.locator('copy-block pre').first().textContent();
  return (code ?? '').replaceAll(/"\//g, `"${new URL(site).origin}/`);
}

/** What is amiss, but that the site and its host are foreign to each other. */
const listTroubles = (troubles: readonly string[], site: string) =>
  troubles.filter((trouble) =>
    [site, `${host.address}/`].every((own) => !trouble.startsWith(`foreign request: ${own}`)),
  );

async function measure(frame: Locator) {
  const needed = await frame
    .contentFrame()
    .locator('html')
    .evaluate((html) => html.getBoundingClientRect().height);
  const given = (await frame.boundingBox())?.height ?? 0;
  return { needed, given };
}

async function expectFit(frame: Locator): Promise<void> {
  await expect(async () => {
    const { needed, given } = await measure(frame);
    expect(Math.abs(given - needed)).toBeLessThan(1);
  }).toPass({ timeout: 5000 });
}

for (const sandbox of ['', ' sandbox="allow-scripts"']) {
  test(`a figure fits its frame on any page${sandbox}`, async ({ page, baseURL, troubles }) => {
    const site = baseURL ?? '';
    for (const address of KINDS) {
      const code = await readCode(page, address, site);
      const framed = code.replace('<iframe', `<iframe${sandbox}`);
      await page.goto(host.show('article', framed));
      const frame = page.frameLocator('iframe');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await expect(frame.locator('.chart svg:visible')).toHaveCount(1);
        await expectFit(page.locator('iframe'));
      }
      await frame.locator('.tools:visible summary').click();
      await expect(frame.locator('table:visible')).toHaveCount(1);
      await expectFit(page.locator('iframe'));
      const fonts = await frame.locator('html').evaluate(async ({ ownerDocument: { fonts } }) => {
        await fonts.ready;
        return [...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
      });
      expect(fonts.join()).toContain('Von Moi Sans');
      expect(fonts.join()).toContain('Newsreader');
    }
    expect(listTroubles(troubles, site)).toEqual([]);
  });
}

test('without any permission the whole figure is there and can be scrolled', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  for (const address of KINDS) {
    const code = await readCode(page, address, site);
    const height = Number(/height="(\d+)"/.exec(code)?.[1]);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(host.show('article', code.replace('<iframe', '<iframe sandbox=""')));
    await expect(page.locator('iframe')).toHaveJSProperty('offsetHeight', height);
    await expect(page.frameLocator('iframe').locator('.chart svg:visible')).toHaveCount(1);
    const { needed, given } = await measure(page.locator('iframe'));
    // Without a script the height in the code holds: nothing is cut off, little is left blank.
    expect(given).toBeGreaterThanOrEqual(needed);
    expect(given - needed).toBeLessThan(120);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no figure is taller than its code says, in a column of any width', async ({ page }) => {
    for (const address of pages.filter((path) => path.startsWith('nhung/'))) {
      await page.goto(address);
      const code = await page.locator('copy-block pre').first().textContent();
      const given = Number(/height="(\d+)"/.exec(code ?? '')?.[1]);
      for (const width of isFull ? [320, 360, 768, 939, 940, 1100] : [320, 940]) {
        await page.setViewportSize({ width, height: 800 });
        const needed = await page
          .locator('html')
          .evaluate((html) => html.getBoundingClientRect().height);
        expect.soft(needed, `${address}, ${String(width)} px`).toBeLessThanOrEqual(given);
      }
    }
  });
});

test('a choice of view changes the height, and the page around does not move', async ({
  page,
  baseURL,
  troubles,
}) => {
  const site = baseURL ?? '';
  const code = await readCode(page, 'nhung/mean-per-province/', site);
  const framed = code
    .replace('<iframe', '<iframe sandbox="allow-scripts"')
    .replace(/(src="[^"]*)"/, '$1#mean-per-province-2013-2022"');
  await page.setViewportSize({ width: 480, height: 800 });
  await page.goto(host.show('article', `<div style="height:300px"></div>${framed}`));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('#mean-per-province-2013-2022')).toBeChecked();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await frame.locator('#mean-per-province-2014-2020').check();
  await expect(frame.locator('.view:visible')).toHaveCount(1);
  expect(listTroubles(troubles, site)).toEqual([]);
});

test('the listener hears the frame it belongs to and no other', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  const code = await readCode(page, 'nhung/seed-money/', site);
  const liar = host.show(
    'liar',
    '<script>parent.postMessage({type:"von-moi:height",height:33},"*")</script>',
  );
  await page.goto(
    host.show('article', `${code}<iframe id="liar" title="liar" src="${liar}"></iframe>`),
  );
  await expectFit(page.locator('iframe').first());
  // As tall as a frame is of itself.
  await expect(page.locator('#liar')).toHaveCSS('height', '150px');
});

test('dark follows the reader, and links open beside the article', async ({
  page,
  context,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const code = await readCode(page, 'nhung/seed-money/', site);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(host.show('article', code, '#000'));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveCSS('background-color', 'rgb(19, 21, 25)');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(frame.locator('html')).toHaveCSS('background-color', 'rgb(250, 250, 246)');
  const opened = context.waitForEvent('page');
  await frame.locator('.origin > p > a').click();
  await expect(await opened).toHaveURL(`${site}#seed-money`);
  await expect(page).toHaveURL(/article$/);
});

test('under each figure: what it takes to use it elsewhere opens in place', async ({
  page,
  context,
  baseURL,
  troubles,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(baseURL ?? '').origin,
  });
  await page.goto('vung/');
  const link = page.locator('#mean-per-province .view:visible .tools > a[href$="#take-away"]');
  await link.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Dùng lại hình này' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Sao chép: BibTeX' }).click();
  await expect(dialog.getByText('Đã sao chép.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^@misc\{von-moi-mean-per-province-vi,/,
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(/\/vung\/$/);
  await link.click();
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(dialog).toHaveCount(0);
  expect(troubles).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to it, readable and open', async ({ page }) => {
    await page.goto('en/regions/');
    await page.locator('#mean-per-province .view:visible .tools > a[href$="#take-away"]').click();
    await expect(page).toHaveURL(/\/en\/embed\/mean-per-province\/#take-away$/);
    await expect(page.getByRole('heading', { name: 'Use this figure' })).toBeVisible();
    await expect(page.getByText('@misc{von-moi-mean-per-province-en')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
