import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { findAccessibilityViolations } from './support/inspect.ts';

const POPUP = 'number-popup';
const LINKS = '.prose a.n';

async function openFirst(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().click();
  await expect(page.locator(POPUP)).toBeVisible();
}

for (const [name, width] of [
  ['phone', 390],
  ['wide screen', 1280],
] as const) {
  test.describe(`on a ${name}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('');
    });

    test('a number opens its record: what is printed, where, in what interval', async ({
      page,
    }) => {
      await openFirst(page, `${LINKS}:not(.d)`);
      const popup = page.locator(POPUP);
      await expect(popup).toContainText('Số in trong văn bản');
      await expect(popup).toContainText('1.737,73 tỷ đồng');
      await expect(popup).toContainText('Phần I, mục II.2 (mục II thứ hai), dòng 576');
      expect(await findAccessibilityViolations(page)).toEqual([]);
    });

    test('a term of a formula takes the place of the formula', async ({ page }) => {
      await openFirst(page, `${LINKS}.d`);
      await expect(page.locator(POPUP)).toContainText('Số chúng tôi tính');
      await page.locator(`${POPUP} a.n`).first().click();
      await expect(page.locator(POPUP)).toContainText('Số in trong văn bản');
      await expect(page.locator(POPUP)).toBeVisible();
    });

    test('stays inside the screen and leaves its number in sight', async ({ page }) => {
      await openFirst(page, `${LINKS}.d`);
      // The page scrolls the number into the free part, and takes its time.
      await expect(async () => {
        const box = await page.locator(POPUP).boundingBox();
        const link = await page.locator(`${LINKS}.open`).boundingBox();
        if (box === null || link === null) throw new Error('nothing is drawn');
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        const overlaps =
          link.x < box.x + box.width &&
          box.x < link.x + link.width &&
          link.y < box.y + box.height &&
          box.y < link.y + link.height;
        expect(overlaps).toBe(false);
      }).toPass({ timeout: 3000 });
    });
  });
}

test('no drawing lies over the number that was pressed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('');
  const number = page.locator('.scene .step a.n').last();
  await number.scrollIntoViewIfNeeded();
  await number.evaluate((link: HTMLElement) => link.click());
  await expect(page.locator(POPUP)).toBeVisible();
  const isOnTop = () =>
    number.evaluate((link) => {
      const { x, y, height } = link.getClientRects()[0] ?? new DOMRect();
      return link.contains(document.elementFromPoint(x + 2, y + height / 2));
    });
  await expect.poll(isOnTop).toBe(true);
});

test('beside a scene it leaves the drawing in sight that the number speaks of', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('');
  const number = page.locator('.scene .step:nth-child(2) a.n').first();
  await number.evaluate((link) => link.scrollIntoView({ block: 'end', behavior: 'instant' }));
  await number.evaluate((link: HTMLElement) => link.click());
  const popup = page.locator(POPUP);
  await expect(popup).toBeVisible();
  const read = () =>
    popup.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const drawing = document.querySelector('.scene chart-reader')?.getBoundingClientRect();
      return { isBelow: box.top >= (drawing?.bottom ?? Infinity), ends: box.bottom };
    });
  await expect.poll(async () => (await read()).isBelow).toBe(true);
  expect((await read()).ends).toBeLessThanOrEqual(900);
});

test('the keyboard opens and closes it, and focus returns to the number', async ({ page }) => {
  await page.goto('');
  const link = page.locator(LINKS).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(POPUP)).toBeVisible();
  await expect(page.locator(`${POPUP} .kind`)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(POPUP)).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator(`${POPUP} .close`).press('Enter');
  await expect(page.locator(POPUP)).toBeHidden();
  await expect(link).toBeFocused();
});

test('the Tab key stays inside it, both ways', async ({ page }) => {
  await page.goto('');
  await openFirst(page, `${LINKS}.d`);
  const isInside = () =>
    page.evaluate(() => document.activeElement?.closest('number-popup') !== null);
  const stops = await page.locator(`${POPUP} :is(a[href], button)`).count();
  expect(stops).toBeGreaterThan(4);
  for (let step = 0; step <= stops; step += 1) {
    await page.keyboard.press('Tab');
    expect(await isInside(), `Tab ${step}`).toBe(true);
  }
  for (let step = 0; step <= stops; step += 1) {
    await page.keyboard.press('Shift+Tab');
    expect(await isInside(), `Shift+Tab ${step}`).toBe(true);
  }
});

test('the citation is copied with value, place and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/');
  await openFirst(page, `${LINKS}:not(.d)`);
  const shown = await page.locator(`${POPUP} .quote`).innerText();
  await page.locator(`${POPUP} [data-copies=quote]`).click();
  await expect(page.locator(`${POPUP} .copied`)).toHaveText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /2014–2020: 1,737\.73 billion VND \(approved plan\).*2014–2020 report, Part I.*line 576/,
  );
  expect(text).toMatch(/\/en\/sources\/report-2014-2020\/#r20-funding-vn$/);
  expect(text.startsWith(shown.replaceAll('\u00a0', ' '))).toBe(true);
  await page.locator(`${POPUP} [data-copies=address]`).click();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.endsWith(` ${address}`)).toBe(true);
});

test('where the record cannot be had, the link is followed', async ({ page }) => {
  await page.goto('');
  let refused = 0;
  await page.route('**/nguon/**', async (route) => {
    if (route.request().resourceType() !== 'fetch') return route.continue();
    refused += 1;
    return route.abort();
  });
  await page.locator(`${LINKS}:not(.d)`).first().click();
  await page.waitForURL('**/nguon/report-2014-2020/#r20-funding-vn');
  expect(refused).toBe(1);
});

test('a citation that may not be copied is shown instead', async ({ page, troubles }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.goto('');
  await openFirst(page, `${LINKS}:not(.d)`);
  await page.locator(`${POPUP} [data-copies=quote]`).click();
  await expect(page.locator(`${POPUP} .copied`)).toContainText('#r20-funding-vn');
  expect(troubles).toEqual([]);
});
