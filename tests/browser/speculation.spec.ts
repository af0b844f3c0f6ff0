import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** How the page that is shown came: what the browser says of its own navigation. */
interface Navigation {
  readonly deliveryType: string;
  readonly activationStart: number;
}

// A browser that a test looks into prerenders nothing: it fetches what it would prerender.
test('a page that one is about to open is fetched before the click', async ({ page, troubles }) => {
  await page.goto('');
  const link = page.locator('nav.pages a').nth(1);
  const fetched = page.waitForEvent('requestfinished', (request) =>
    request.url().endsWith('/vung/'),
  );
  await link.hover();
  await fetched;
  await link.click();
  await page.waitForURL('**/vung/');
  const { deliveryType, activationStart } = await page.evaluate<Navigation>(
    `performance.getEntriesByType('navigation')[0].toJSON()`,
  );
  expect(deliveryType === 'navigational-prefetch' || activationStart > 0).toBe(true);
  expect(troubles).toEqual([]);
});

test('numbers, files and the page itself are not', async ({ page, baseURL }) => {
  await page.goto('ngan-sach/');
  await expect(page.locator('html')).toHaveAttribute('data-typefaces');
  await page.evaluate(() => document.fonts.ready);
  const asked: string[] = [];
  const links = [
    page.locator('main a.n').first(),
    page.locator('main a[href*="/data/"]:visible').first(),
    page.locator('nav.pages [aria-current=page]'),
  ];
  page.on('request', (request) => asked.push(request.url()));
  for (const link of links) {
    await link.hover();
    await page.waitForTimeout(600);
  }
  // The rules are at work all the same.
  await page.locator('nav.pages a').nth(1).hover();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(asked.map((address) => new URL(address).pathname)).toEqual([
    new URL('vung/', baseURL).pathname,
  ]);
});
