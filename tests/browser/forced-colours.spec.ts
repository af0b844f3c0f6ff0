import type { Page } from '@playwright/test';
import { pageKinds } from './support/page-kinds.ts';
import { addStyles, openWhole } from './support/open-whole.ts';
import { expect, isFull, test } from './support/test.ts';

/** Colours that carry something; others only set apart what has words or an outline as well. */
const TELLING = ['ink', 'ink-2', 'ink-3', 'public', 'private', 'mark'];

/**
 * Forms in drawings that are painted in a telling colour as a rule, and in nothing but the colour of
 * the page now that the reader has colours of their own.
 */
async function findLostMarks(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'none' });
  const telling = await page.evaluate((tokens) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const values = tokens.map((token) => {
      probe.style.color = `var(--${token})`;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return [...document.querySelectorAll('main svg *')].map((form) => {
      const { fill, stroke } = getComputedStyle(form);
      const isForm = form instanceof SVGGeometryElement && form.closest('defs') === null;
      return (
        isForm && form.checkVisibility() && [fill, stroke].some((each) => values.includes(each))
      );
    });
  }, TELLING);
  await page.emulateMedia({ forcedColors: 'active' });
  return page.evaluate((isTelling) => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const isLost = (paint: string) => paint === paper || /^(none|rgba\(.*, 0\))$/.test(paint);
    return [...document.querySelectorAll('main svg *')]
      .filter((form, place) => {
        const { fill, stroke } = getComputedStyle(form);
        return isTelling[place] === true && isLost(fill) && isLost(stroke);
      })
      .map((form) => {
        const mark = form.closest('[data-label]')?.getAttribute('data-label') ?? '';
        return `${(form.cloneNode() as Element).outerHTML.slice(0, 120)} ${mark}`;
      });
  }, telling);
}

/** The systems' own colours, dark on light and light on dark. */
const THEMES = isFull ? (['light', 'dark'] as const) : (['dark'] as const);

for (const colorScheme of THEMES) {
  test.describe(`in the reader's own colours, ${colorScheme}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    });

    test('every mark stands out from what it lies upon', async ({ page }) => {
      test.slow();
      for (const address of isFull ? pageKinds : ['', 'en/regions/']) {
        await openWhole(page, address);
        await addStyles(page, '.views > .view.view { display: block !important }');
        expect.soft(await findLostMarks(page), `/${address}`).toEqual([]);
      }
    });

    test('what is chosen is told by more than its colour', async ({ page }) => {
      for (const address of ['vung/', 'en/leverage/']) {
        await page.goto(address);
        const switches = await page.locator('.switch').all();
        expect(switches.length).toBeGreaterThan(0);
        for (const each of switches) {
          const weights = await each.locator('label').evaluateAll((labels) =>
            labels.map((label) => ({
              isChosen: label.querySelector(':checked') !== null,
              weight: Number(getComputedStyle(label).fontWeight),
            })),
          );
          const [chosen = 0, ...others] = weights
            .toSorted((one, other) => Number(other.isChosen) - Number(one.isChosen))
            .map(({ weight }) => weight);
          expect.soft(chosen, address).toBeGreaterThan(Math.max(0, ...others));
        }
        const here = page.locator('.languages [aria-current], .pages [aria-current]').first();
        expect(Number(await here.evaluate((link) => getComputedStyle(link).fontWeight))).toBe(650);
      }
    });

    test('what has the focus is outlined', async ({ page }) => {
      for (const address of ['', 'en/data/explore/']) {
        await page.goto(address);
        for (let press = 0; press < 40; press += 1) {
          await page.keyboard.press('Tab');
          const focus = await page.evaluate(() => {
            const element = document.activeElement;
            if (element === null || element === document.body) return undefined;
            // A radio lies over its label, which has the outline.
            const outlined = element.matches('.switch input') ? element.closest('label') : element;
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
              outlined ?? element,
            );
            const paper = getComputedStyle(document.documentElement).backgroundColor;
            const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
            const opening = (element.cloneNode() as Element).outerHTML.slice(0, 120);
            return { opening, isSeen: isSeen && outlineColor !== paper };
          });
          if (focus !== undefined) expect.soft(focus.isSeen, focus.opening).toBe(true);
        }
      }
    });
  });
}

test('marks in the colour of the paper are noticed', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWhole(page, 'en/regions/');
  expect(await findLostMarks(page)).toEqual([]);
  await addStyles(
    page,
    '@media (forced-colors: active) { svg * { fill: Canvas !important; stroke: none !important } }',
  );
  expect((await findLostMarks(page)).length).toBeGreaterThan(5);
});
