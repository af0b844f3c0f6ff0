import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/catalogue/dataset.ts';
import { THIRD_REPORT } from '../support/third-report.ts';
import { findPage, readDistFile } from './support/dist.ts';

/*
 * The site once a third report was added as docs/adding-a-report.md says, and nothing else: no line of
 * code, no sentence. `scripts/build-invented.ts report` builds it; these tests read it where `KC_SITE`
 * and `KC_OUT` name its folder and its dataset, and are skipped elsewhere. `KC_REMOVED` is a site from
 * which the report was taken out again.
 */
const isBuilt = Boolean(process.env['KC_SITE']);
const removed = process.env['KC_REMOVED'] ?? '';

const PERIOD = '2021–2025';

function textOf(path: string, selector = 'main'): string {
  const found = findPage(path)?.document.querySelectorAll(selector);
  if (found === undefined || found.length === 0) throw new Error(`no ${selector} on ${path}`);
  return [...found].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ')).join('\n');
}

/** What stands in a row of a table of the comparator. */
function cellsOf(measure: string, code: string): readonly string[] {
  const row = findPage('/vung/')?.document.querySelector(
    `[data-measure=${measure}] tr[data-code=${code}]`,
  );
  return [...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
}

function derived(id: string): number | undefined {
  return dataset.derived.find((row) => row.id === `d-i25-2021-2025-${id}`)?.value;
}

describe.skipIf(!isBuilt)('a third report that was added', () => {
  test('is in the dataset, its tokens mended and uncertain as written', () => {
    const own = dataset.observations.filter(({ source }) => source === THIRD_REPORT);
    expect(own.map(({ reading }) => reading)).toContain('mended');
    expect(own.find(({ reading }) => reading === 'uncertain')?.value).toBeNull();
    expect(own.find(({ id }) => id === 'i25-counterpart-capital')).toMatchObject({
      ...{ value: 6200, lower: 6100, upper: 6200, qualifier: 'nearly' },
    });
  });

  test('has means, shares, leverage and attainments by the formulas of the others', () => {
    expect(derived('funding-per-province-mrd')).toBeCloseTo(200.5 / 13, 9);
    expect(derived('funding-share-of-six-regions-ch')).toBeCloseTo((96.4 / 1315.7) * 100, 9);
    expect(derived('funding-outside-regions')).toBeCloseTo(110.3, 9);
    expect(derived('counterpart-per-dong-counterpart-to-state')).toBeCloseTo(6200 / 1426, 9);
    expect(derived('target-attainment-people-trained')).toBeCloseTo(92, 9);
  });

  test('is measured against the target of the programme, not the one that it recalls itself', () => {
    expect(derived('target-attainment-machines-supported')).toBeCloseTo((1720 / 1600) * 100, 9);
    const drafted = dataset.derived.filter(
      ({ indicator, category }) =>
        indicator === 'draft-to-approved' && category === 'target-machines-supported',
    );
    expect(drafted.map(({ id }) => id)).toEqual([
      'd-r20-2021-2025-draft-to-approved-machines-supported',
    ]);
  });

  test('has its results among the outputs, and no target or draft of another document', () => {
    const rows = findPage('/hoat-dong/')?.document.querySelectorAll('table.outputs tbody tr') ?? [];
    const links = [...rows].flatMap((row) => {
      const last = [...row.querySelectorAll('td')].at(-1);
      return [...(last?.querySelectorAll('a.n') ?? [])].map((link) => link.getAttribute('href'));
    });
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((href) => !href?.includes(`/nguon/${THIRD_REPORT}/#`))).toEqual([]);
  });

  test('stands in the comparator: regions, remainder, country and provinces', () => {
    expect(cellsOf('amount', 'rrd')[2]).toContain('402,6');
    expect(cellsOf('amount', 'outside-regions')[2]).toContain('110,3');
    expect(cellsOf('amount', 'vn')[2]).toContain('1.426,0');
    expect(cellsOf('per-province', 'mrd')[2]).toContain('15,42');
    expect(cellsOf('amount', 'vn-hn')[2]).toContain('120,3');
    expect(cellsOf('amount', 'vn-27')[2]).toContain('không công bố');
    const choice = textOf('/vung/', 'region-comparator select[name=period]');
    expect(choice).toContain('Các báo cáo cạnh nhau');
    expect(choice).toContain(PERIOD);
  });

  test('takes nothing from the difference between the two reports before it', () => {
    expect(cellsOf('difference', 'rrd')[0]).toContain('233,1');
  });

  test('overlaps one report and not the other, and the comparator says which', () => {
    const element = findPage('/vung/')?.document.querySelector('region-comparator');
    const say = (name: string) => element?.getAttribute(`data-${name}`);
    expect(say('memo-both')).toBe(
      'Kỳ 2014–2020 và kỳ 2013–2022 có năm chung, không nối thành chuỗi, không so để nói tăng hay giảm. ' +
        'Kỳ 2013–2022 và kỳ 2021–2025 có năm chung, không nối thành chuỗi, không so để nói tăng hay giảm.',
    );
    expect(say('legend-both')).toContain('2014–2020, 2013–2022, 2021–2025');
  });

  test.each(dataset.regions.map((region) => [region.id, region] as const))(
    'stands on the page of the region %s in both languages',
    (_, { slug_vi, slug_en }) => {
      for (const path of [`/vung/${slug_vi}/`, `/en/regions/${slug_en}/`]) {
        expect(textOf(path, '.keys')).toContain(PERIOD);
        expect(textOf(path, '.deck')).toContain(PERIOD);
        const views = findPage(path)?.document.querySelectorAll(
          '[id^=mean-per-province-2021-2025]',
        );
        expect(views?.length).toBeGreaterThan(0);
      }
      const [own, other] = ['Không so với 2013–2022', 'Không so với 2014–2020'];
      expect(textOf(`/vung/${slug_vi}/`, '.deck')).toContain(own);
      expect(textOf(`/vung/${slug_vi}/`, '.deck')).not.toContain(other);
    },
  );

  test('leaves the findings of the reports before it where they were', () => {
    expect(textOf('/vung/tay-nguyen/')).toContain('Kỳ 2014–2020, riêng Lâm Đồng có 76,05');
    expect(textOf('/muc-tieu/', 'h1')).toContain('hội chợ đạt');
    expect(textOf('/', 'h1')).not.toBe('');
  });

  test.each([
    ['/muc-tieu/', ['352', '340', '103,53%', '1.720', '1.600', 'gần 9.200']],
    ['/en/targets/', ['352', '340', '103.53%', '1,720', '1,600', 'nearly 9,200']],
    ['/von-doi-ung/', ['gần 6.200', 'khoảng 4,3', '4,35']],
    ['/ngan-sach/', ['1.426,0', '520,4', '318,1']],
    ['/doi-tuong-thu-huong/', ['8.214', '65%', '11,1%']],
  ])('stands with its figures on the page of its topic, %s', (path, figures) => {
    const text = textOf(path, '#report-2021-2025').replaceAll('\u00A0', ' ');
    for (const figure of figures) expect(text).toContain(figure);
    expect(text).not.toContain('Kinh phí bình quân một năm, 2014');
  });

  test('has a result beside the others where each report has a column', () => {
    const text = textOf('/hoat-dong/', '.table.outputs');
    expect(text).toContain('9.200');
    expect(text).not.toContain('10.000');
  });

  test('has a column of its own among what is published and what is not', () => {
    const [results] = findPage('/so-lieu-con-thieu/')?.document.querySelectorAll('.coverage') ?? [];
    expect(results?.querySelectorAll('thead th')).toHaveLength(4);
    const rows = [...(results?.querySelectorAll('tbody tr') ?? [])].map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' '),
    );
    expect(rows.find((row) => row.includes('Từng tỉnh, thành phố'))).toContain('4/63 tỉnh');
  });

  test.each([
    ['c-i25-lowest-mean', 'contradicts'],
    ['c-i25-funding-2022-reports', 'contradicts'],
    ['c-i25-machines-target', 'contradicts'],
    ['c-i25-attainment-people-trained', 'reproduces'],
    ['c-i25-mean-vn', 'reproduces'],
  ])('has its statements checked, across documents too: %s %s', (id, verdict) => {
    expect(dataset.claims.find((claim) => claim.id === id)?.verdict).toBe(verdict);
    expect(findPage('/kiem-chung/')?.document.getElementById(id)).toBeTruthy();
  });

  test('is a document among the sources, with a page of all its figures', () => {
    expect(textOf('/nguon/')).toContain('Báo cáo 2021–2025');
    const own = dataset.observations.filter(({ source }) => source === THIRD_REPORT);
    for (const path of [`/nguon/${THIRD_REPORT}/`, `/en/sources/${THIRD_REPORT}/`]) {
      expect(findPage(path)?.document.querySelectorAll('li[id^=i25-]')).toHaveLength(own.length);
    }
  });

  test.each([
    '/data/observations.csv',
    '/data/derived.csv',
    '/data/claims.csv',
    '/data/sources.csv',
  ])('can be downloaded: %s', (path) => {
    expect(readDistFile(path).toString('utf8')).toMatch(/i25-|invented-2021-2025/);
  });

  test.each(['/tim-kiem/index.json', '/en/search/index.json', '/data/explorer.vi.json'])(
    'is found: %s',
    (path) => {
      expect(readDistFile(path).toString('utf8')).toContain(THIRD_REPORT);
    },
  );

  test.each([
    ['/feed.vi.xml', 'Thêm báo cáo 2021–2025.'],
    ['/feed.en.xml', 'The 2021–2025 report was added.'],
  ])('is announced: %s', (path, sentence) => {
    expect(readDistFile(path).toString('utf8')).toContain(sentence);
  });
});

describe.skipIf(removed === '')('a third report that was taken out again', () => {
  test('leaves the site as it was, to the byte', () => {
    const [before, after] = [hashFiles('dist'), hashFiles(removed)];
    expect(before.size).toBeGreaterThan(100);
    const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
    expect(differing).toEqual([]);
  });
});

function hashFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [
        relative(folder, path),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ] as const;
    }),
  );
}
