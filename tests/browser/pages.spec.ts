import {
  findAccessibilityViolations,
  findColourViolations,
  findOverflow,
} from './support/inspect.ts';
import { isEmbed, pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const narrow = { width: 360, height: 740 };
const narrowest = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };
const AT_ONCE = 8;

test.use({ viewport: narrow, contextOptions: { reducedMotion: 'reduce' } });

const placed = pages.filter((page) => !isEmbed(page));

for (const address of placed) {
  test(`/${address} is sound on every screen, light and dark`, async ({ page, troubles }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    await expect.soft(page.locator('a[href^="#"]:focus')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect.soft(page.getByRole('main')).toBeFocused();
    expect.soft(await findAccessibilityViolations(page), '360 px, light').toEqual([]);
    expect.soft(await findOverflow(page), '360 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findColourViolations(page), '360 px, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(wide);
    expect.soft(await findAccessibilityViolations(page), '1280 px, light').toEqual([]);
    await page.setViewportSize(narrowest);
    expect.soft(await findOverflow(page), '320 px').toEqual([]);
    expect.soft(troubles, 'console, requests, CSP').toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // Several in one test: most of the time goes into the browser's windows.
  for (let first = 0; first < placed.length; first += AT_ONCE) {
    const some = placed.slice(first, first + AT_ONCE);
    test(`/${some[0] ?? ''} and those after it can be read`, async ({ page }) => {
      for (const address of some) {
        await page.goto(address);
        await expect.soft(page.getByRole('heading', { level: 1 }), address).toHaveText(/\p{L}/u);
        await expect.soft(page.getByRole('main'), address).toHaveText(/\p{L}/u);
        for (const figure of await page.locator('figure[data-figure]').all()) {
          const seen = figure.locator('svg:visible, table:visible').first();
          await expect.soft(seen, address).toBeVisible();
        }
      }
    });
  }
});

/**
 * Embedded charts share one template, and the charts are read in the pages above: a few kinds are
 * read here, and none may run out of its frame.
 */
const KINDS = ['foreseen-and-plan', 'mean-per-province-map', 'seed-money', 'ratio-by-definition'];

for (const address of pages.filter(isEmbed)) {
  test(`/${address} is sound`, async ({ page, troubles }) => {
    await page.setViewportSize(narrowest);
    await page.goto(address);
    expect.soft(await findOverflow(page), '320 px').toEqual([]);
    await page.locator('.origin summary').click();
    expect.soft(await findOverflow(page), '320 px, all of it open').toEqual([]);
    if (KINDS.some((kind) => address.endsWith(`/${kind}/`))) {
      expect.soft(await findAccessibilityViolations(page), '320 px, light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await findColourViolations(page), '320 px, dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(wide);
      expect.soft(await findAccessibilityViolations(page), '1280 px, light').toEqual([]);
    }
    expect.soft(troubles, 'console, requests, CSP').toEqual([]);
  });
}

test('what is amiss on a page is noticed', async ({ page }) => {
  await page.goto('');
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await page.locator('main').evaluate((main) => {
    main.insertAdjacentHTML('beforeend', '<p class="pale">5,5</p><a href="/x/"></a>');
    const [pale] = main.getElementsByClassName('pale');
    if (pale instanceof HTMLElement) pale.style.cssText = 'color: #ccc; width: 400px';
  });
  const violations = (await findAccessibilityViolations(page)).join('\n');
  expect(violations).toContain('color-contrast');
  expect(violations).toContain('link-name');
  expect(await findColourViolations(page)).toHaveLength(1);
  expect((await findOverflow(page)).length).toBeGreaterThan(0);
});
