import { isPacked } from './support/browser.ts';
import { findChanges, takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

const addresses = {
  story: '',
  regions: 'vung/',
  region: 'vung/tay-nguyen/',
  checks: 'kiem-chung/',
};

/**
 * How far down a picture goes, in px: whole pages would weigh 20 MB, these 3 MB. Dark differs in
 * colours alone, which header, lead and first figure show; the light pictures are for the layout.
 */
const heights = { light: 3200, dark: 1600 };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.skip(
  ({ launchOptions }) => !isPacked(launchOptions),
  'the pictures are by the Chromium that package.json pins; another browser draws otherwise',
);

for (const [subject, address] of Object.entries(addresses)) {
  for (const width of [360, 1280]) {
    for (const scheme of ['light', 'dark'] as const) {
      const name = `${subject}-${width}-${scheme}`;
      test.describe(name, () => {
        test.use({ viewport: { width, height: 800 }, colorScheme: scheme });

        test('looks as it did', async ({ page }) => {
          await page.goto(address);
          expect(findChanges(await takePicture(page, heights[scheme]), name)).toEqual([]);
        });
      });
    }
  }
}
