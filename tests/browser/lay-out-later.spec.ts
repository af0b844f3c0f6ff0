import { expect, test } from './support/test.ts';

const SECTION = '.section:not(.first)';
const FIGURE = `${SECTION} .figure`;

test('sections far down are laid out when there is time, without being scrolled to', async ({
  page,
}) => {
  await page.goto('');
  await expect(page.locator(SECTION).last()).toHaveAttribute('data-laid');
  const isLaidOut = await page
    .locator(FIGURE)
    .last()
    .locator('figcaption, .caption')
    .first()
    .evaluate((caption) => caption.checkVisibility({ contentVisibilityAuto: true }));
  expect(isLaidOut).toBe(true);
});

test('a place far down is where its address leads, and stays there', async ({ page }) => {
  await page.goto('#muc-tieu');
  await expect(page.locator(SECTION).last()).toHaveAttribute('data-laid');
  const top = () =>
    page.locator('#muc-tieu').evaluate((section) => section.getBoundingClientRect().top);
  await expect.poll(async () => Math.abs(await top())).toBeLessThan(40);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is left out', async ({ page }) => {
    await page.goto('');
    const isLaidOut = await page
      .locator(`${FIGURE} .chart:visible`)
      .last()
      .evaluate((chart) => chart.checkVisibility({ contentVisibilityAuto: true }));
    expect(isLaidOut).toBe(true);
  });
});
