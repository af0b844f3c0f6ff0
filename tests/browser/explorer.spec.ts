import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { findAccessibilityViolations, findOverflow } from './support/inspect.ts';
import { ROWS } from './support/explorer-rows.ts';
import { expect, test } from './support/test.ts';

const VI = 'du-lieu/kham-pha/';
const EN = 'en/data/explore/';
/** The money of the six regions by the earlier report: six numbers that may be added. */
const REGIONS = '?indicator=funding&geography=RRD,NMM,NCC,CH,SE,MRD&period=2014/2020&kind=printed';

const count = (page: Page) => page.locator('.count');
const cell = (page: Page, row: number, column: number) =>
  page.locator(`[aria-rowindex="${row + 2}"] > [aria-colindex="${column + 1}"]`);
const openFacet = (page: Page, facet: string) =>
  page.locator(`[data-facet=${facet}] > summary`).click();
const tick = (page: Page, facet: string, id: string) =>
  page.locator(`[data-facet=${facet}] input[value="${id}"]`).click();
const choose = (page: Page, name: string, value: string) =>
  page.locator(`data-explorer select[name=${name}]`).selectOption(value);

/** First lines of the cells of one column, as far as its rows are in the document. */
const listCells = (page: Page, column: string) =>
  page.locator(`.body .${column} > :first-child`).allTextContents();

async function readDownload(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function saveAs(page: Page, type: 'csv' | 'json'): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.locator(`data-explorer button[name=${type}]`).click();
  return readDownload(await waiting);
}

test('every figure has a row, and a row leads to where its figure stands', async ({
  page,
  troubles,
}) => {
  await page.goto(VI);
  await expect(count(page)).toHaveText(`Đang xem cả ${ROWS} hàng.`);
  await expect(page.locator('.grid')).toHaveAttribute('aria-rowcount', '470');
  expect(await page.locator('.body > [role=row]').count()).toBeLessThan(40);
  const link = cell(page, 0, 3).locator('a');
  await expect(link).toHaveAttribute(
    'href',
    /\/nguon\/decision-1288\/#d1288-people-trained-to-2015$/,
  );
  await link.click();
  await expect(page.locator('number-popup')).toContainText('40.000');
  expect(troubles).toEqual([]);
});

