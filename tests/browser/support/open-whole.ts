import type { Page } from '@playwright/test';
import { awaitLayout } from './inspect.ts';

/** Opens a page with everything that is folded away, laid out to its end and in its typefaces. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awaitLayout(page);
  await addStyles(page, '* { content-visibility: visible !important }');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Styles of a test, which the page's own policy would not let in as an element. */
export async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
