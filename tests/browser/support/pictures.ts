import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const folder = fileURLToPath(new URL('../pictures', import.meta.url));

/**
 * On one machine a page comes out the same to the byte, on idle and on busy cores. Another processor
 * may round the edges of letters otherwise: up to three steps of 255 pass (YIQ distance 0.012),
 * edges included, and so do a few pixels in all, fewer than the smallest mark on a letter has.
 */
const tolerance = { threshold: 0.012, includeAA: true };
const fewPixels = 5;

const attempts = 50;

/** The page from its top down to `height`, as PNG. */
export async function takePicture(page: Page, height: number): Promise<Buffer> {
  await page.locator('html[data-typefaces]').waitFor();
  await page.evaluate(settle);
  const width = page.viewportSize()?.width ?? 0;
  const clip = { x: 0, y: 0, width, height };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await page.screenshot({ fullPage: true, clip, animations: 'disabled', caret: 'hide' });
    } catch (error) {
      // In its first moments Chromium at times says so, and takes the picture a little later.
      const passes = String(error).includes('Unable to capture screenshot');
      if (!passes || attempt === attempts) throw error;
      await wait(100);
    }
  }
}

/** Waits for typefaces; what is laid out only as one comes near is laid out. */
async function settle(): Promise<void> {
  for (const element of document.querySelectorAll<HTMLElement>('.section, .claim')) {
    element.style.contentVisibility = 'visible';
  }
  await document.fonts.ready;
}

/**
 * In what the picture differs from the kept one of that name; empty if in nothing. Otherwise it
 * stays beside the kept one as `….changed.png`, and where they differ as `….difference.png`.
 */
export function findChanges(picture: Buffer, name: string): string[] {
  const kept = join(folder, `${name}.png`);
  const changed = join(folder, `${name}.changed.png`);
  const difference = join(folder, `${name}.difference.png`);
  for (const path of [changed, difference]) rmSync(path, { force: true });
  const change = existsSync(kept)
    ? compare(PNG.sync.read(readFileSync(kept)), PNG.sync.read(picture))
    : { text: 'there is no picture yet' };
  if (change === undefined) return [];
  mkdirSync(folder, { recursive: true });
  writeFileSync(changed, picture);
  if (change.drawing !== undefined) writeFileSync(difference, PNG.sync.write(change.drawing));
  return [`${name}: ${change.text}; \`npm run snapshots\` accepts ${name}.changed.png`];
}

function compare(kept: PNG, taken: PNG): { text: string; drawing?: PNG } | undefined {
  const { width, height } = kept;
  if (taken.width !== width || taken.height !== height) {
    return { text: `${taken.width} × ${taken.height} px in place of ${width} × ${height}` };
  }
  const drawing = new PNG({ width, height });
  const count = pixelmatch(kept.data, taken.data, drawing.data, width, height, tolerance);
  return count <= fewPixels ? undefined : { text: `${count} pixels differ`, drawing };
}
