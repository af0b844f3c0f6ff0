import { findAccessibilityViolations, findOverflow } from './support/inspect.ts';
import { expect, isFull, test } from './support/test.ts';

const visibleViews = (id: string) => `#${id} .view:visible`;

test('a choice changes title, chart and table, and is kept in the address', async ({
  page,
  troubles,
}) => {
  await page.goto('vung/');
  const title = page.locator(`${visibleViews('mean-per-province')} .title`);
  const first = (await title.textContent()) ?? '';
  await page.locator('#mean-per-province').getByRole('radio', { name: '2013–2022' }).check();
  await expect(title).not.toHaveText(first);
  await expect(page.locator(visibleViews('mean-per-province'))).toHaveCount(1);
  await expect(page).toHaveURL(/\/vung\/#mean-per-province-2013-2022$/);

  await page.locator('#funding-by-region-share').check();
  await expect(page).toHaveURL(/#funding-by-region-share&mean-per-province-2013-2022$/);
  await page.reload();
  await expect(page.locator('#funding-by-region-share')).toBeChecked();
  await expect(page.locator('#mean-per-province-2013-2022')).toBeChecked();
  await expect(page.locator('#funding-by-region')).toBeInViewport();

  await page.locator('#funding-by-region-amount').check();
  await page.locator('#mean-per-province-2014-2020').check();
  await expect(page).toHaveURL(/\/vung\/$/);
  await expect(title).toHaveText(first);
  expect(troubles).toEqual([]);
});

test('the arrow keys of the keyboard choose', async ({ page }) => {
  await page.goto('en/leverage/');
  await page.locator('#ratio-by-definition-all').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#ratio-by-definition-counterpart-to-state')).toBeChecked();
  await expect(page.locator(`${visibleViews('ratio-by-definition')} .title`)).toContainText(
    'over all state money',
  );
});

for (const fragment of ['', '#nothing', '#&&&', '#mean-per-province', '#%E0%A4%A', '#bang']) {
  test(`an address that ends in “${fragment}” opens every figure as at first`, async ({
    page,
    troubles,
  }) => {
    await page.goto(`vung/${fragment}`);
    for (const input of await page.locator('.switch label:first-of-type input').all()) {
      await expect(input).toBeChecked();
    }
    expect(troubles).toEqual([]);
  });
}

test('a link to another part of the page leaves the choice alone', async ({ page }) => {
  await page.goto('vung/#mean-per-province-2013-2022');
  await page.evaluate(() => {
    location.hash = '#bang';
  });
  await expect(page.locator('#mean-per-province-2013-2022')).toBeChecked();
});

test('every view is accessible and fits a phone', async ({ page }) => {
  test.skip(!isFull, 'in the full run');
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ['vung/', 'en/leverage/']) {
    await page.goto(address);
    for (const input of await page.locator('.switch input').all()) {
      await input.check();
      const id = (await input.getAttribute('id')) ?? '';
      expect.soft(await findAccessibilityViolations(page), id).toEqual([]);
      expect.soft(await findOverflow(page), id).toEqual([]);
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a choice changes what is shown', async ({ page }) => {
    await page.goto('vung/');
    const title = page.locator(`${visibleViews('money-and-provinces')} .title`);
    const first = (await title.textContent()) ?? '';
    await page.locator('#money-and-provinces-2013-2022').check();
    await expect(title).not.toHaveText(first);
    await expect(title).toHaveCount(1);
  });
});
