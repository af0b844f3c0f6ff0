import {
  awaitLayout,
  findAccessibilityViolations,
  findColourViolations,
  findOverflow,
} from './support/inspect.ts';
import { pageKinds } from './support/page-kinds.ts';
import { inGroups, isEmbed, pages } from './support/pages.ts';
import { expect, isFull, test } from './support/test.ts';

const narrow = { width: 360, height: 740 };
const narrowest = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };

test.use({ viewport: narrow, contextOptions: { reducedMotion: 'reduce' } });

/** Pages whose layout is their own on a wide screen; all others are read there in the full run. */
const WIDE_TOO = new Set(['', 'vung/', 'vung/tay-nguyen/', 'kiem-chung/', 'du-lieu/', 'tim-kiem/']);

const placed = pages.filter((page) => !isEmbed(page));

for (const group of inGroups(placed, 3)) {
  test(`sound on every screen, light and dark: /${group.join(', /')}`, async ({
    page,
    troubles,
  }) => {
    test.slow();
    for (const address of group) {
      await page.setViewportSize(narrow);
      await page.goto(address);
      await page.keyboard.press('Tab');
      const skip = page.locator('a[href^="#"]:focus');
      await expect.soft(skip, address).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect.soft(page.getByRole('main'), address).toBeFocused();
      await awaitLayout(page);
      expect.soft(await findOverflow(page), `${address}, 360 px`).toEqual([]);
      // axe reads one page of each layout in one language, and every page of both in the full run.
      if (isFull || (pageKinds.includes(address) && !address.startsWith('en/'))) {
        expect.soft(await findAccessibilityViolations(page), `${address}, 360 px`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await findColourViolations(page), `${address}, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
      }
      if (isFull || WIDE_TOO.has(address)) {
        await page.setViewportSize(wide);
        expect.soft(await findAccessibilityViolations(page), `${address}, 1280 px`).toEqual([]);
      }
      await page.setViewportSize(narrowest);
      expect.soft(await findOverflow(page), `${address}, 320 px`).toEqual([]);
      expect.soft(troubles.splice(0), `${address}: console, requests, CSP`).toEqual([]);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const group of inGroups(placed, 8)) {
    test(`/${group[0] ?? ''} and those after it can be read`, async ({ page }) => {
      for (const address of group) {
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

for (const group of inGroups(pages.filter(isEmbed), 8)) {
  test(`embedded, sound: /${group[0] ?? ''} and those after it`, async ({ page, troubles }) => {
    test.slow();
    for (const address of group) {
      await page.setViewportSize(narrowest);
      await page.goto(address);
      expect.soft(await findOverflow(page), `${address}, 320 px`).toEqual([]);
      await page.locator('.origin summary').click();
      expect.soft(await findOverflow(page), `${address}, 320 px, all of it open`).toEqual([]);
      if (KINDS.some((kind) => address.endsWith(`/${kind}/`))) {
        expect.soft(await findAccessibilityViolations(page), `${address}, 320 px`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await findColourViolations(page), `${address}, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize(wide);
        expect.soft(await findAccessibilityViolations(page), `${address}, 1280 px`).toEqual([]);
      }
      expect.soft(troubles.splice(0), `${address}: console, requests, CSP`).toEqual([]);
    }
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