for (const [address, width] of [
  [VI, 1280],
  [EN, 768],
  [EN, 360],
] as const) {
  test(`at ${width} px a row of ${address} is there in full`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${address}?geography=NCC,NMM`);
    await expect(count(page)).toContainText(ROWS);
    const cut = await page.locator('.grid').evaluate((grid) => {
      const parts = grid.querySelectorAll('[role=columnheader], .body :is(.source, .basis) > span');
      const isCut = (element: Element) =>
        element.scrollHeight > element.clientHeight + 1 ||
        element.getBoundingClientRect().bottom >
          (element.closest('[role=row]')?.getBoundingClientRect().bottom ?? 0);
      const texts = Array.from(parts)
        .filter(isCut)
        .map(({ textContent }) => textContent);
      return grid.scrollWidth > grid.clientWidth ? ['the grid scrolls sideways', ...texts] : texts;
    });
    expect(cut).toEqual([]);
    const edges = (cell: ReturnType<Page['locator']>) =>
      cell.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect();
        return element.matches('.value, [data-column=value]') ? right : left;
      });
    for (const [index, column] of ['subject', 'geography', 'period', 'value'].entries()) {
      const head = await edges(page.locator(`[data-column=${column}]`));
      expect(head, column).toBeCloseTo(await edges(cell(page, 0, index)), 0);
    }
  });
}

test('facets narrow the rows, several values each, and their counts follow the others', async ({
  page,
}) => {
  await page.goto(VI);
  await openFacet(page, 'indicator');
  await tick(page, 'indicator', 'funding');
  await expect(count(page)).toHaveText(`Đang xem 39 trong ${ROWS} hàng:`);
  await openFacet(page, 'geography');
  const region = page.locator('[data-facet=geography] li', { hasText: 'Tây Nguyên' });
  await expect(region.locator('.number')).toHaveText('2');
  await tick(page, 'geography', 'CH');
  await tick(page, 'geography', 'SE');
  await expect(count(page)).toHaveText(`Đang xem 4 trong ${ROWS} hàng:`);
  await expect(page.locator('[data-facet=indicator] li:visible').first()).toContainText('4');
  await expect(page).toHaveURL(/\?indicator=funding&geography=CH,SE$/);
  await page.locator('.choices button[data-id=SE]').click();
  await expect(count(page)).toHaveText(`Đang xem 2 trong ${ROWS} hàng:`);
  await page.locator('button[name=clear]').click();
  await expect(count(page)).toHaveText(`Đang xem cả ${ROWS} hàng.`);
  await expect(page).toHaveURL(/kham-pha\/$/);
});

test('a long facet is searched without diacritics', async ({ page }) => {
  await page.goto(VI);
  await openFacet(page, 'indicator');
  await page.locator('[data-facet=indicator] input[type=search]').fill('von doi ung');
  await expect(page.locator('[data-facet=indicator] li:visible')).toHaveCount(3);
});

for (const [typed, rows] of [
  ['dong bang song hong', 19],
  ['ĐỒNG BẰNG sông hồng', 19],
  ['vung mekong xyzzy', 0],
] as const) {
  test(`“${typed}” finds ${rows} rows`, async ({ page }) => {
    await page.goto(VI);
    await page.locator('#explorer-search').fill(typed);
    await expect(page.locator('.grid')).toHaveAttribute('aria-rowcount', String(rows + 1));
  });
}

test('where nothing is left the page says what to loosen', async ({ page }) => {
  await page.goto(`${EN}?indicator=funding&status=target`);
  await expect(count(page)).toContainText('Remove one of those below');
  await expect(page.locator('.choices li').first()).toContainText(/\d+ rows without it/);
  await page.locator('.choices button').last().click();
  await expect(count(page)).toHaveText(`39 of ${ROWS} rows are shown:`);
});

test('a column head sorts, and again the other way; what has no value comes last', async ({
  page,
}) => {
  await page.goto(`${VI}${REGIONS}`);
  const head = page.locator('[data-column=value]');
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => (await listCells(page, 'value'))[0]).toBe('126,95');
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(async () => (await listCells(page, 'value'))[0]).toBe('363,31');
  await page.goto(`${VI}?indicator=fairs-held&order=value&sort=desc`);
  await expect(page.locator('.body .value').last()).toHaveText(/không đọc chắc được/);
});

test('the keyboard alone walks the whole grid, sorts it and opens a record', async ({ page }) => {
  await page.goto(VI);
  await expect(count(page)).toContainText(ROWS);
  await cell(page, 0, 0).focus();
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 0, 1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(cell(page, 0, 6)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(cell(page, 468, 6)).toBeFocused();
  await expect(cell(page, 468, 6)).toBeInViewport();
  await page.keyboard.press('PageUp');
  await expect(page.locator('[role=gridcell]:focus')).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await expect(cell(page, 0, 0)).toBeFocused();
  for (let row = 1; row <= 30; row += 1) await page.keyboard.press('ArrowDown');
  await expect(cell(page, 30, 0)).toBeFocused();
  await expect(cell(page, 30, 0)).toBeInViewport();
  expect(await page.locator('.grid [tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-column=subject]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-column=subject]')).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('number-popup')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[role=gridcell]:focus')).toHaveCount(1);
});

test('the address gives the view, back and forward walk through it, the other language keeps it', async ({
  page,
}) => {
  const query = '?geography=RRD,NMM&period=2014/2020&q=kinh+ph%C3%AD&order=value&sort=desc';
  await page.goto(`${VI}${query}`);
  await expect(page.locator('#explorer-search')).toHaveValue('kinh phí');
  await expect(page.locator('.grid')).toHaveAttribute('aria-rowcount', /^\d+$/);
  await openFacet(page, 'kind');
  await tick(page, 'kind', 'printed');
  await expect(page).toHaveURL(/kind=printed/);
  await page.goBack();
  await expect(page).not.toHaveURL(/kind=printed/);
  await expect(page.locator('[data-facet=kind] [type=checkbox]').first()).not.toBeChecked();
  await page.goForward();
  await expect(page.locator('[data-facet=kind] [type=checkbox]').first()).toBeChecked();
  const shown = await page.locator('.grid').getAttribute('aria-rowcount');
  await page.reload();
  await expect(page.locator('.grid')).toHaveAttribute('aria-rowcount', shown ?? '');
  await page.locator('.choices button[data-facet=q]').click();
  await page.locator('.languages a[hreflang=en]').click();
  await expect(page).toHaveURL(
    /en\/data\/explore\/\?geography=RRD,NMM&period=2014\/2020&kind=printed/,
  );
  await expect(page.locator('.choices')).toContainText('Red River Delta');
});

test('hostile text in the address ends as text', async ({ page, troubles }) => {
  const evil = '<img src=x onerror=alert(1)>';
  await page.goto(
    `${VI}?q=${encodeURIComponent(evil)}&indicator=${encodeURIComponent(evil)}&__proto__=1`,
  );
  await expect(page.locator('.notice')).toContainText(`“${evil}”`);
  await expect(page.locator('#explorer-search')).toHaveValue(evil);
  await expect(page.locator('.choices')).toContainText(evil);
  expect(await page.locator('data-explorer img').count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('what may be added is added, with its interval', async ({ page }) => {
  await page.goto(`${VI}${REGIONS}`);
  await expect(page.locator('.sum')).toContainText(
    '1.464,06 tỷ đồng, khoảng giá trị 1.464,03 đến 1.464,09',
  );
  await expect(page.locator('.sum')).toContainText('còn 273,67 tỷ đồng không phân theo vùng');
  await expect(page.locator('.remedy')).toBeEmpty();
});

for (const [query, reason] of [
  ['indicator=funding&geography=RRD&kind=printed', '2013–2022 và 2014–2020 có năm chung'],
  ['indicator=funding&geography=RRD,VN&period=2014/2020&kind=printed', 'văn bản không nói rõ'],
  [
    'indicator=funding&geography=RRD,VN&period=2014/2020&kind=printed&basis=unstated',
    'Cả nước và Đồng bằng sông Hồng',
  ],
  [
    'indicator=funding&geography=outside-regions,RRD&period=2014/2020',
    'có số chúng tôi tính từ chính những số ấy',
  ],
  ['indicator=funding-implied', 'chưa chắc cùng tính chất'],
  ['indicator=support-instances&period=2013/2022', 'có cả số chung và phần của nó'],
  ['indicator=province-count&geography=RRD', '2013–2022 và 2014–2020 có năm chung'],
  ['indicator=people-trained&period=2014/2020,2021/2025', 'kết quả, hiện trạng và mục tiêu'],
  ['indicator=funding-share&geography=RRD&kind=printed', 'là tỷ lệ'],
  ['indicator=programme-years&source=report-2014-2020', 'là một mức hay một thời hạn'],
  ['indicator=fairs-held&period=2014/2020', 'Chỉ còn một số'],
  ['indicator=establishments-supported&period=2014/2020', 'có thể trùng nhau một phần'],
  ['indicator=funding-foreseen&category=operating&period=2021/2025', 'được nêu hai lần'],
  ['indicator=funding,counterpart-capital&period=2013/2022', 'các chỉ số khác nhau'],
] as const) {
  test(`?${query} is not added: ${reason}`, async ({ page }) => {
    await page.goto(`${VI}?${query}`);
    await expect(page.locator('.sum')).toHaveText(/^(Không cộng|Chỉ còn)/);
    await expect(page.locator('.sum')).toContainText(reason);
  });
}

test('a filter that would allow a sum is offered and does', async ({ page }) => {
  await page.goto(
    `${EN}?indicator=funding&geography=RRD,NMM&period=2014/2020,2013/2022&kind=printed`,
  );
  await expect(page.locator('.sum')).toContainText('periods overlap');
  await page.locator('button[name=remedy]').click();
  await expect(page.locator('.sum')).toContainText('add up to');
  await page.goBack();
  await expect(page.locator('.sum')).toContainText('are not added');
});

test('rows are grouped and crossed; a sum stands only where it is allowed', async ({ page }) => {
  await page.goto(`${VI}?indicator=funding&kind=printed&category=none`);
  await choose(page, 'group', 'geography');
  await choose(page, 'across', 'period');
  await choose(page, 'measure', 'sum');
  await expect(page).toHaveURL(/group=geography&across=period&measure=sum$/);
  const line = page.locator('.pivot tr', { hasText: 'Đồng bằng sông Hồng' });
  await expect(line).toContainText('363,31');
  await expect(line).toContainText('596,4');
  await choose(page, 'across', '');
  await expect(line).toContainText('không cộng');
  await page.locator('.pivot summary').click();
  await expect(page.locator('.pivot li').first()).toBeVisible();
  await choose(page, 'measure', 'max');
  await expect(line).toContainText('596,4');
});

test('Plot comes with the first chart and not before; arquero never', async ({
  page,
  troubles,
}) => {
  const scripts: { name: string; bytes: number }[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    void response.body().then((body) => scripts.push({ name: response.url(), bytes: body.length }));
  });
  await page.goto(`${VI}${REGIONS}`);
  await expect(page.locator('.sum')).toContainText('1.464,06');
  await choose(page, 'group', 'geography');
  await expect(page.locator('.pivot table')).toBeVisible();
  expect(scripts.every(({ bytes }) => bytes < 60_000)).toBe(true);
  await choose(page, 'chart', 'bar');
  await expect(page.locator('.plot svg')).toBeVisible();
  await expect(page.locator('.plot svg rect')).toHaveCount(6);
  expect(scripts.filter(({ bytes }) => bytes > 60_000)).toHaveLength(1);
  await choose(page, 'chart', 'interval');
  await expect(page.locator('.plot svg path')).not.toHaveCount(0);
  expect(troubles).toEqual([]);
  expect(await findAccessibilityViolations(page)).toEqual([]);
});

test('there is no chart where it would mislead, and the page says why', async ({ page }) => {
  await page.goto(`${VI}?chart=dot`);
  await expect(page.locator('.why')).toContainText('quá 40 số');
  await page.goto(`${VI}?indicator=funding-share&geography=RRD&chart=bar`);
  await expect(page.locator('.why')).toContainText('Không vẽ thanh');
  await page.goto(`${VI}?indicator=funding,staff&period=2020,2013&chart=dot`);
  await expect(page.locator('.why')).toContainText('khác đơn vị');
});

test('a chart that does not come leaves the rest', async ({ page }) => {
  await page.route('**/draw-chart*', (route) => route.abort());
  await page.goto(`${VI}${REGIONS}&chart=bar`);
  await expect(page.locator('.why')).toContainText('Không tải được biểu đồ');
  await expect(page.locator('.sum')).toContainText('1.464,06');
});

test('rows are downloaded as published, with their address and that of the view', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${EN}?indicator=funding&geography=RRD`);
  await expect(count(page)).toContainText(`2 of ${ROWS}`);
  const { data } = Papa.parse<Record<string, string>>((await saveAs(page, 'csv')).trim(), {
    header: true,
  });
  const published = (await (
    await page.request.get(`${baseURL ?? ''}data/observations.json`)
  ).json()) as Record<string, string | number | null>[];
  for (const row of data) {
    const original = published.find(({ id }) => id === row['id']);
    for (const [field, value] of Object.entries(original ?? {})) {
      expect(row[field], field).toBe(String(value ?? ''));
    }
  }
  expect(
    data.map(({ address }) => new URL(address ?? '').pathname + new URL(address ?? '').hash),
  ).toEqual([
    '/en/sources/report-2013-2022/#r22-funding-rrd',
    '/en/sources/report-2014-2020/#r20-funding-rrd',
  ]);
  expect(data[0]?.['query']).toBe(page.url());
  expect(data[0]?.['version']).toMatch(/^\d+\.\d+\.\d+$/);
  const file = JSON.parse(await saveAs(page, 'json')) as {
    query: string;
    rows: { id: string; value: number }[];
  };
  expect(file.rows.map(({ value }) => value)).toEqual([596.4, 363.31]);
  expect(file.query).toBe(page.url());
});

