import { chromium, type Page } from '@playwright/test';
import { measureLoad } from '../../scripts/bench/measure-load.ts';
import { PATHS } from '../../scripts/bench/measure-pages.ts';
import { PHONE_TYPE } from '../../scripts/bench/slow-phone.ts';
import { isPacked } from './support/browser.ts';
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
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    };
  });
}

test('who comes from elsewhere gets the words first, then their typefaces', async ({ page }) => {
  await page.goto('');
  const { asked, parsed, painted } = await readTimes(page);
  expect(asked).toHaveLength(2);
  expect(Math.min(...asked)).toBeGreaterThan(Math.max(parsed, painted));
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

test('every typeface that the styles name in quotes is one that the page declares', async ({
  page,
}) => {
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-typefaces');
  const { named, declared } = await page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    const stacks = `${root.getPropertyValue('--sans')},${root.getPropertyValue('--serif')}`;
    return {
      named: [...stacks.matchAll(/["']([^"']+)["']/g)].map(([, name]) => name),
      declared: [...document.fonts].map(({ family }) => family.replaceAll(/["']/g, '')),
    };
  });
  expect(named.length).toBeGreaterThan(5);
  // A family whose first word is “serif” is thrown away once the quotes are minified off.
  expect(declared).toEqual(expect.arrayContaining(named));
});

for (const path of PATHS)
  test(`late typefaces move nothing on the first screen of /${path}`, async ({
    launchOptions,
    baseURL,
  }) => {
    test.skip(!isPacked(launchOptions), 'the typefaces of a phone come with npm’s Chromium');
    const args = [...(launchOptions.args ?? []), PHONE_TYPE];
    const browser = await chromium.launch({ ...launchOptions, args });
    const address = new URL(path, baseURL).href;
    const { shift } = await measureLoad(browser, address, { requests: 0, bytes: 0 });
    await browser.close();
    // Words that are set anew move by some pixels; one line more or less counts ten times that.
    expect(shift).toBeLessThan(0.01);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the typefaces are ours', async ({ page }) => {
    await page.goto('');
    const family = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily);
    expect(family).toMatch(/^"?Newsreader/);
  });
});
