import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, isFull, test } from './support/test.ts';

const MEASURES = [
  ...['amount', 'share', 'per-province', 'per-province-of-six-regions'],
  ...['per-province-without-named', 'province-share', 'per-year', 'difference'],
];
const PERIODS = ['', '2014-2020', '2013-2022'];
const USUAL = ['rrd', 'nmm', 'ncc', 'ch', 'se', 'mrd', 'outside-regions', 'vn'];
const SELECTIONS = [USUAL, ['rrd', 'mrd'], ['nmm'], ['ch', 'vn', 'vn-35'], []];

const result = '.result table';

/** What the tables that everybody sees have for a measure: number or words by row and column. */
async function readFullTable(page: Page, measure: string) {
  return page.locator(`[data-measure="${measure}"]`).evaluate((details) => {
    const periods = [...details.querySelectorAll<HTMLElement>('thead th')].map(
      ({ dataset }) => dataset['period'] ?? '',
    );
    const rows = [...details.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
      code: row.dataset['code'] ?? '',
      cells: [...row.cells].slice(1).map(({ textContent }) => textContent.trim()),
    }));
    return { periods, rows };
  });
}

/** The rows that the comparator shows: code, then the columns of the measure. */
async function readShown(page: Page, columns: number) {
  return page.locator(`${result} tbody tr`).evaluateAll(
    (rows, count) =>
      (rows as HTMLTableRowElement[]).map((row) => ({
        code: row.dataset['code'] ?? '',
        cells: [...row.cells].slice(-count).map((cell) => {
          const own = cell.cloneNode(true) as HTMLElement;
          for (const place of own.querySelectorAll('.place')) place.remove();
          return own.textContent.trim();
        }),
      })),
    columns,
  );
}

/** Holds what is shown against the full table of the measure, and the address against the choice. */
async function expectView(page: Page, measure: string, period: string, codes: readonly string[]) {
  const full = await readFullTable(page, measure);
  const shown = full.periods.flatMap((column, index) =>
    period === '' || column === '' || column === period ? [index] : [],
  );
  const expected = codes.map((code) => {
    const row = full.rows.find((entry) => entry.code === code);
    return { code, cells: shown.map((index) => row?.cells[index] ?? 'không áp dụng') };
  });
  const label = `${measure} ${period} ${codes.join()}`;
  if (codes.length === 0) {
    await expect(page.locator('.result'), label).toBeHidden();
    await expect(page.locator('.notice'), label).toContainText('Chưa chọn vùng nào');
  } else {
    const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
    const rows = await readShown(page, shown.length);
    expect(rows.toSorted(byCode), label).toEqual(expected.toSorted(byCode));
    await expect(page.locator('.plot svg [data-value]'), label).toHaveCount(
      codes.length * shown.length,
    );
  }
  const readNamed = () => {
    const { searchParams } = new URL(page.url());
    return {
      measure: searchParams.get('measure') ?? 'per-province',
      period: searchParams.get('period') ?? '',
      regions: searchParams.get('regions') ?? USUAL.join(),
    };
  };
  await expect
    .poll(readNamed, { message: label })
    .toEqual({ measure, period, regions: codes.join() });
}

/** Ticks exactly these boxes, each by `press`. */
async function select(
  page: Page,
  codes: readonly string[],
  press: (box: Locator) => Promise<void>,
): Promise<void> {
  const provinces = page.locator('.controls details');
  if ((await provinces.getAttribute('open')) === null) await provinces.locator('summary').click();
  for (const box of await page.locator('input[name=regions]').all()) {
    const isWanted = codes.includes(await box.inputValue());
    if ((await box.isChecked()) !== isWanted) await press(box);
  }
}

for (const measure of MEASURES) {
  test(`${measure}: every report and selection shows its rows, and stands in the address`, async ({
    page,
    troubles,
  }) => {
    test.skip(!isFull && measure !== 'difference', 'in the full run');
    await page.goto('vung/');
    for (const codes of SELECTIONS) {
      await select(page, codes, (box) => box.click());
      await page.locator('select[name=measure]').selectOption(measure);
      for (const period of PERIODS) {
        await page.locator('select[name=period]').selectOption(period);
        await expectView(page, measure, period, codes);
      }
      await page.reload();
      await expectView(page, measure, PERIODS.at(-1) ?? '', codes);
    }
    expect(troubles).toEqual([]);
  });
}

