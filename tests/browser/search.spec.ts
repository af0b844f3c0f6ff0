import type { Page } from '@playwright/test';
import { findAccessibilityViolations, findOverflow } from './support/inspect.ts';
import { expect, test } from './support/test.ts';

const BOX = '.masthead [name=q]';
const OPTIONS = '.suggestions a';
const FIELD = '#query';
const STATUS = 'search-page [role=status]';
const HOSTILE = [
  '<img src=x onerror="document.title=1">',
  '"><script>document.title=1</script>',
  "'-alert(1)-'",
  '%3Cb%3E%00',
  '\\',
  'a'.repeat(2000),
];

/** Every file that a page asks for, by its path. */
function watchFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  return files;
}

test.describe('the field in the masthead', () => {
  test('loads nothing of the search before its first use', async ({ page }) => {
    const files = watchFiles(page);
    await page.goto('');
    await page.waitForLoadState('networkidle');
    expect(files.filter((file) => file.endsWith('index.json'))).toEqual([]);
    await page.locator(BOX).focus();
    await expect.poll(() => files.filter((file) => file.endsWith('index.json'))).toHaveLength(1);
  });

  test('“/” leads to it, but not while something is typed or with a modifier', async ({ page }) => {
    await page.goto('tinh-thanh/');
    await page.locator('#find').focus();
    await page.keyboard.type('/');
    await expect(page.locator('#find')).toHaveValue('/');
    await page.locator('#find').blur();
    await page.keyboard.press('Control+/');
    await expect(page.locator(BOX)).not.toBeFocused();
    await page.keyboard.press('/');
    await expect(page.locator(BOX)).toBeFocused();
    await expect(page.locator(BOX)).toHaveValue('');
    // What answers the key comes with the first focus.
    await expect(page.locator(BOX)).toHaveRole('combobox');
    await page.keyboard.press('Escape');
    await expect(page.locator(BOX)).not.toBeFocused();
  });

  test('“/” can be turned off, on every page and for good, and on again', async ({ page }) => {
    await page.goto('en/accessibility/');
    const choice = page.getByRole('checkbox', { name: 'The key / leads to the search' });
    await expect(choice).toBeChecked();
    await choice.uncheck();
    await choice.blur();
    await page.keyboard.press('/');
    await expect(page.locator(BOX)).not.toBeFocused();
    await page.goto('tinh-thanh/');
    await page.keyboard.press('/');
    await expect(page.locator(BOX)).not.toBeFocused();
    await page.goto('en/accessibility/');
    await expect(choice).not.toBeChecked();
    await choice.check();
    await choice.blur();
    await page.keyboard.press('/');
    await expect(page.locator(BOX)).toBeFocused();
  });

  test('where the browser keeps nothing, the choice says so, and “/” works', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('storage is denied', 'SecurityError');
        },
      });
    });
    await page.goto('en/accessibility/');
    const choice = page.getByRole('checkbox', { name: 'The key / leads to the search' });
    await choice.click();
    await expect(choice).toBeChecked();
    await expect(page.locator('slash-switch').getByRole('status')).toContainText('does not let');
    await choice.blur();
    await page.keyboard.press('/');
    await expect(page.locator(BOX)).toBeFocused();
  });

  test('the keyboard alone finds, chooses and opens', async ({ page, troubles }) => {
    await page.goto('');
    await page.keyboard.press('/');
    await page.keyboard.type('phu tho');
    const box = page.locator(BOX);
    await expect(page.locator(OPTIONS).first()).toContainText('Phú Thọ');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await expect(box).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const chosen = page.locator(`${OPTIONS}[aria-selected=true]`);
    await expect(chosen).toHaveCount(1);
    await expect(chosen).toContainText('Phú Thọ');
    const id = await chosen.getAttribute('id');
    await expect(box).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(box).toBeFocused();
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tinh-thanh\/#p34-phu-tho$/);
    expect(troubles).toEqual([]);
  });

  test('Escape closes the list first, then leaves; Up goes to the way to all results', async ({
    page,
  }) => {
    await page.goto('en/');
    await page.keyboard.press('/');
    await page.keyboard.type('leverage');
    await expect(page.locator(OPTIONS).first()).toHaveAttribute('href', /\/en\/leverage\/$/);
    await page.keyboard.press('ArrowUp');
    await expect(page.locator(OPTIONS).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(page.locator('.suggestions')).toBeHidden();
    await expect(page.locator(BOX)).toBeFocused();
    await expect(page.locator(BOX)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.suggestions')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator(BOX)).not.toBeFocused();
  });

  test('Enter without a choice leads to all results', async ({ page }) => {
    await page.goto('');
    await page.locator(BOX).fill('vốn đối ứng');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=v%E1%BB%91n/);
    await expect(page.locator(FIELD)).toHaveValue('vốn đối ứng');
    await expect(page.locator(STATUS)).toContainText('kết quả');
  });

  test('where the index does not come, the way to all results is there', async ({ page }) => {
    await page.route('**/index.json', (route) => route.abort());
    await page.goto('');
    await page.locator(BOX).focus();
    await page.keyboard.type('hue');
    await expect(page.locator(OPTIONS)).toHaveText(['Tìm kiếm: hue']);
    await page.locator(OPTIONS).click();
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=hue$/);
    await expect(page.locator(STATUS)).toContainText('Không tải được');
    await expect(page.locator('.contents').first()).toBeVisible();
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

    test('a result is tapped, and the list fits the screen', async ({ page, troubles }) => {
      await page.goto('');
      await page.locator(BOX).tap();
      await page.keyboard.type('can tho');
      await expect(page.locator(OPTIONS).first()).toContainText('Cần Thơ');
      expect(await findOverflow(page)).toEqual([]);
      await page.locator(OPTIONS).first().tap();
      await expect(page).toHaveURL(/\/tinh-thanh\/#p34-can-tho$/);
      expect(troubles).toEqual([]);
    });
  });
});

