import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const FIELD = '#find';
const STATUS = 'province-finder [role=status]';

/** Anchors of the entries in sight. */
const listShown = (page: Page) =>
  page
    .locator('province-finder article:visible')
    .evaluateAll((entries) => entries.map(({ id }) => id));

for (const [typed, ...anchors] of [
  ['phu tho', 'p34-phu-tho', 'phu-tho'],
  ['tỉnh Phú Thọ', 'p34-phu-tho', 'phu-tho'],
  ['TPHCM', 'p34-ho-chi-minh', 'ho-chi-minh'],
  ['tp. hcm', 'p34-ho-chi-minh', 'ho-chi-minh'],
  ['Sài Gòn', 'p34-ho-chi-minh', 'ho-chi-minh'],
  ['Hue', 'p34-hue', 'thua-thien-hue'],
  ['TTH', 'p34-hue', 'thua-thien-hue'],
  ['BRVT', 'p34-ho-chi-minh', 'ba-ria-vung-tau'],
  ['baria vungtau', 'p34-ho-chi-minh', 'ba-ria-vung-tau'],
  ['Bình Thuận', 'p34-lam-dong', 'binh-thuan'],
  ['binh thuan', 'p34-lam-dong', 'binh-thuan'],
  ['Bình Thuận'.normalize('NFD'), 'p34-lam-dong', 'binh-thuan'],
  ['hagiang', 'p34-tuyen-quang', 'ha-giang'],
  ['Daklak', 'p34-dak-lak', 'dak-lak'],
] as const) {
  test(`“${typed}” finds the province and its present unit`, async ({ page, troubles }) => {
    await page.goto('tinh-thanh/');
    await page.locator(FIELD).fill(typed);
    await expect(page.locator(STATUS)).toHaveText('2 kết quả.');
    expect((await listShown(page)).toSorted()).toEqual([...anchors].toSorted());
    expect(troubles).toEqual([]);
  });
}

test('an ambiguous short form finds all that share it', async ({ page }) => {
  await page.goto('tinh-thanh/');
  await page.locator(FIELD).fill('ĐN');
  const shown = await listShown(page);
  expect(shown).toEqual(expect.arrayContaining(['da-nang', 'dong-nai', 'dak-nong']));
});

for (const typed of ['xyzzy', '🌾🌾', '?!', 'a'.repeat(1000), '<zz>', '\\', '%00']) {
  test(`“${typed.slice(0, 12)}” finds none and says so`, async ({ page, troubles }) => {
    await page.goto('en/provinces/');
    await page.locator(FIELD).fill(typed);
    await expect(page.locator(STATUS)).toContainText('No province or city has such a name');
    expect(await listShown(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
}

test('what is typed stands in the address and comes back from it', async ({ page }) => {
  await page.goto('tinh-thanh/');
  await page.locator(FIELD).fill('kiên giang');
  await expect(page).toHaveURL(/\/tinh-thanh\/\?q=ki%C3%AAn\+giang$/);
  await page.reload();
  await expect(page.locator(FIELD)).toHaveValue('kiên giang');
  await expect(page.locator(STATUS)).toHaveText('2 kết quả.');
  await page.locator(FIELD).fill('');
  await expect(page).toHaveURL(/\/tinh-thanh\/$/);
  expect(await listShown(page)).toHaveLength(63 + 34);
});

test('an address that names an entry shows it, whatever was typed', async ({ page }) => {
  await page.goto('tinh-thanh/?q=hue#dong-nai');
  await expect(page.locator('#dong-nai')).toBeInViewport();
  await page.locator(FIELD).fill('binh thuan');
  await page.locator('#binh-thuan a[href="#dak-nong"]').click();
  await expect(page.locator('#dak-nong')).toBeInViewport();
  await expect(page.locator(FIELD)).toHaveValue('');
});

test('an entry that was out of sight takes the search out of the address, and back brings it again', async ({
  page,
}) => {
  await page.goto('tinh-thanh/');
  await page.locator(FIELD).fill('binh thuan');
  const found = await listShown(page);
  await expect(page).toHaveURL(/\?q=binh\+thuan$/);
  await page.locator('#binh-thuan a[href="#dak-nong"]').click();
  await expect(page).toHaveURL(/tinh-thanh\/#dak-nong$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=binh\+thuan$/);
  await expect(page.locator(FIELD)).toHaveValue('binh thuan');
  expect(await listShown(page)).toEqual(found);
});

test('the keyboard alone finds, reads and clears', async ({ page }) => {
  await page.goto('tinh-thanh/');
  const field = page.locator(FIELD);
  await field.focus();
  await page.keyboard.type('lam dong');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#p34-lam-dong h3 a')).toBeFocused();
  await field.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#p34-lam-dong h3 a')).toBeFocused();
  await field.focus();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  expect(await listShown(page)).toHaveLength(63 + 34);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a province is found and its present unit followed', async ({ page }) => {
    await page.goto('tinh-thanh/');
    await page.locator(FIELD).tap();
    await page.locator(FIELD).fill('can tho');
    await page.locator('#can-tho a[href="#p34-can-tho"]').tap();
    await expect(page.locator('#p34-can-tho')).toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field, and the index leads to every entry', async ({ page }) => {
    await page.goto('tinh-thanh/');
    await expect(page.locator(FIELD)).toBeHidden();
    await expect(page.locator('province-finder article:visible')).toHaveCount(63 + 34);
    await page.locator('.names a[href="#bac-lieu"]').first().click();
    await expect(page.locator('#bac-lieu')).toBeInViewport();
  });
});
