import { pageKinds } from './support/page-kinds.ts';
import { expect, isFull, test } from './support/test.ts';

const pages = isFull ? pageKinds : ['', 'en/regions/'];

for (const address of pages) {
  test(`figures are named by their finding and hold every datum: /${address}`, async ({ page }) => {
    await page.goto(address);
    for (const figure of await page.locator('figure[data-figure]').all()) {
      const reader = figure.locator('.view:visible chart-reader').first();
      if ((await reader.count()) === 0) continue;
      const title = (await figure.locator('.view:visible .title').first().textContent()) ?? '';
      await expect.soft(reader).toHaveAccessibleName(title.replaceAll(/\s+/g, ' ').trim());
      const drawing = reader.locator('.chart:visible svg');
      await expect.soft(drawing).toHaveRole('img');
      // The finding first, then every datum of it.
      const data = (await drawing.locator('desc').textContent()) ?? '';
      expect.soft(data.length, title).toBeGreaterThan(20);
      const marks = await drawing.locator('[data-value]').evaluateAll((elements) =>
        elements.map((element) => ({
          label: element.getAttribute('data-label') ?? '',
          value: element.getAttribute('data-value') ?? '',
        })),
      );
      expect.soft(marks.length, title).toBeGreaterThan(0);
      for (const { label, value } of marks) {
        expect.soft(label, title).toMatch(/[\p{L}\d]/u);
        expect.soft(value, title).toMatch(/[\p{L}\d]/u);
      }
    }
  });
}

test('the tree of a page tells its parts, and a figure by its finding', async ({ page }) => {
  await page.goto('en/regions/');
  const tree = await page.locator('body').ariaSnapshot();
  expect(tree).toContain('- banner:');
  expect(tree).toContain('- main:');
  expect(tree).toContain('- contentinfo:');
  expect(tree).toMatch(
    /- application "In both reports, of the six regions the Red River Delta[^"]+":/,
  );
  const reader = page.locator('#funding-by-region .view:visible chart-reader');
  await reader.focus();
  await page.keyboard.press('ArrowRight');
  const status = reader.getByRole('status');
  await expect(status).toHaveText(/Red River Delta.*363\.31/);
  await page.keyboard.press('ArrowRight');
  await expect(status).not.toHaveText(/363\.31/);
});
