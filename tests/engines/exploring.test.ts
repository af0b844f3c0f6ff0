import { expect } from 'vitest';
import { describeEngines, measureOverflow, PHONE, soon } from './support/check.ts';

/*
 * What a reader does who works: compares, sorts, searches, filters; each keeps its address.
 */

const COMPARED = 'region-comparator .result tbody tr';
const ROWS = 'data-explorer .body > [role=row]';
const COUNT = 'data-explorer .count';

describeEngines({}, (check) => {
  check('the comparator draws what is chosen, and its address gives it again', async (reader) => {
    await reader.open('vung/');
    const readMarks = () =>
      reader.ask(() =>
        [...document.querySelectorAll<SVGElement>('.plot svg [data-value]')].map(
          ({ dataset }) => dataset['value'] ?? '',
        ),
      );
    await expect.poll(async () => (await readMarks()).length, soon).toBeGreaterThan(0);
    const first = await readMarks();
    await reader.choose('select[name=measure]', 'share');
    await reader.press('input[name=regions][value=ch]');
    await expect
      .poll(() => reader.readAddress(), soon)
      .toBe('vung/?regions=rrd,nmm,ncc,se,mrd,outside-regions,vn&measure=share');
    await expect.poll(readMarks, soon).not.toEqual(first);
    const chosen = { marks: await readMarks(), rows: await reader.count(COMPARED) };
    expect(chosen.rows).toBe(7);
    await reader.reload();
    await expect.poll(readMarks, soon).toEqual(chosen.marks);
    expect(await reader.count(COMPARED)).toBe(chosen.rows);
  });

  check(
    'the explorer filters, sorts and counts, and its address gives it again',
    async (reader) => {
      await reader.open('du-lieu/kham-pha/');
      await expect.poll(() => reader.count(ROWS), soon).toBeGreaterThan(0);
      const all = await reader.read(COUNT);
      await reader.press('[data-facet=indicator] > summary');
      await reader.press('[data-facet=indicator] input[value=funding]');
      await expect.poll(() => reader.read(COUNT), soon).toMatch(/^Đang xem \d+ trong \d+ hàng/);
      expect(await reader.read(COUNT)).not.toBe(all);
      const readHighest = () => reader.read('.body .value > :first-child');
      await reader.press('[data-column=value]');
      const lowest = await readHighest();
      await reader.press('[data-column=value]');
      await expect.poll(readHighest, soon).not.toBe(lowest);
      const seen = [await reader.readAddress(), await reader.read(COUNT), await readHighest()];
      expect(seen[0]).toBe('du-lieu/kham-pha/?indicator=funding&order=value&sort=desc');
      await reader.reload();
      await expect.poll(() => reader.read(COUNT), soon).toBe(seen[1]);
      expect([await reader.readAddress(), await reader.read(COUNT), await readHighest()]).toEqual(
        seen,
      );
    },
  );

  check(
    'the search finds without diacritics, on a telephone too',
    async (reader) => {
      await reader.open('tim-kiem/');
      await reader.type('#query', 'phu tho');
      await expect.poll(() => reader.read('.findings a'), soon).toContain('Phú Thọ');
      await reader.open('');
      await reader.type('.masthead [name=q]', 'can tho');
      await expect.poll(() => reader.read('.suggestions a'), soon).toContain('Cần Thơ');
      expect(await measureOverflow(reader)).toBe(0);
      await reader.press('.suggestions a');
      await expect.poll(() => reader.readAddress(), soon).toBe('tinh-thanh/#p34-can-tho');
    },
    PHONE,
  );

  check('claims are filtered by kind', async (reader) => {
    await reader.open('kiem-chung/');
    const all = await reader.count('.claim');
    await reader.press('a[data-filter=kind][href="#kind-share"]');
    await expect.poll(() => reader.readAddress(), soon).toBe('kiem-chung/?kind=share');
    const left = await reader.count('.claim');
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await reader.count('.claim:not([data-kind=share])')).toBe(0);
  });
});
