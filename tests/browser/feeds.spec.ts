import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const files = ['feed.vi.xml', 'feed.en.xml', 'sitemap.xml'].filter((file) =>
  existsSync(join(dist, file)),
);

/** What the browser’s own parser of XML, which forgives nothing, has to say against a text. */
const findFault = (text: string) =>
  new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
    ?.textContent;

for (const file of files) {
  test(`${file} is well-formed XML`, async ({ page }) => {
    const text = await (await page.request.get(file)).text();
    await page.goto('');
    expect(await page.evaluate(findFault, text)).toBeUndefined();
    expect(await page.evaluate(findFault, text.replace('</', '<'))).toContain('error');
  });
}
