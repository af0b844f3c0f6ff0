import { expect, test } from './support/test.ts';

const shown = '.claim:visible';

test('a document and a kind narrow the list, and stand in the address', async ({
  page,
  troubles,
}) => {
  await page.goto('kiem-chung/');
  const all = await page.locator(shown).count();
  await page.locator('a[data-filter=document]', { hasText: 'Báo cáo 2013–2022' }).click();
  await expect(page).toHaveURL(/\/kiem-chung\/\?document=report-2013-2022$/);
  await expect.poll(() => page.locator(shown).count()).toBeLessThan(all);
  const ofReport = await page.locator(shown).count();

  await page.locator('a[data-filter=kind][href="#kind-share"]').click();
  await expect(page).toHaveURL(/\?document=report-2013-2022&kind=share$/);
  await expect.poll(() => page.locator(shown).count()).toBeLessThan(ofReport);
  const count = await page.locator(shown).count();
  expect(count).toBeGreaterThan(0);
  await expect(page.locator('claim-filter [role=status]')).toContainText(String(count));

  await page.reload();
  await expect(page.locator(shown)).toHaveCount(count);
  await page.locator('a[data-filter=kind]').first().click();
  await page.locator('a[data-filter=document]').first().click();
  await expect(page).toHaveURL(/\/kiem-chung\/$/);
  await expect(page.locator(shown)).toHaveCount(all);
  expect(troubles).toEqual([]);
});

test('the keyboard filters as the pointer does', async ({ page }) => {
  await page.goto('en/checks/');
  await page.locator('a[data-filter=kind][href="#kind-date"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('a[data-filter=kind][aria-current=true]')).toContainText('Date');
  // The link shows that it was pressed first, the list a frame later.
  await expect(page.locator(`${shown}:not([data-kind=date])`)).toHaveCount(0);
  expect(await page.locator(shown).count()).toBeGreaterThan(0);
});

for (const query of ['?document=nothing', '?kind=%00', '?kind=&document=', '?x=1']) {
  test(`an address that ends in “${query}” shows every claim`, async ({ page, troubles }) => {
    await page.goto(`kiem-chung/${query}`);
    await expect(page.locator('.claim:not(:visible)')).toHaveCount(0);
    expect(troubles).toEqual([]);
  });
}

test('an address that names a claim shows it, whatever it filters', async ({ page }) => {
  await page.goto('kiem-chung/?document=letter-7540#c-r20-lowest-mean');
  await expect(page.locator('#c-r20-lowest-mean')).toBeInViewport();
});

test('claims out of sight are laid out once they come near', async ({ page }) => {
  await page.goto('kiem-chung/');
  const heading = page.locator('.claim h3').last();
  const isLaidOut = () =>
    heading.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);
  await heading.scrollIntoViewIfNeeded();
  await expect.poll(isLaidOut).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a document and a kind are plain links', async ({ page }) => {
    await page.goto('kiem-chung/');
    await page.locator('a[data-filter=kind][href="#kind-share"]').click();
    await expect(page.locator('#kind-share')).toBeInViewport();
    await page.locator('dl a[href="#c-r20-funding-share-rrd"]').click();
    await expect(page.locator('#c-r20-funding-share-rrd')).toBeInViewport();
  });
});
