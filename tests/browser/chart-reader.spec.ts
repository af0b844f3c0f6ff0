import type { Locator, Page } from '@playwright/test';
import { findAccessibilityViolations } from './support/inspect.ts';
import { expect, isFull, test } from './support/test.ts';

const marksOf = (figure: Locator) => figure.locator('.view:visible svg:visible [data-value]');
const tipOf = (figure: Locator) => figure.locator('.view:visible .tip');
const readerOf = (figure: Locator) => figure.locator('.view:visible chart-reader');

async function openFigure(page: Page, address: string, id: string): Promise<Locator> {
  await page.goto(address);
  const figure = page.locator(`#${id}`);
  await figure.locator('.view:visible .chart:visible').scrollIntoViewIfNeeded();
  return figure;
}

for (const [screen, width] of [
  ['phone', 360],
  ['wide screen', 1280],
] as const) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the pointer shows what a mark says, with its qualifier, until it leaves', async ({
      page,
      troubles,
    }) => {
      const figure = await openFigure(page, '', 'co-investment');
      await marksOf(figure).first().hover();
      await expect(tipOf(figure)).toHaveText(/2014–2020: khoảng\s5,5\sđồng$/);
      const box = await tipOf(figure).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await tipOf(figure).hover();
      await expect(tipOf(figure)).toBeVisible();
      expect(await findAccessibilityViolations(page)).toEqual([]);
      await page.mouse.move(1, 1);
      await expect(tipOf(figure)).toBeHidden();
      expect(troubles).toEqual([]);
    });

    test('the arrow keys walk every mark in the order of the table, Escape leaves', async ({
      page,
    }) => {
      const figure = await openFigure(page, 'en/regions/', 'mean-per-province');
      const reader = readerOf(figure);
      const hint = () =>
        reader.evaluate((element) => {
          const { content } = getComputedStyle(element, '::after');
          return content.includes('attr(data-hint)') || content.includes('Arrow keys');
        });
      expect(await hint()).toBe(false);
      await reader.focus();
      await expect.poll(hint).toBe(true);
      await expect(tipOf(figure)).toBeHidden();
      const count = await marksOf(figure).count();
      const told: string[] = [];
      for (let step = 0; step < count; step += 1) {
        if (step === 1) expect(await hint()).toBe(false);
        await page.keyboard.press('ArrowRight');
        told.push(await tipOf(figure).innerText());
      }
      expect(new Set(told).size).toBe(count);
      const regions = await figure.locator('.view:visible tbody th').allTextContents();
      const order = told.map((text) => regions.findIndex((name) => text.startsWith(name)));
      const walked = order.filter((index) => index >= 0);
      expect(walked).toEqual(walked.toSorted((a, b) => a - b));
      expect(walked.length).toBe(6);

      await page.keyboard.press('ArrowDown');
      expect(await tipOf(figure).innerText(), 'stays at the last').toBe(told.at(-1));
      await page.keyboard.press('Home');
      expect(await tipOf(figure).innerText()).toBe(told[0]);
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowUp');
      expect(await tipOf(figure).innerText()).toBe(told.at(-2));
      await page.keyboard.press('Escape');
      await expect(tipOf(figure)).toBeHidden();
      await expect(reader).toBeFocused();
      await page.keyboard.press('ArrowRight');
      expect(await tipOf(figure).innerText(), 'begins again').toBe(told[0]);
      await page.keyboard.press('Tab');
      await expect(reader).not.toBeFocused();
      await expect(tipOf(figure)).toBeHidden();
    });
  });
}

test('is named by the finding, says what its keys do, and is a live region', async ({ page }) => {
  const figure = await openFigure(page, '', 'funding-outside-regions');
  const reader = readerOf(figure);
  const title = await figure.locator('.title').innerText();
  await expect(reader).toHaveAccessibleName(title.replaceAll(/\s/g, ' '));
  await expect(reader).toHaveAccessibleDescription(/phím mũi tên.*Esc/);
  await expect(figure.locator('.tip')).toHaveRole('status');
});

test('with the marks of every figure read in both themes, nothing is inaccessible', async ({
  page,
}) => {
  test.skip(!isFull, 'in the full run');
  await page.goto('vung/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const reader of await page.locator('.view:visible chart-reader').all()) {
      await reader.focus();
      await page.keyboard.press('ArrowRight');
      await expect(reader.locator('.tip')).toBeVisible();
      expect(await findAccessibilityViolations(page)).toEqual([]);
    }
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap shows a mark and stays, a tap elsewhere ends it', async ({ page }) => {
    const figure = await openFigure(page, '', 'support-in-squares');
    await marksOf(figure).last().tap();
    await expect(tipOf(figure)).toHaveText('2014–2020: không công bố');
    await marksOf(figure).nth(3).tap();
    await expect(tipOf(figure)).toContainText('9.541 lượt');
    await figure.locator('.title').tap();
    await expect(tipOf(figure)).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a chart is no stop for the Tab key', async ({ page }) => {
    await page.goto('');
    expect(await page.locator('chart-reader[tabindex]').count()).toBe(0);
  });
});
