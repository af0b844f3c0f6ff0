import { expect } from 'vitest';
import { DESK, PHONE, describeEngines, measureOverflow, soon } from './support/check.ts';
import type { Reader } from './support/reader.ts';

/*
 * What a reader does who reads: opens pages, presses numbers, looks at figures in another way.
 */

const POPUP = 'number-popup';
const NUMBER = '.prose a.n:not(.d)';
const VIEW = '#mean-per-province .view .title';

const waitForTypefaces = (reader: Reader) =>
  expect
    .poll(() => reader.ask(() => document.documentElement.dataset['typefaces'] ?? null), soon)
    .not.toBeNull();

describeEngines({}, (check) => {
  for (const width of [PHONE, DESK]) {
    check(
      `at ${String(width)} px the story opens, with its first figure, in its typefaces`,
      async (reader) => {
        await reader.open('');
        expect(await reader.ask(() => document.title)).toBe('Vốn mồi: khuyến công qua con số');
        expect(await reader.read('h1')).toMatch(/^Cứ một đồng ngân sách/);
        expect(await reader.count('.figure svg')).toBeGreaterThan(0);
        await waitForTypefaces(reader);
        expect(await measureOverflow(reader)).toBe(0);
        expect(await reader.ask(() => innerWidth)).toBe(width);
      },
      width,
    );
  }

  check('the weights of the sans differ, and numbers are marked', async (reader) => {
    await reader.open('');
    await waitForTypefaces(reader);
    const widths = await reader.ask(() =>
      ['400', '650'].map((weight) => {
        const span = document.createElement('span');
        Object.assign(span.style, { fontWeight: weight, position: 'absolute', fontSize: '64px' });
        span.textContent = 'một đồng ngân sách';
        document.body.append(span);
        const { width } = span.getBoundingClientRect();
        span.remove();
        return width;
      }),
    );
    expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 1.02);
    const lines = await reader.ask((selector) => {
      const link = document.querySelector(selector);
      if (link === null) return [];
      const style = getComputedStyle(link);
      return [style.textDecorationLine, style.textDecorationStyle, style.textDecorationThickness];
    }, NUMBER);
    expect(lines).toEqual(['underline', 'dotted', '2px']);
  });

  check(
    'a number opens its record by pointer and by keyboard, Escape closes it',
    async (reader) => {
      await reader.open('');
      await waitForTypefaces(reader);
      await reader.press(NUMBER);
      await expect.poll(() => reader.read(POPUP), soon).toContain('1.737,73 tỷ đồng');
      const record = await reader.read(POPUP);
      expect(record).toContain('Số in trong văn bản');
      expect(record).toContain('Phần I, mục II.2 (mục II thứ hai), dòng 576');
      await reader.pressKey('Escape');
      await expect.poll(() => reader.count(POPUP), soon).toBe(0);
      await reader.focus(NUMBER);
      await reader.pressKey('Enter');
      await expect.poll(() => reader.count(`${POPUP} .kind`), soon).toBe(1);
    },
  );

  check('another view of a figure changes what is shown, and its table opens', async (reader) => {
    await reader.open('vung/');
    await waitForTypefaces(reader);
    const first = await reader.read(VIEW);
    await reader.press('label:has(#mean-per-province-2013-2022)');
    await expect.poll(() => reader.read(VIEW), soon).not.toBe(first);
    expect(await reader.count(VIEW)).toBe(1);
    await expect.poll(() => reader.readAddress()).toBe('vung/#mean-per-province-2013-2022');
    const table = '#mean-per-province table';
    expect(await reader.count(table)).toBe(0);
    await reader.press('#mean-per-province .tools summary', 'Bảng số liệu');
    await expect.poll(() => reader.count(table), soon).toBe(1);
  });

  check('an address that ends in a figure far down shows that figure', async (reader) => {
    await reader.open('vung/#mean-per-province');
    await waitForTypefaces(reader);
    const readPlace = () =>
      reader.ask(() => document.querySelector(':target')?.getBoundingClientRect().y);
    await expect.poll(readPlace, soon).toBeLessThan(100);
    await new Promise((ready) => setTimeout(ready, 1000));
    expect(await readPlace()).toBeGreaterThanOrEqual(0);
    expect(await readPlace()).toBeLessThan(100);
  });

  check('the other language is the same page', async (reader) => {
    await reader.open('vung/tay-nguyen/');
    await reader.press('header a[hreflang=en]');
    await expect.poll(() => reader.readAddress(), soon).toBe('en/regions/central-highlands/');
    expect(await reader.ask(() => document.documentElement.lang)).toBe('en');
  });

  check('a file answers, and a figure for other sites opens', async (reader) => {
    await reader.open('');
    const { status, type, text } = await reader.ask(async () => {
      const link = document.querySelector<HTMLAnchorElement>('.tools a[href$=".csv"]');
      const answer = await fetch(link?.href ?? '');
      const type = answer.headers.get('Content-Type');
      return { status: answer.status, type, text: await answer.text() };
    });
    expect([status, type]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(text.split('\n').length).toBeGreaterThan(2);
    await reader.open('nhung/seed-money/');
    expect(await reader.count('svg')).toBeGreaterThan(0);
    expect(await measureOverflow(reader)).toBe(0);
  });
});
