import type { Page } from '@playwright/test';
import { findAccessibilityViolations, findOverflow } from './support/inspect.ts';
import { expect, test } from './support/test.ts';

const section = (page: Page, table: string) => page.locator(`#${table}`);
const example = (page: Page, table: string) => section(page, table).locator('code-example');
const unfoldAll = (page: Page) =>
  page.locator('.published details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

for (const [address, fields, copy] of [
  ['du-lieu/', 'Các trường', 'Sao chép'],
  ['en/data/', 'Fields', 'Copy'],
] as const) {
  test(`/${address}: fields fold and unfold by keyboard`, async ({ page, troubles }) => {
    await page.goto(address);
    const summary = section(page, 'claims').locator('summary', { hasText: fields });
    const table = section(page, 'claims').locator('.fields');
    await expect(table).toBeHidden();
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(table).toBeVisible();
    // A region that scrolls sideways takes the focus, so that arrow keys move it.
    await page.keyboard.press('Tab');
    await expect(section(page, 'claims').locator('.scroll:focus')).toHaveCount(1);
    await summary.focus();
    await page.keyboard.press('Space');
    await expect(table).toBeHidden();
    expect(troubles).toEqual([]);
  });

  test(`/${address}: the example of the chosen tool is copied, with the address of the site`, async ({
    page,
    context,
    troubles,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
    await section(page, 'observations').locator('summary').nth(2).click();
    const tools = example(page, 'observations').locator('.tool');
    await expect(tools.locator('visible=true').locator('pre')).toContainText('=SUMIFS(');
    await page.locator('#observations-spreadsheet').focus();
    await page.keyboard.press('ArrowRight');
    await expect(tools.locator('pre:visible')).toHaveCount(1);
    await example(page, 'observations').getByRole('button', { name: copy }).click();
    await expect(example(page, 'observations').getByRole('status')).not.toBeEmpty();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^import pandas as pd\n\nrows = pd\.read_csv\("/);
    expect(text).toContain(`"${new URL(page.url()).origin}/`);
    expect(troubles).toEqual([]);
  });
}

test('where the clipboard is closed, the code is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('no leave')),
    });
  });
  await page.goto('en/data/');
  await section(page, 'claims').locator('summary').nth(2).click();
  await example(page, 'claims').getByRole('button', { name: 'Copy' }).click();
  await expect(example(page, 'claims').getByRole('status')).toContainText('selected');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('COUNTIFS(');
});

test('an address that names a tool opens its example', async ({ page }) => {
  await page.goto('du-lieu/#claims-duckdb');
  await expect(page.locator('#claims-duckdb')).toBeChecked();
  await expect(example(page, 'claims').locator('pre:visible')).toContainText('GROUP BY verdict');
});

test('with everything unfolded the page is sound and never wider than a phone', async ({
  page,
  troubles,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('du-lieu/');
  await unfoldAll(page);
  expect(await findOverflow(page)).toEqual([]);
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await findOverflow(page)).toEqual([]);
  expect(troubles).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('tables unfold, tools switch, and nothing offers what cannot work', async ({ page }) => {
    await page.goto('en/data/');
    await section(page, 'regions').locator('summary').nth(2).click();
    await page.locator('#regions-r').check();
    await expect(example(page, 'regions').locator('pre:visible')).toContainText('read.csv(');
    await expect(example(page, 'regions').locator('button')).toBeHidden();
    await section(page, 'regions').locator('summary').last().click();
    await expect(section(page, 'regions').locator('.hashes code').first()).toHaveText(
      /^[0-9a-f]{64}$/,
    );
  });
});
