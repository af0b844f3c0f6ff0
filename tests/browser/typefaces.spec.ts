import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** When the typefaces were asked for, and when the words were there to read, in ms of the page’s clock. */
async function readTimes(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('data-typefaces');
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const fonts = performance.getEntriesByType('resource').filter(({ name }) => /woff2/.test(name));
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    return {
      asked: fonts.map(({ startTime }) => startTime),
      parsed: navigation?.domContentLoadedEventStart ?? Number.NaN,
    };
  });
}

test('who comes from elsewhere gets the words first, then their typefaces', async ({ page }) => {
  await page.goto('');
  const { asked, parsed } = await readTimes(page);
  expect(asked).toHaveLength(2);
  expect(Math.min(...asked)).toBeGreaterThan(parsed);
});

test('who reads on has the typefaces from the start', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const { typefaces } = document.documentElement.dataset;
      Object.assign(globalThis, { wereThere: typefaces !== undefined });
    });
  });
  const wereThere = () => page.evaluate(() => (globalThis as { wereThere?: boolean }).wereThere);
  await page.goto('');
  expect(await wereThere()).toBe(false);
  await page.locator('footer a').first().click();
  await page.waitForURL((url) => url.pathname.length > 1);
  await expect.poll(wereThere).toBe(true);
  await page.reload();
  expect(await wereThere()).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the typefaces are ours', async ({ page }) => {
    await page.goto('');
    const family = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily);
    expect(family).toMatch(/^"?Newsreader/);
  });
});
