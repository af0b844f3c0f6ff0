import type { Locator } from '@playwright/test';
import { expect, test } from './support/test.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

/** Opacity of the marks that come with a step, in the drawing that is shown. */
const opacityOf = (scene: Locator, step: number) =>
  scene
    .locator(`.chart:visible .from-${String(step)}`)
    .first()
    .evaluate((mark) => Number(getComputedStyle(mark).opacity));

/** Scrolls so that the text of a step, counted from 0, stands in the lower half of the screen. */
async function read(scene: Locator, step: number): Promise<void> {
  const text = scene.locator('.step').nth(step);
  await text.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    window.scrollTo({ top: window.scrollY + top - window.innerHeight / 2, behavior: 'instant' });
  });
  await expect(text).toBeInViewport();
}

for (const [name, viewport] of Object.entries({ phone, desk })) {
  test.describe(name, () => {
    test.use({ viewport });

    test('a drawing stays in sight and changes as its text moves on', async ({ page }) => {
      await page.goto('');
      const scene = page.locator('[data-figure="seed-money"] .scene');
      await read(scene, 0);
      await expect.poll(() => opacityOf(scene, 2)).toBe(0);
      for (const step of [2, 3, 4]) {
        await read(scene, step - 1);
        await expect.poll(() => opacityOf(scene, step)).toBe(1);
        await expect(scene.locator('.chart:visible')).toBeInViewport({ ratio: 0.95 });
      }
      // Back up the page what came goes again.
      await read(scene, 0);
      await expect.poll(() => opacityOf(scene, 4)).toBe(0);
    });

    test('every scene leaves room for its text', async ({ page }) => {
      await page.goto('');
      const scenes = await page.locator('.scene').all();
      expect(scenes.length).toBeGreaterThan(6);
      for (const scene of scenes) {
        const drawing = await scene.locator('chart-reader').boundingBox();
        expect.soft(drawing?.height).toBeLessThan(viewport.height * 0.58);
      }
    });

    test('a link in a step is not hidden behind the drawing when it gets focus', async ({
      page,
    }) => {
      await page.goto('');
      const scene = page.locator('[data-figure="seed-money"] .scene');
      const link = scene.locator('.step').first().locator('a').first();
      await read(scene, 0);
      await link.evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        window.scrollBy({ top: top - 100, behavior: 'instant' });
      });
      await link.focus();
      const drawing = await scene.locator('chart-reader').boundingBox();
      await expect
        .poll(async () => (await link.boundingBox())?.y)
        .toBeGreaterThan((drawing?.y ?? 0) + (drawing?.height ?? 0));
    });
  });
}

test.describe('with reduced motion', () => {
  test.use({ viewport: phone, contextOptions: { reducedMotion: 'reduce' } });

  test('every mark is there from the start, and the drawing stays where it is', async ({
    page,
  }) => {
    await page.goto('');
    const scene = page.locator('[data-figure="seed-money"] .scene');
    for (const step of [2, 3, 4]) expect(await opacityOf(scene, step)).toBe(1);
    const position = await scene
      .locator('chart-reader')
      .evaluate((drawing) => getComputedStyle(drawing).position);
    expect(position).toBe('relative');
  });
});

test('on paper every mark is there', async ({ page }) => {
  await page.goto('');
  await page.emulateMedia({ media: 'print' });
  const scene = page.locator('[data-figure="seed-money"] .scene');
  for (const step of [2, 3, 4]) expect(await opacityOf(scene, step)).toBe(1);
});
