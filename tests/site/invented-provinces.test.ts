import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/catalogue/dataset.ts';
import { anchorOfProvince } from '../../src/domain/province-anchor.ts';
import { INVENTED_SOURCE } from '../support/invented-provinces.ts';
import { findPage, readDistFile } from './support/dist.ts';

/*
 * The site as it would be with figures by province. `scripts/build-invented.ts` builds it; these tests
 * read it where `KC_SITE` and `KC_OUT` name its folder and its dataset, and are skipped elsewhere. A
 * page that such figures reach has its assertions here.
 */
const isInvented = Boolean(process.env['KC_SITE']);

type Row = Readonly<Record<string, string>>;

function readTable(name: string): readonly Row[] {
  const text = readDistFile(`/data/${name}.csv`).toString('utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

function textOf(path: string): string {
  const page = findPage(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return (page.document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/g, ' ');
}

describe.skipIf(!isInvented)('the site with figures by province', () => {
  test('is built from the invented document', () => {
    expect(dataset.sources.map(({ id }) => id)).toContain(INVENTED_SOURCE);
  });

  test('offers every figure of the table for download, and every sum', () => {
    const own = readTable('observations').filter(({ source }) => source === INVENTED_SOURCE);
    expect(own).toHaveLength(63 * 7 * 2);
    const sums = readTable('derived').filter(
      ({ indicator, period }) => indicator === 'funding' && period === '2014/2020',
    );
    const count = (select: (row: Row) => boolean) => sums.filter(select).length;
    expect(count(({ geography = '', category }) => /^VN-/.test(geography) && category === '')).toBe(
      58,
    );
    expect(count(({ geography = '' }) => geography.startsWith('p34-'))).toBe(23);
    expect(count(({ category }) => category === 'provinces')).toBe(7);
  });

  test.each(['vi', 'en'] as const)(
    'has a page of the document, with all its figures: %s',
    (lang) => {
      const path = lang === 'vi' ? `/nguon/${INVENTED_SOURCE}/` : `/en/sources/${INVENTED_SOURCE}/`;
      expect(findPage(path)?.document.querySelectorAll('li[id^="a20-"]')).toHaveLength(63 * 7 * 2);
    },
  );

  test('says how each sum was made', () => {
    const page = findPage('/phuong-phap/');
    const record = page?.document.getElementById('d-r20-2014-2020-funding-p34-phu-tho');
    expect(record?.textContent).toContain('Vĩnh Phúc, Phú Thọ, Hòa Bình');
  });

  test('shows a sum in billions of figures in millions as what it is', () => {
    const record = findPage('/phuong-phap/')?.document.getElementById(
      'd-r20-2014-2020-funding-vn-44',
    );
    expect(record?.querySelector('dd')?.textContent).toMatch(
      /^\([\d.,+ ]+\)\striệu\sđồng = 18,31\stỷ\sđồng$/,
    );
  });

  test('no longer says of any province of a region that nothing is published', () => {
    expect(textOf('/vung/')).not.toBe('');
    const silent = dataset.regions
      .flatMap(({ slug_vi, slug_en }) => [`/vung/${slug_vi}/`, `/en/regions/${slug_en}/`])
      .filter((path) => /còn lại: không công bố|the others: not published/i.test(textOf(path)));
    expect(silent).toEqual([]);
  });

  test('still says what the one province does that a report names', () => {
    const region = dataset.regions.find(({ id }) => id === 'CH');
    const text = textOf(`/vung/${region?.slug_vi ?? ''}/`);
    expect(text).toMatch(/riêng Lâm Đồng có 76,05/);
    expect(text).toMatch(/Kinh phí kỳ 2014–2020 của từng tỉnh, thành phố: Kon Tum \([\d.,]+\s/);
  });

  test('colours each tile by the money of its own province', () => {
    const view = findPage('/vung/')?.document.querySelectorAll(
      '#mean-per-province-map-each-2014-2020-wide-title',
    );
    expect(view).toHaveLength(1);
    const svg = view?.[0]?.closest('svg');
    const values = [...(svg?.querySelectorAll('[data-value]') ?? [])].map((mark) =>
      mark.getAttribute('data-value'),
    );
    const amounts = values.filter((value) => /\d.*tỷ/.test(value ?? ''));
    // The archipelagos are read with the provinces that administer them.
    expect(amounts).toHaveLength(63 + 2);
    expect(values.join()).not.toContain('không công bố');
  });

  test('compares every province', () => {
    const rows = [
      ...(findPage('/vung/')?.document.querySelectorAll(
        '[data-measure=amount] tr[data-code^=vn-]',
      ) ?? []),
    ];
    expect(rows).toHaveLength(63);
    for (const row of rows) expect(row.querySelector('td a.n')).not.toBeNull();
    const boxes = findPage('/vung/')?.document.querySelectorAll('input[value^=vn-]');
    expect(boxes).toHaveLength(63);
  });

  test('finds an amount for every province and every unit of today', () => {
    const document = findPage('/tinh-thanh/')?.document;
    const entries = [
      ...dataset['provinces-2025'].map(({ id }) => id),
      ...dataset.provinces.map((province) => anchorOfProvince(province)),
    ];
    const silent = entries.filter(
      (id) => document?.getElementById(id)?.querySelector('a.n') == null,
    );
    expect(entries).toHaveLength(63 + 34);
    expect(silent).toEqual([]);
  });

  test('answers the question for the money of each province', () => {
    const row = [
      ...(findPage('/so-lieu-con-thieu/')?.document.querySelectorAll('.coverage tr') ?? []),
    ];
    expect(row.some(({ textContent }) => /5 in, 58 tính/.test(textContent))).toBe(true);
  });
});
