import { findAccessibilityViolations, findOverflow } from './support/inspect.ts';
import { isEmbed, samplePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const narrow = { width: 360, height: 740 };
const narrowest = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };

test.use({ viewport: narrow, contextOptions: { reducedMotion: 'reduce' } });

for (const address of samplePages) {
  test(`/${address} is sound on every screen, light and dark`, async ({ page, troubles }) => {
    await page.goto(address);
    expect.soft(await findAccessibilityViolations(page), '360 px, light').toEqual([]);
    expect.soft(await findOverflow(page), '360 px').toEqual([]);
    // Colours depend on the scheme and the rest on the width, so that two runs see both of each.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(wide);
    expect.soft(await findAccessibilityViolations(page), '1280 px, dark').toEqual([]);
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

  // An embedded chart has nothing to skip.
  if (isEmbed(address)) continue;

  test(`/${address} begins with a link that skips to the main part`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skipLink = page.locator('a[href^="#"]:focus');
    await expect(skipLink).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
}
