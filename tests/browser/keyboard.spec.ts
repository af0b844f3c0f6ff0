import type { Locator } from '@playwright/test';
import { awaitLayout } from './support/inspect.ts';
import { addStyles } from './support/open-whole.ts';
import { pageKinds } from './support/page-kinds.ts';
import { walkByTab } from './support/walk-by-tab.ts';
import { expect, isFull, test } from './support/test.ts';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

/** More links than any page has. */
const MOST = 1500;

for (const address of isFull ? pageKinds : ['en/regions/']) {
  test(`the Tab key goes from the top to the end, always in sight: /${address}`, async ({
    page,
  }) => {
    test.slow();
    for (const width of isFull ? [1280, 360] : [1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await awaitLayout(page);
      // Places are compared: what is laid out only as it comes near would move those after it.
      await addStyles(page, '* { content-visibility: visible !important }');
      expect.soft(await walkByTab(page, MOST), `${String(width)} px`).toEqual([]);
    }
  });
}

test('with a drawing that stays in sight the focus is never under it', async ({ page }) => {
  test.skip(!isFull, 'in the full run');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('');
  await page.evaluate(() => {
    document.documentElement.style.scrollBehavior = 'auto';
  });
  expect(await walkByTab(page, MOST)).toEqual([]);
});

test('a page is read by keys alone: words, choice, drawing, table, number', async ({ page }) => {
  await page.goto('vung/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const figure = page.locator('#funding-by-region');
  const choice = figure.getByRole('radio').first();
  for (let press = 0; press < 20 && !(await isFocused(choice)); press += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await expect(figure.getByRole('radio').nth(1)).toBeChecked();

  const reader = figure.locator('.view:visible chart-reader');
  for (let press = 0; press < 5 && !(await isFocused(reader)); press += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(reader).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(reader.getByRole('status')).toHaveText(/%/);
  await page.keyboard.press('Escape');
  await expect(reader).toBeFocused();

  const summary = figure.locator('.view:visible .tools summary').first();
  for (let press = 0; press < 10 && !(await isFocused(summary)); press += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const table = figure.locator('.view:visible .scroll');
  await expect(table).toBeFocused();
  await page.keyboard.press('Tab');
  const number = table.locator('a.n').first();
  await expect(number).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('number-popup')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('number-popup')).toBeHidden();
  await expect(number).toBeFocused();
});

test('a table that runs on sideways is moved by the arrow keys', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('vung/');
  await page.locator('#funding-by-region .view:visible .tools summary').first().press('Enter');
  const table = page.locator('#funding-by-region .view:visible .scroll');
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('a stop that cannot be seen, and one out of order, are noticed', async ({ page }) => {
  await page.goto('404.html');
  await page.locator('main').evaluate((main) => {
    main.insertAdjacentHTML('beforeend', '<a href="#a" id="bare">a</a><a href="#b" id="up">b</a>');
    const [bare, up] = ['bare', 'up'].map((id) => document.getElementById(id));
    if (bare) bare.style.cssText = 'outline: none';
    if (up) up.style.cssText = 'position: absolute; top: 0; left: 0; z-index: -1';
  });
  const faults = (await walkByTab(page, MOST)).join('\n');
  expect(faults).toMatch(/id="bare".*nothing shows/);
  expect(faults).toMatch(/id="up".*comes after/);
});

async function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
