import { findSmallTargets } from './support/find-small-targets.ts';
import { openWhole } from './support/open-whole.ts';
import { fewKinds, pageKinds } from './support/page-kinds.ts';
import { inGroups } from './support/pages.ts';
import { expect, isFull, test } from './support/test.ts';

test.use({ hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

for (const group of inGroups(isFull ? pageKinds : fewKinds, 8)) {
  test(`what is pressed has room for a finger: /${group[0] ?? ''} and those after it`, async ({
    page,
  }) => {
    test.slow();
    for (const address of group) {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await openWhole(page, address);
        expect.soft(await findSmallTargets(page), `/${address}, ${width} px`).toEqual([]);
      }
    }
  });
}

test('targets that are too small or too close are noticed', async ({ page }) => {
  await page.goto('tim-kiem/');
  expect(await findSmallTargets(page)).toEqual([]);
  await page.locator('main').evaluate((main) => {
    main.insertAdjacentHTML('beforeend', '<button id="one">1</button><button id="two">2</button>');
    for (const button of main.querySelectorAll<HTMLElement>('#one, #two')) {
      button.style.cssText = 'width: 12px; height: 12px; min-height: 0; margin: 0; font-size: 8px';
    }
  });
  expect(await findSmallTargets(page)).toEqual([
    expect.stringContaining('id="one"'),
    expect.stringContaining('id="two"'),
  ]);
});
