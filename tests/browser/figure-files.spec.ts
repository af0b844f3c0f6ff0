import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const folder = join(dist, 'data', 'figures');

test('every drawing to download is sound XML, and its words stay inside it', async ({ page }) => {
  await page.goto('');
  const names = globSync('*.svg', { cwd: folder });
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const faults = await page.evaluate(
      (text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        const fault = parsed.querySelector('parsererror');
        if (fault !== null) return [fault.textContent];
        const drawing = document.body.appendChild(
          document.importNode(parsed.documentElement, true),
        );
        const frame = drawing.getBoundingClientRect();
        const outside = [...drawing.querySelectorAll('text')].filter((element) => {
          const box = element.getBoundingClientRect();
          return box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom;
        });
        drawing.remove();
        return outside.map(({ textContent }) => textContent);
      },
      readFileSync(join(folder, name), 'utf8'),
    );
    expect.soft(faults, name).toEqual([]);
  }
});
