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

test.use({ viewport: narrow, contextOptions: { reducedMotion: 'reduce' } });

for (const address of pages.filter((page) => !isEmbed(page))) {
  test(`/${address} is sound on every screen, light and dark`, async ({ page, troubles }) => {
    await page.goto(address);
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

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`/${address} can be read`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\p{L}/u);
      await expect(page.getByRole('main')).toHaveText(/\p{L}/u);
      for (const figure of await page.locator('figure[data-figure]').all()) {
        await expect.soft(figure.locator('svg:visible, table:visible').first()).toBeVisible();
      }
    });
  });

  test(`/${address} begins with a link that skips to the main part`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skipLink = page.locator('a[href^="#"]:focus');
    await expect(skipLink).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
}

/** Embedded charts share one template: a few kinds show what colours and other widths do to it. */
const KINDS = ['foreseen-and-plan', 'mean-per-province-map', 'seed-money', 'ratio-by-definition'];

for (const address of pages.filter(isEmbed)) {
  test(`/${address} is sound`, async ({ page, troubles }) => {
    await page.setViewportSize(narrowest);
    await page.goto(address);
    expect.soft(await findOverflow(page), '320 px').toEqual([]);
    await page.locator('.origin summary').click();
    expect.soft(await findOverflow(page), '320 px, all of it open').toEqual([]);
    const isKind = KINDS.some((kind) => address.endsWith(`/${kind}/`));
    if (isKind || address.startsWith('nhung/')) {
      expect.soft(await findAccessibilityViolations(page), '320 px, light').toEqual([]);
    }
    if (isKind) {
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
