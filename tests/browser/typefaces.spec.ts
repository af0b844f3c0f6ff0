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

test('who reads on, or reloads, gets the typefaces from the start', async ({ page }) => {
  await page.goto('');
  await page.locator('footer a').first().click();
  await page.waitForURL((url) => url.pathname.length > 1);
  const onward = await readTimes(page);
  expect(onward.asked).toHaveLength(2);
  expect(Math.max(...onward.asked)).toBeLessThan(onward.parsed);
  await page.reload();
  const again = await readTimes(page);
  expect(again.asked).toHaveLength(2);
  expect(Math.max(...again.asked)).toBeLessThan(again.parsed);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the typefaces are ours', async ({ page }) => {
    await page.goto('');
    const family = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily);
    expect(family).toMatch(/^"?Newsreader/);
  });
});
