import type { Page } from '@playwright/test';
import { ROWS } from './support/explorer-rows.ts';
import { expect, isFull, test } from './support/test.ts';

const NUMBER = '.prose a.n:not(.d)';
const RECORD = '**/nguon/report-2014-2020/#r20-funding-vn';
const BOX = '.masthead [name=q]';

/** Whatever a page would do with scripts, it is the static one. */
async function expectStaticPages(page: Page): Promise<void> {
  await page.goto('vung/');
  await expect(page.locator('region-comparator .controls')).toBeHidden();
  await expect(page.locator('region-comparator table').first()).toBeAttached();
  await page.goto('du-lieu/kham-pha/');
  await expect(page.locator('.without')).toContainText('Cần JavaScript');
  await page.goto('');
  await expect(page.locator('number-popup')).toBeHidden();
  await page.locator(NUMBER).first().click();
  await page.waitForURL(RECORD, { waitUntil: 'commit' });
}

async function expectComparator(page: Page): Promise<void> {
  await page.locator('region-comparator input[value=rrd]').uncheck();
  await expect(page).toHaveURL(/[?&]regions=/);
}

async function expectSuggestions(page: Page): Promise<void> {
  await page.locator(BOX).fill('can tho');
  await expect(page.locator('.suggestions a').first()).toContainText('Cần Thơ');
}

test('where no script comes every page is the static one', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await expectStaticPages(page);
});

test('where the script of all pages is cut off, the page is the static one', async ({ page }) => {
  test.skip(!isFull, 'in the full run');
  await page.route('**/SiteScript*.js', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.slice(0, text.length / 2), contentType: 'text/javascript' });
  });
  await expectStaticPages(page);
});

test('where the script of one page does not come, those of all pages work', async ({ page }) => {
  test.skip(!isFull, 'in the full run');
  await page.route('**/RegionComparator*.js', (route) => route.abort());
  await page.goto('vung/');
  await expect(page.locator('region-comparator .controls')).toBeHidden();
  await expectSuggestions(page);
  await page.locator('main a.n').first().click();
  await expect(page.locator('number-popup')).toBeVisible();
});

test('a component that throws leaves the others', async ({ page }) => {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    customElements.define = (name, component) => {
      if (['chart-reader', 'number-popup'].includes(name)) {
        Object.assign(component.prototype as object, {
          connectedCallback: () => {
            throw new Error(name);
          },
        });
      }
      define(name, component);
    };
  });
  await page.goto('vung/');
  await expectComparator(page);
  await expectSuggestions(page);
  expect(new Set(thrown)).toEqual(new Set(['chart-reader', 'number-popup']));
});

test('a browser without adopted style sheets loses only what needs them', async ({
  page,
  troubles,
}) => {
  await page.addInitScript(() => {
    delete (Document.prototype as Partial<Document>).adoptedStyleSheets;
    delete (ShadowRoot.prototype as Partial<ShadowRoot>).adoptedStyleSheets;
  });
  await page.goto('vung/');
  await expectComparator(page);
  await expect(page.locator('chart-reader').first()).not.toHaveAttribute('tabindex');
  await page.locator(BOX).fill('can tho');
  await expect(page.locator('.suggestions')).toHaveCount(0);
  await page.goto('');
  await page.locator(NUMBER).first().click();
  await page.waitForURL(RECORD, { waitUntil: 'commit' });
  expect(troubles).toEqual([]);
});

test('a browser without popovers follows the links of numbers', async ({ page, troubles }) => {
  await page.addInitScript(() => {
    delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover;
  });
  await page.goto('');
  // Such a browser does not hide what bears the attribute `popover` alone.
  await page.locator('number-popup').evaluate((popup) => popup.removeAttribute('popover'));
  await expect(page.locator('number-popup')).toBeHidden();
  await page.locator(NUMBER).first().click();
  await page.waitForURL(RECORD, { waitUntil: 'commit' });
  expect(troubles).toEqual([]);
});

test('a browser that does not reflect ARIA has all roles and names', async ({ page, troubles }) => {
  test.skip(!isFull, 'in the full run; ESLint sees to it that nothing reflects');
  await page.addInitScript(() => {
    for (const name of Object.getOwnPropertyNames(Element.prototype)) {
      if (/^(aria[A-Z]|role$)/.test(name)) Reflect.deleteProperty(Element.prototype, name);
    }
  });
  await page.goto('du-lieu/kham-pha/?indicator=funding&geography=RRD&group=period');
  await expect(page.locator('.grid')).toHaveAttribute('aria-rowcount', '3');
  await expect(page.locator('.body [role=row] [role=gridcell]')).toHaveCount(14);
  await expect(page.locator('.choices button[aria-label]')).toHaveCount(2);
  await expect(page.locator('.pivot [role=region][aria-label]')).toHaveCount(1);
  await expectSuggestions(page);
  await expect(page.locator(`${BOX}[role=combobox][aria-expanded=true]`)).toHaveCount(1);
  await page.goto('kiem-chung/?kind=date');
  await expect(page.locator('a[data-filter=kind][aria-current=true]')).toHaveCount(1);
  await page.goto('vung/');
  await expect(page.locator('chart-reader[role=application]').first()).toBeVisible();
  expect(troubles).toEqual([]);
});

for (const [what, body] of [
  ['blocked', undefined],
  ['damaged', 'not a typeface'],
] as const) {
  test('words stay where a typeface is ' + what, async ({ page }) => {
    test.skip(what === 'damaged' && !isFull, 'in the full run');
    await page.route('**/*.woff2', (route) =>
      body === undefined ? route.abort() : route.fulfill({ body, contentType: 'font/woff2' }),
    );
    await page.goto('vung/');
    await expect(page.locator('html')).toHaveAttribute('data-typefaces');
    await expect(page.locator('h1')).toBeVisible();
    const families = await page.evaluate(() =>
      [...document.fonts].map(({ family }) => family.replaceAll('"', '')),
    );
    expect(families).not.toContain('Von Moi Sans');
    expect(families).not.toContain('Newsreader');
    // What waits for the typefaces goes on: the comparator and what is laid out later.
    await expectComparator(page);
    await expect(page.locator('.section:not(.first, [data-laid])')).toHaveCount(0);
  });
}

test('storage that is denied is not missed', async ({ page, context, troubles }) => {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException('storage is denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(globalThis, name, { get: deny });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: deny, set: deny });
  });
  await page.goto('');
  await page.locator(NUMBER).first().click();
  await expect(page.locator('number-popup')).toBeVisible();
  await page.goto('du-lieu/kham-pha/?geography=CH');
  await expect(page.locator('.count')).toContainText(ROWS);
  await page.goto('vung/');
  await expectComparator(page);
  expect(troubles).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