test('groups are downloaded with the ids of what went into them', async ({ page }) => {
  await page.goto(`${VI}${REGIONS}&group=period&measure=sum`);
  await expect(page.locator('.pivot table')).toBeVisible();
  const { data } = Papa.parse<Record<string, string>>((await saveAs(page, 'csv')).trim(), {
    header: true,
  });
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    period: '2014/2020',
    value: '1464.06',
    unit: 'billion-vnd',
    kind: 'computed',
    count: '6',
  });
  expect(data[0]?.['inputs']?.split(' ').toSorted()[0]).toBe('r20-funding-ch');
});

test('a download that fails says so', async ({ page }) => {
  await page.route('**/data/observations.json', (route) => route.abort());
  await page.goto(`${VI}${REGIONS}`);
  await page.locator('button[name=csv]').click();
  await expect(page.locator('.done')).toHaveText('Không tải được tệp. Hãy thử lại.');
});

test('the link is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${VI}${REGIONS}`);
  await page.locator('button[name=copy]').click();
  await expect(page.locator('.done')).toHaveText('Đã sao chép liên kết.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('filters are folded away, rows stand one below the other, nothing runs out', async ({
    page,
  }) => {
    await page.goto(VI);
    await expect(count(page)).toContainText(ROWS);
    await expect(page.locator('[data-facet=indicator]')).toBeHidden();
    await page.locator('.filters > summary').tap();
    await page.locator('[data-facet=period] > summary').tap();
    await page.locator('[data-facet=period] input[value="2013/2022"]').tap();
    await expect(count(page)).toContainText(`trong ${ROWS}`);
    expect(await findOverflow(page)).toEqual([]);
    const box = await page.locator('.body > [role=row]').first().boundingBox();
    expect(box?.width).toBeLessThanOrEqual(320);
    await page.locator('.body .value a').first().tap();
    await expect(page.locator('number-popup')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it would do and leads to the same figures', async ({ page }) => {
    await page.goto(EN);
    await expect(page.locator('.without')).toContainText('need JavaScript');
    await expect(page.locator('.without a')).toHaveCount(4);
    await expect(page.locator('.work')).toBeHidden();
    await page.locator('.without a').first().click();
    await expect(page).toHaveURL(/en\/sources\/$/);
  });
});
