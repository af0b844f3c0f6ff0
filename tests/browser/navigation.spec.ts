import type { Page } from '@playwright/test';
import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** The home page, a page whose English address differs, and one with a name of its own. */
const translated = [
  '',
  ...['kiem-chung/', 'vung/tay-nguyen/'].filter((address) => pages.includes(address)),
];

for (const address of translated) {
  test(`/${address} switches to English and back`, async ({ page, baseURL }) => {
    await page.goto(address);
    const vietnamese = page.url();
    await page.locator('header a[hreflang="en"]:visible').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(page.url()).toContain(`${baseURL ?? ''}en/`);
    expect(
      page
        .url()
        .replace(baseURL ?? '', '')
        .split('/'),
    ).toHaveLength(`en/${address}`.split('/').length);
    await page.locator('header a[hreflang="vi"]:visible').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    expect(page.url()).toBe(vietnamese);
  });
}

test('the Tab key reaches every link of the navigation, and shows where it is', async ({
  page,
}) => {
  await page.goto('');
  const links = page.locator('header nav a:visible');
  const wanted = await links.evaluateAll((elements) => elements.map((link) => link.outerHTML));
  expect(wanted.length).toBeGreaterThan(0);
  const reached = await pressTabThrough(page, wanted.length * 2 + 20);
  const names = reached.map(({ html }) => html);
  expect(wanted.filter((html) => !names.includes(html))).toEqual([]);
  expect(reached.filter(({ outlined }) => !outlined)).toEqual([]);
});

test('an unknown address shows the 404 page', async ({ page }) => {
  const failures: string[] = [];
  page.on('requestfailed', (request) => failures.push(request.url()));
  page.on('response', (response) => {
    if (!response.ok() && response.request().resourceType() !== 'document') {
      failures.push(`${response.url()} ${response.status()}`);
    }
  });
  const response = await page.goto('khong/co/trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\p{L}/u);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  expect(failures).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a number leads to where it comes from', async ({ page }) => {
    await page.goto('');
    await page.locator('main a.n').first().click();
    const fragment = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(fragment).not.toBe('');
    const target = page.locator(':target');
    await expect(target).toHaveAttribute('id', fragment);
    await expect(target).toBeInViewport();
  });
});

/** Presses Tab `times` times; of each element reached in the header, whether an outline shows. */
async function pressTabThrough(page: Page, times: number) {
  const reached: { html: string; outlined: boolean }[] = [];
  for (let press = 0; press < times; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.querySelector('header :focus');
      if (focused === null) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const outlined = outlineStyle !== 'none' && outlineWidth !== '0px';
      return { html: focused.outerHTML, outlined };
    });
    if (stop !== undefined) reached.push(stop);
  }
  return reached;
}
