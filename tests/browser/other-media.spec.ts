import { expect, test } from './support/test.ts';

test.describe('in the colours that a reader forces', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('tiles, marks and money differ from the page and from each other', async ({ page }) => {
    await page.goto('vung/tay-nguyen/');
    const colours = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.forcedColorAdjust = 'none';
      const names = ['paper', 'tile', 'mark', 'public', 'private', 'public-light', 'public-middle'];
      const shown = names.map((name) => {
        probe.style.color = `var(--${name})`;
        return getComputedStyle(probe).color;
      });
      probe.style.color = 'GrayText';
      return [...shown, getComputedStyle(probe).color];
    });
    expect(new Set(colours).size).toBe(colours.length);
  });

  test('the heavy lines stay heavy', async ({ page }) => {
    await page.goto('vung/');
    await expect(page.locator('body')).toHaveCSS('border-top-width', '4px');
    await expect(page.locator('.foot')).toHaveCSS('border-top-width', '4px');
    await expect(page.locator('.table').last()).toHaveCSS('border-top-width', '2px');
  });
});

test('on paper the story takes at most twelve pages, none left nearly empty', async ({ page }) => {
  await page.goto('');
  await page.locator('html[data-typefaces]').waitFor();
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(12);
});