test.describe('the page of the search', () => {
  test('shows results by kind as one types, and says how many', async ({ page, troubles }) => {
    await page.goto('tim-kiem/');
    await expect(page.locator('.listing a').first()).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('ngan sach');
    await expect(page.locator('.findings h2').first()).toContainText('Trang');
    await expect(page.locator('.findings a').first()).toHaveAttribute('href', /\/ngan-sach\/$/);
    await expect(page.locator(STATUS)).toHaveText(/^\d+ kết quả\.$/);
    await expect(page.locator('.listing').first()).toBeHidden();
    await expect(page).toHaveURL(/\?q=ngan\+sach$/);
    expect(await findAccessibilityViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('.listing').first()).toBeVisible();
    await expect(page).toHaveURL(/\/tim-kiem\/$/);
    expect(troubles).toEqual([]);
  });

  test('further results of a kind come on demand', async ({ page }) => {
    await page.goto('en/search/?q=funding');
    const group = page.locator('.findings section', { hasText: /^Indicators/ });
    await expect(group.locator('li')).toHaveCount(8);
    const more = Number(/\d+/.exec(await group.locator('button').innerText())?.[0]);
    await group.locator('button').click();
    await expect(group.locator('li')).toHaveCount(8 + more);
    await expect(group.locator('li a').nth(8)).toBeFocused();
    await expect(group.locator('button')).toHaveCount(0);
  });

  test('the query stands in the address; back, forward and the other language keep it', async ({
    page,
  }) => {
    await page.goto('tim-kiem/?q=mekong');
    await expect(page.locator('.findings a').first()).toHaveText('Đồng bằng sông Cửu Long');
    await page.locator(FIELD).fill('leverage');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=leverage$/);
    await page.goBack();
    await expect(page.locator(FIELD)).toHaveValue('mekong');
    await expect(page.locator('.findings a').first()).toHaveText('Đồng bằng sông Cửu Long');
    await page.goForward();
    await expect(page.locator(FIELD)).toHaveValue('leverage');
    await page.locator('.languages a[hreflang=en]').click();
    await expect(page).toHaveURL(/\/en\/search\/\?q=leverage$/);
    await expect(page.locator('.findings a').first()).toHaveAttribute('href', /\/en\/leverage\/$/);
  });

  test('nothing found: it says what to try, and the index stands below', async ({ page }) => {
    await page.goto('en/search/?q=xyzzy');
    await expect(page.locator(STATUS)).toContainText('Nothing found. Try fewer words');
    await expect(page.locator('.findings')).toBeEmpty();
    await expect(page.locator('.listing').first()).toBeVisible();
    await page.locator(FIELD).fill('leverage xyzzy');
    await expect(page.locator(STATUS)).toContainText('Nothing has all of these words');
  });

  for (const query of HOSTILE) {
    test(`“${query.slice(0, 20)}” stays text`, async ({ page, troubles }) => {
      await page.goto(`tim-kiem/?q=${encodeURIComponent(query)}`);
      await expect(page.locator(FIELD)).toHaveValue(query);
      await expect(page.locator(STATUS)).not.toContainText('Gõ có dấu');
      await expect(page.locator('.findings :is(img, script, b)')).toHaveCount(0);
      await page.goto('');
      const title = await page.title();
      await page.locator(BOX).fill(query);
      await expect(page.locator(OPTIONS).last()).toBeVisible();
      await expect(page.locator('.suggestions :is(img, script)')).toHaveCount(0);
      expect(await page.title()).toBe(title);
      expect(troubles).toEqual([]);
    });
  }

  test('a malformed address is no harm', async ({ page, troubles }) => {
    await page.goto('tim-kiem/?q=%E0%A4%A&q=2#all-page');
    await expect(page.locator(FIELD)).not.toHaveValue('');
    await expect(page.locator('h1')).toBeVisible();
    expect(troubles).toEqual([]);
  });

  test('while the index is on its way it says so; where it fails it says that, then tries again', async ({
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let isBroken = true;
    await page.route('**/index.json', async (route) => {
      await held;
      await (isBroken ? route.fulfill({ status: 500 }) : route.continue());
    });
    await page.goto('tim-kiem/?q=hue');
    await expect(page.locator(STATUS)).toHaveText('Đang tải mục lục…');
    release();
    await expect(page.locator(STATUS)).toContainText('Không tải được');
    await expect(page.locator('.listing').first()).toBeVisible();
    isBroken = false;
    await page.locator(FIELD).fill('huế');
    await expect(page.locator('.findings a').first()).toHaveText('Huế');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field leads to the index of the site, and that to every page', async ({ page }) => {
    await page.goto('');
    await page.locator(BOX).fill('huế');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=hu%E1%BA%BF$/);
    await page.locator('.kinds a[href="#all-unit"]').click();
    await expect(page.locator('#all-unit')).toBeInViewport();
    await page.locator('#all-unit').getByRole('link', { name: 'Huế', exact: true }).click();
    await expect(page.locator('#p34-hue')).toBeInViewport();
  });
});