test('the keyboard alone reaches every measure, report and selection', async ({ page }) => {
  test.skip(!isFull, 'in the full run');
  test.slow();
  await page.goto('vung/');
  await page.locator('.controls summary').press('Enter');
  for (const codes of SELECTIONS) {
    await select(page, codes, (box) => box.press(' '));
    await page.locator('select[name=period]').press('Home');
    for (const period of PERIODS) {
      await page.locator('select[name=measure]').press('Home');
      for (const measure of MEASURES) {
        await expectView(page, measure, period, codes);
        await page.locator('select[name=measure]').press('ArrowDown');
      }
      await page.locator('select[name=period]').press('ArrowDown');
    }
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('every measure, report and selection shows its rows', async ({ page }) => {
    test.skip(!isFull, 'in the full run');
    test.slow();
    await page.goto('vung/');
    for (const codes of SELECTIONS) {
      await select(page, codes, (box) => box.tap());
      for (const measure of MEASURES) {
        // The list of a field is the system’s own: only what it chose can be said to the page.
        await page.locator('select[name=measure]').selectOption(measure);
        for (const period of PERIODS) {
          await page.locator('select[name=period]').selectOption(period);
          await expectView(page, measure, period, codes);
        }
      }
    }
  });

  test('columns are tapped to order by, and marks speak', async ({ page }) => {
    await page.goto('vung/');
    await select(page, ['nmm', 'rrd'], (box) => box.tap());
    await page.locator(`${result} thead button`).nth(1).tap();
    await expect(page).toHaveURL(/order=per-province-2013-2022/);
    await page.locator('.plot [data-value]').first().tap();
    await expect(page.locator('.plot .tip')).toContainText('Đồng bằng sông Hồng');
  });
});

test('a head orders by its column, and again the other way round', async ({ page }) => {
  await page.goto('vung/?period=2014-2020&measure=amount');
  const codes = () => readShown(page, 1).then((rows) => rows.map(({ code }) => code));
  expect(await codes()).toEqual(['rrd', 'ncc', 'nmm', 'mrd', 'se', 'ch', 'outside-regions', 'vn']);
  const head = page.locator(`${result} thead button`);
  await expect(page.locator('[aria-sort=descending]')).toHaveCount(1);
  await head.press('Enter');
  await expect(head).toBeFocused();
  await expect(page).toHaveURL(/\?measure=amount&period=2014-2020&sort=asc#?/);
  expect(await codes()).toEqual(['ch', 'se', 'mrd', 'nmm', 'ncc', 'rrd', 'outside-regions', 'vn']);
});

test('another measure can decide the order, and stands beside', async ({ page }) => {
  await page.goto('vung/?period=2014-2020&regions=rrd,mrd,se,vn');
  await page.locator('select[name=order]').selectOption('amount-2014-2020');
  await expect(page.locator(`${result} thead button`)).toHaveCount(2);
  const rows = await readShown(page, 2);
  expect(rows.map(({ code }) => code)).toEqual(['rrd', 'mrd', 'se', 'vn']);
  const full = await readFullTable(page, 'amount');
  expect(rows.map(({ cells }) => cells[0])).toEqual(
    rows.map(({ code }) => full.rows.find((row) => row.code === code)?.cells[0]),
  );
  await page.locator('select[name=order]').selectOption('list');
  expect((await readShown(page, 1)).map(({ code }) => code)).toEqual(['rrd', 'se', 'mrd', 'vn']);
});

test('regions are ranked without the country, and what rounding leaves open is a tie', async ({
  page,
}) => {
  const places = () =>
    page
      .locator(`${result} tbody tr`)
      .evaluateAll((rows) =>
        (rows as HTMLTableRowElement[]).map((row) =>
          [
            row.dataset['code'],
            ...[...row.cells].map((cell) => cell.querySelector('.place')?.textContent ?? ''),
          ]
            .join(' ')
            .trim(),
        ),
      );
  await page.goto('vung/?measure=amount&period=2014-2020&regions=rrd,ncc,vn');
  expect(await places()).toEqual(['rrd  hạng 1', 'ncc  hạng 2', 'vn']);
  // A region keeps its rank among all six, whichever are shown, in each report.
  await page.goto('vung/?regions=ncc,ch');
  expect(await places()).toEqual(['ch  hạng 3 hạng 4', 'ncc  hạng 4 hạng 3']);
  // Most provinces have no figure, so that the others have no rank; nor has a difference.
  await page.goto('vung/?regions=rrd,vn-hn&measure=amount&period=2014-2020');
  expect(await places()).toEqual(['rrd  hạng 1', 'vn-hn']);
  await page.goto('vung/?regions=rrd&measure=difference');
  expect(await places()).toEqual(['rrd']);
  await page.goto('vung/?measure=province-share&period=2014-2020&regions=rrd,nmm,ncc,mrd');
  expect(await places()).toEqual(['nmm  hạng 1', 'ncc  hạng 2–3', 'mrd  hạng 2–3', 'rrd  hạng 4']);
  // The two have as many provinces: no rounding makes the tie.
  await expect(page.locator('.legend')).toContainText('ngang hạng: hai số bằng nhau');
});

test('one is held against the others, and shown even if it was not', async ({ page }) => {
  await page.goto('vung/?regions=rrd&highlight=vn-hn');
  expect((await readShown(page, 2)).map(({ code }) => code)).toEqual(['vn-hn', 'rrd']);
  await page.locator('select[name=highlight]').selectOption('mrd');
  await expect(page).toHaveURL(/regions=rrd,mrd,vn-hn&highlight=mrd/);
  await expect(page.locator(`${result} .lit`)).toHaveAttribute('data-code', 'mrd');
  await page.locator('select[name=highlight]').selectOption('');
  await expect(page.locator(`${result} .lit`)).toHaveCount(0);
});

test('an address with unknown values says so and goes on', async ({ page, troubles }) => {
  await page.goto('vung/?regions=rrd,atlantis&measure=gdp&period=2014-2020');
  await expect(page.locator('.notice')).toContainText('“atlantis”');
  await expect(page.locator('.notice')).toContainText('“gdp”');
  expect((await readShown(page, 1)).map(({ code }) => code)).toEqual(['rrd']);
  expect(troubles).toEqual([]);
});

test('an address of which something is unknown still says what is shown, or that nothing is', async ({
  page,
}) => {
  await page.goto('vung/?regions=rrd,atlantis');
  await expect(page.locator('.notice')).toContainText('xếp theo');
  await page.goto('vung/?regions=&measure=gdp');
  await expect(page.locator('.notice')).toContainText('“gdp”');
  await expect(page.locator('.notice')).toContainText('Chưa chọn vùng nào');
});

test('an order by a column goes with its measure', async ({ page }) => {
  await page.goto('vung/');
  await page.locator(`${result} thead button`).nth(1).click();
  await expect(page).toHaveURL(/order=per-province-2013-2022/);
  await page.locator('select[name=measure]').selectOption('share');
  await expect(page).toHaveURL(/\/vung\/\?measure=share$/);
});

test('the other language shows the same view', async ({ page }) => {
  await page.goto('vung/?regions=rrd,mrd&measure=share');
  await page.locator('a[hreflang=en]').click();
  await expect(page).toHaveURL(/\/en\/regions\/\?regions=rrd,mrd&measure=share#comparison$/);
  // A page that was fetched before the click has its address before its scripts have run.
  const shown = async () => (await readShown(page, 2)).map(({ code }) => code);
  await expect.poll(shown).toEqual(['rrd', 'mrd']);
  await expect(page.locator('.result .title')).toBeInViewport();
});

test('select none, all, and start again', async ({ page }) => {
  await page.goto('vung/?regions=rrd&measure=amount&sort=asc');
  await page.locator('button[name=none]').click();
  await expectView(page, 'amount', '', []);
  await page.locator('button[name=all]').click();
  await expectView(page, 'amount', '', USUAL);
  await page.locator('button[name=reset]').click();
  await expect(page).toHaveURL(/\/vung\/$/);
});

test('the reader of the chart walks its marks', async ({ page }) => {
  await page.goto('en/regions/?regions=rrd,mrd&period=2014-2020#comparison');
  await page.locator('.plot chart-reader').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.plot .tip')).toHaveText(/^Red River Delta.*33\.03/);
  await page.keyboard.press('End');
  await expect(page.locator('.plot .tip')).toHaveText(/^Mekong.*16\.93.*computed by Vốn mồi/);
});

test('charts that were drawn over listen no longer', async ({ page }) => {
  await page.addInitScript(() => {
    const listening: (() => boolean)[] = [];
    Object.assign(window, { countListeners: () => listening.filter((is) => is()).length });
    const listen = document.addEventListener.bind(document);
    document.addEventListener = (
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: AddEventListenerOptions | boolean,
    ) => {
      const signal = typeof options === 'object' ? options.signal : undefined;
      listening.push(() => signal?.aborted !== true);
      listen(type, listener, options);
    };
  });
  await page.goto('vung/');
  const count = () =>
    page.evaluate(() => (window as unknown as { countListeners: () => number }).countListeners());
  await expect(page.locator('.plot chart-reader')).toBeVisible();
  const before = await count();
  for (let times = 0; times < 4; times += 1) await page.locator('input[value=ch]').click();
  expect(await count()).toBe(before);
});

test('a chart that is drawn anew in another width keeps the focus', async ({ page }) => {
  await page.goto('vung/');
  await page.locator('.plot chart-reader').focus();
  const width = () => page.locator('.plot svg').evaluate((svg) => svg.getAttribute('viewBox'));
  const before = await width();
  await page.setViewportSize({ width: 800, height: 720 });
  await expect.poll(width).not.toBe(before);
  await expect(page.locator('.plot chart-reader')).toBeFocused();
});

test('a number of the comparison opens its record', async ({ page }) => {
  await page.goto('vung/?regions=rrd&period=2014-2020');
  await page.locator(`${result} a.n`).first().click();
  await expect(page.locator('number-popup')).toBeVisible();
  await expect(page.locator('number-popup')).toContainText('33,03');
});

test.describe('taken away', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const address = 'vung/?regions=rrd,mrd&period=2014-2020';

  const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('the link brings back the view', async ({ page }) => {
    await page.goto(address);
    await page.locator('button[name=copy-link]').click();
    await expect(page.locator('.result .copied')).toHaveText('Đã sao chép.');
    const link = await readClipboard(page);
    expect(link).toMatch(/\/vung\/\?regions=rrd,mrd&period=2014-2020#comparison$/);
    await page.goto(link);
    await expectView(page, 'per-province', '2014-2020', ['rrd', 'mrd']);
  });

  test('the link has nothing of the address but what is shown', async ({ page }) => {
    await page.goto('vung/?from=mail&regions=rrd,atlantis&measure=gdp&sort=up');
    await page.locator('button[name=copy-link]').click();
    await expect(page.locator('.result .copied')).toHaveText('Đã sao chép.');
    expect(await readClipboard(page)).toMatch(/\/vung\/\?regions=rrd#comparison$/);
  });

  test('the sentence has numbers, range, kind of money, source and address', async ({ page }) => {
    await page.goto(address);
    await page.locator('button[name=copy-sentence]').click();
    const sentence = await readClipboard(page);
    expect(sentence).toContain('Bình quân một tỉnh, 2014–2020: Đồng bằng sông Hồng 33,03 tỷ đồng');
    expect(sentence).toMatch(/16,93 tỷ đồng\/tỉnh \(trang Vốn mồi tính\)/);
    expect(sentence).toContain('Tính chất của số tiền: văn bản không nói rõ.');
    expect(sentence).toMatch(/Nguồn: Báo cáo 2014–2020, dòng \d+–\d+\./);
    expect(sentence).toMatch(/\/vung\/\?regions=rrd,mrd&period=2014-2020#comparison$/);
  });

  async function save(page: Page, type: string): Promise<[Download, Buffer]> {
    const started = page.waitForEvent('download');
    await page.locator(`button[name=${type}]`).click();
    const download = await started;
    return [download, readFileSync(await download.path())];
  }

  test('the rows as CSV', async ({ page }) => {
    await page.goto('vung/?regions=nmm,mrd&measure=per-province-without-named');
    const [download, bytes] = await save(page, 'csv');
    expect(download.suggestedFilename()).toMatch(
      /^so-sanh-vung-per-province-without-named.*\.csv$/,
    );
    const [head, ...rows] = bytes.toString('utf8').trim().split('\n');
    expect(head).toBe(
      'geography,name,measure,period,value,unit,lower,upper,kind,basis,id,source,address,note',
    );
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(
      /^MRD,Đồng bằng sông Cửu Long,per-province-without-named,2014\/2020,18\.0258/,
    );
    expect(rows.filter((row) => row.endsWith('không nêu riêng tỉnh nào'))).toHaveLength(1);
  });

  test('the rows as CSV keep the words beside a number, and our own where it differs', async ({
    page,
  }) => {
    await page.goto('vung/?regions=rrd,ncc&measure=share&period=2013-2022');
    const [, bytes] = await save(page, 'csv');
    const [, delta, coast] = bytes.toString('utf8').split('\n');
    expect(delta).toMatch(/,"gần\s23,5%/);
    expect(coast).toContain('trang Vốn mồi tính lại: 18,7');
  });

  test('the chart as SVG that stands alone', async ({ page }) => {
    await page.goto(address);
    const [download, bytes] = await save(page, 'svg');
    expect(download.suggestedFilename()).toBe('so-sanh-vung-per-province-2014-2020.svg');
    const svg = bytes.toString('utf8');
    expect(svg).toContain('Đồng bằng sông Cửu Long');
    expect(svg).toContain('#comparison');
    expect(svg).not.toContain('var(');
    const isXml = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return parsed.querySelector('parsererror') === null;
    }, svg);
    expect(isXml).toBe(true);
  });

  test('the chart as PNG of twice the size', async ({ page, troubles }) => {
    await page.goto(address);
    const [, bytes] = await save(page, 'png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2 * (1128 + 64));
    expect(troubles).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all regions and measures are there as tables', async ({ page }) => {
    await page.goto('vung/');
    await expect(page.locator('.controls')).toBeHidden();
    for (const measure of MEASURES) {
      const details = page.locator(`[data-measure="${measure}"]`);
      await details.locator('summary').click();
      for (const region of USUAL.slice(0, 6)) {
        await expect(details.locator(`tr[data-code=${region}]`)).toBeVisible();
      }
    }
  });
});
