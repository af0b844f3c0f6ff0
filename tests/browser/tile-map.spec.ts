import type { Page } from '@playwright/test';
import { findAccessibilityViolations, findOverflow } from './support/inspect.ts';
import { expect, test } from './support/test.ts';

const MAP = '#mean-per-province-map';
const VIEW = `${MAP} .view:visible`;

const tipOf = (page: Page) => page.locator(`${VIEW} .tip`);
const markOf = (page: Page, label: string) =>
  page.locator(`${VIEW} svg:visible [data-label^="${label}"]`);

async function openMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator(`${VIEW} .chart:visible`).scrollIntoViewIfNeeded();
}

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('the arrow keys go to the neighbour in their direction', async ({ page, troubles }) => {
      await openMap(page, 'vung/');
      await page.locator(`${VIEW} chart-reader`).focus();
      for (const [key, neighbour] of [
        ['ArrowDown', 'Hà Giang'],
        ['ArrowDown', 'Tuyên Quang'],
        ['ArrowDown', 'Vĩnh Phúc'],
        ['ArrowDown', 'Hà Nội'],
        ['ArrowUp', 'Vĩnh Phúc'],
        ['ArrowDown', 'Hà Nội'],
        ['ArrowLeft', 'Hòa Bình'],
        ['ArrowRight', 'Hà Nội'],
        ['ArrowRight', 'Bắc Ninh'],
        ['ArrowLeft', 'Hà Nội'],
        ['ArrowDown', 'Hà Nam'],
        ['ArrowUp', 'Hà Nội'],
        ['Home', 'Hà Giang'],
        ['ArrowUp', 'Hà Giang'],
        ['End', 'Trường Sa'],
        ['ArrowLeft', 'Khánh Hòa'],
        ['ArrowRight', 'Trường Sa'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(tipOf(page), key).toHaveText(new RegExp(`^${neighbour}[, ]`));
      }
      await page.keyboard.press('Escape');
      await expect(tipOf(page)).toBeHidden();
      await page.keyboard.press('ArrowRight');
      await expect(tipOf(page), 'begins in the north').toContainText('Hà Giang');
      expect(troubles).toEqual([]);
    });

    test('every mark can be walked to', async ({ page }) => {
      await openMap(page, 'en/regions/');
      await page.locator(`${VIEW} chart-reader`).focus();
      const wanted = await page.locator(`${VIEW} svg:visible [data-value]`).count();
      const unreached = await page.evaluate((view) => {
        const reader = document.querySelector(`${view.split(' ')[0] ?? ''} .view chart-reader`);
        const marks = [...(reader?.querySelectorAll('[data-value]') ?? [])].filter((mark) =>
          mark.checkVisibility(),
        );
        const reached = new Set(marks.slice(0, 1));
        for (const mark of reached) {
          for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
            mark.dispatchEvent(new Event('click', { bubbles: true }));
            reader?.dispatchEvent(new KeyboardEvent('keydown', { key }));
            const next = reader?.querySelector('.on');
            if (next) reached.add(next);
          }
        }
        return marks.filter((mark) => !reached.has(mark)).map((mark) => mark.outerHTML);
      }, VIEW);
      expect(unreached).toEqual([]);
      expect(wanted).toBe(63 + 6 + 2);
    });

    test('the views have the same tiles, the units say more about each', async ({ page }) => {
      await openMap(page, 'en/regions/');
      await markOf(page, 'Binh Thuan,').hover();
      await expect(tipOf(page)).toHaveText(/^Binh Thuan, Southeast: this province: not published$/);
      await page.locator(`${MAP}-units`).check();
      await expect(page).toHaveURL(/#mean-per-province-map-units$/);
      await markOf(page, 'Binh Thuan,').hover();
      await expect(tipOf(page)).toContainText(
        'today part of Lam Dong (which joins different regions)',
      );
      await expect(page.locator(`${VIEW} .title`)).toContainText('Lam Dong');
      await page.locator(`${VIEW} summary`).click();
      await expect(page.locator(`${VIEW} tbody tr`)).toHaveCount(34);
      expect(await findOverflow(page)).toEqual([]);
      expect(await findAccessibilityViolations(page)).toEqual([]);
    });
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap shows a tile, the next another, one outside none', async ({ page }) => {
    await openMap(page, 'vung/');
    await markOf(page, 'Hà Nội,').tap();
    await expect(tipOf(page)).toHaveText(/^Hà Nội, vùng Đồng bằng sông Hồng: 116,49\stỷ\sđồng$/);
    await markOf(page, 'Cà Mau,').tap();
    await expect(tipOf(page)).toHaveText(/^Cà Mau, .*: tỉnh này: không công bố$/);
    await markOf(page, 'Hoàng Sa').tap();
    await expect(tipOf(page)).toContainText('Hoàng Sa (Đà Nẵng, vùng Bắc Trung Bộ');
    await page.locator(`${VIEW} .title`).tap();
    await expect(tipOf(page)).toBeHidden();
  });
});

test('elsewhere the arrow keys keep to the reading order', async ({ page }) => {
  await page.goto('vung/');
  const reader = page.locator('#mean-per-province .view:visible chart-reader');
  await reader.focus();
  await page.keyboard.press('ArrowDown');
  const first = await reader.locator('.tip').innerText();
  await page.keyboard.press('ArrowRight');
  expect(await reader.locator('.tip').innerText()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await reader.locator('.tip').innerText()).toBe(first);
});
