import { expect, test } from './support/test.ts';

/** What scrolls sideways on a phone: navigation, filters, tables. */
const SCROLLERS = '.pages, .filters p:not([role]), .scroll';

/** Of each that is not folded away: whether it runs on to the right, and whether it fades there. */
async function readScrollers(elements: readonly Element[]) {
  // What is laid out only as one comes near fades only then.
  for (const section of document.querySelectorAll<HTMLElement>('.section')) {
    section.style.contentVisibility = 'visible';
  }
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  return elements
    .filter((element) => element.checkVisibility())
    .map((element) => ({
      which: element.getAttribute('aria-label') ?? element.className,
      runsOn: element.scrollLeft + element.clientWidth < element.scrollWidth,
      fades: getComputedStyle(element).maskImage !== 'none',
    }));
}

for (const address of ['vung/', 'en/regions/', 'en/checks/']) {
  test(`what runs on sideways fades, and nothing else does: ${address}`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const read = () => page.locator(SCROLLERS).evaluateAll(readScrollers);
      const findFaults = async () => (await read()).filter(({ runsOn, fades }) => runsOn !== fades);
      // Typefaces that come in change what fits.
      await expect.poll(findFaults).toEqual([]);
      expect((await read()).some(({ fades }) => fades)).toBe(width === 360);
    }
  });
}

test('an outline lies inside what scrolls, where no edge cuts it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('en/checks/');
  for (const selector of ['.pages a', '.filters a']) {
    const link = page.locator(selector).first();
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toHaveCSS('outline-offset', '-2px');
  }
  await page.goto('en/regions/');
  const table = page.locator('.table-block .scroll').first();
  await table.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(table).toBeFocused();
  await expect(table).toHaveCSS('outline-offset', '-2px');
  await expect(table).toHaveCSS('mask-image', 'none');
});
