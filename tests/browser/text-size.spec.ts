import { chromium, type Page } from '@playwright/test';
import { findLosses } from './support/find-losses.ts';
import { findOverflow } from './support/inspect.ts';
import { addStyles, openWhole } from './support/open-whole.ts';
import { fewKinds, pageKinds } from './support/page-kinds.ts';
import { inGroups } from './support/pages.ts';
import { expect, isFull, test } from './support/test.ts';

const groups = inGroups(isFull ? pageKinds : fewKinds, 6);

/** What WCAG 1.4.12 lets a reader set. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

async function expectNoLoss(page: Page, what: string): Promise<void> {
  expect.soft(await findOverflow(page), what).toEqual([]);
  expect.soft(await findLosses(page), what).toEqual([]);
}

for (const group of groups) {
  const named = `/${group[0] ?? ''} and those after it`;

  for (const width of isFull ? [1280, 360] : [1280]) {
    test(`type of twice the size, chosen in the browser, at ${width} px: ${named}`, async ({
      launchOptions,
      baseURL,
    }) => {
      test.slow();
      const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
      const browser = await chromium.launch({ ...launchOptions, args });
      const page = await browser.newPage({
        ...(baseURL === undefined ? {} : { baseURL }),
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });
      for (const address of group) {
        await openWhole(page, address);
        const size = await page.evaluate(() => getComputedStyle(document.body).fontSize);
        expect(size, 'twice 17 px').toBe('34px');
        await expectNoLoss(page, `/${address}`);
      }
      await browser.close();
    });
  }

  test(`a wide screen at 400 %: ${named}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 256 });
    for (const address of group) {
      await openWhole(page, address);
      await expectNoLoss(page, `/${address}`);
    }
  });

  for (const width of isFull ? [1280, 360] : [360]) {
    test(`letters, words and lines further apart, at ${width} px: ${named}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const address of group) {
        await openWhole(page, address);
        await addStyles(page, SPACED);
        await expectNoLoss(page, `/${address}`);
      }
    });
  }
}
