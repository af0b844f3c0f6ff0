import type { Page } from '@playwright/test';
import { fewKinds, pageKinds } from './support/page-kinds.ts';
import { expect, isFull, test } from './support/test.ts';

/** What would move: animations that run by the clock or the scroll, transitions, gliding jumps. */
async function findMotion(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const moving = document.getAnimations().map((animation) => {
      const { effect } = animation;
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      const changed = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
      const properties = changed.flatMap((frame) => Object.keys(frame));
      return { opening: target?.className.toString() ?? '', properties };
    });
    // The fade at the side of what runs on is a picture of where one stands, and moves nothing.
    const animations = moving
      .filter(({ properties }) => !properties.includes('maskImage'))
      .map(({ opening, properties }) => `animation of ${properties.join(', ')} in “${opening}”`);
    const styled = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, scrollBehavior } = getComputedStyle(element);
      const isSlow = transitionDuration.split(',').some((time) => parseFloat(time) > 0);
      return isSlow || scrollBehavior === 'smooth' ? [`${element.tagName}: ${scrollBehavior}`] : [];
    });
    return [...animations, ...styled];
  });
}

test('who asks for less motion gets none', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of isFull ? pageKinds : fewKinds) {
    await page.goto(address);
    // Jumps glide for those who are on the page already, by key or pointer.
    await page.keyboard.press('Tab');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
    expect.soft(await findMotion(page), `/${address}`).toEqual([]);
  }
});

test('nobody else is moved by the clock, and the scenes of the story are noticed', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('');
  await page.keyboard.press('Tab');
  const motion = await findMotion(page);
  expect(motion.join('\n')).toContain('opacity');
  expect(motion.join('\n')).toContain('HTML: smooth');
  const byClock = await page.evaluate(
    () => document.getAnimations().filter(({ timeline }) => timeline === document.timeline).length,
  );
  expect(byClock).toBe(0);
});
