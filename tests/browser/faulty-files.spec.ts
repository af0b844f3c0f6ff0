import type { Page, Route } from '@playwright/test';
import { ROWS } from './support/explorer-rows.ts';
import { expect, isFull, test } from './support/test.ts';

const HOSTILE = '<img src=x onerror=alert(1)><b>=cmd()';

/** What a file can come to, in the order in which a test meets it; the last is the whole file. */
const FATES: readonly ((route: Route) => Promise<void>)[] = [
  async () => Promise.resolve(), // No answer, ever.
  (route) => route.abort(),
  (route) => route.fulfill({ status: 404, body: '<!doctype html>Not here' }),
  (route) => route.fulfill({ status: 200, body: '<!doctype html>Please log in' }),
  async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.slice(0, text.length / 2) });
  },
  (route) => route.fulfill({ body: '{}' }),
];

/** Makes each request for a file meet the next of its fates, and patience with the first short. Gives the count so far. */
async function befall(page: Page, file: string): Promise<() => number> {
  let met = 0;
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = () => {
      AbortSignal.timeout = timeout;
      return timeout(400);
    };
  });
  await page.route(file, (route) => (FATES[met++] ?? ((whole: Route) => whole.continue()))(route));
  return () => met;
}

test('the explorer says that its rows do not come, tries again, and keeps what was chosen', async ({
  page,
}) => {
  const met = await befall(page, '**/data/explorer.en.json');
  await page.goto('en/data/explore/?indicator=funding&geography=RRD&order=value');
  const again = page.locator('button[name=again]');
  await expect(page.locator('.without')).toContainText('Loading the figures');
  for (const [index] of FATES.entries()) {
    await expect(page.locator('.without')).toContainText('could not be loaded. Try again');
    await expect(page.locator('.without a')).toHaveCount(4);
    await expect(page.locator('.work')).toBeHidden();
    expect(met()).toBe(index + 1);
    if (index > 0) await expect(again).toBeFocused();
    await again.press('Enter');
  }
  await expect(page.locator('.count')).toHaveText(`2 of ${ROWS} rows are shown:`);
  await expect(page.locator('[data-column=value]')).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('.without')).toBeHidden();
  await expect(page.locator('#explorer-search')).toBeFocused();
});

test('the search says that its index does not come, and tries again when asked', async ({
  page,
}) => {
  const met = await befall(page, '**/index.json');
  await page.goto('en/search/?q=hue');
  for (const [index] of FATES.entries()) {
    await expect(page.locator('search-page [role=status]')).toContainText('could not be loaded');
    await expect(page.locator('.listing').first()).toBeVisible();
    expect(met()).toBe(index + 1);
    await page.locator('search-page button[type=submit]').click();
    await expect.poll(met).toBe(index + 2);
  }
  await expect(page.locator('.findings a').first()).toHaveText('Hue');
  await expect(page).toHaveURL(/\?q=hue$/);
});

test('a number whose record does not come leads there itself', async ({ page }) => {
  test.skip(!isFull, 'in the full run');
  let fate = FATES[0];
  await befall(page, '**/none');
  await page.route('**/nguon/**', (route) =>
    route.request().resourceType() === 'fetch' ? fate?.(route) : route.continue(),
  );
  for (fate of FATES) {
    await page.goto('');
    await page.locator('.prose a.n:not(.d)').first().click();
    await page.waitForURL('**/nguon/report-2014-2020/#r20-funding-vn', { waitUntil: 'commit' });
    await expect(page.locator('#r20-funding-vn')).toBeInViewport();
  }
});

test('hostile names in the files of explorer and search end as text', async ({
  page,
  troubles,
}) => {
  await page.route(/explorer\.vi\.json|tim-kiem\/index\.json/, async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.replaceAll('Tây Nguyên', HOSTILE) });
  });
  await page.goto(
    'du-lieu/kham-pha/?indicator=funding&geography=CH,SE&period=2014/2020&group=geography&chart=bar',
  );
  await page.locator('[data-facet=geography] > summary').click();
  for (const place of ['.choices', '.body', '[data-facet=geography]', '.pivot', '.plot']) {
    await expect(page.locator(place).first()).toContainText(HOSTILE);
  }
  await page.goto('tim-kiem/?q=onerror');
  await expect(page.locator('.findings')).toContainText(HOSTILE);
  await page.goto('');
  await page.locator('.masthead [name=q]').fill('onerror');
  await expect(page.locator('.suggestions')).toContainText(HOSTILE);
  await expect(page.locator('img')).toHaveCount(0);
  expect(troubles).toEqual([]);
});
