import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../content/search/build-search-index.ts';
import { makeFinder } from './find-entries.ts';

const finders = {
  vi: await makeFinder(buildSearchIndex('vi').entries),
  en: await makeFinder(buildSearchIndex('en').entries),
};

/** Kind and address of the best results. */
const best = (language: 'vi' | 'en', query: string, count = 1) =>
  finders[language](query)
    .entries.slice(0, count)
    .map(({ kind, address }) => `${kind} ${address}`);

describe('what stands first', () => {
  test.each([
    ['vi', 'von doi ung', 'page /von-doi-ung/'],
    ['vi', 'Vốn đối ứng', 'page /von-doi-ung/'],
    ['vi', 'ngan sach', 'page /ngan-sach/'],
    ['vi', 'muc tieu', 'page /muc-tieu/'],
    ['vi', 'hoat dong', 'page /hoat-dong/'],
    ['vi', 'đính chính', 'page /dinh-chinh/'],
    ['vi', 'ha noi', 'unit /tinh-thanh/#p34-ha-noi'],
    ['vi', 'hanoi', 'unit /tinh-thanh/#p34-ha-noi'],
    ['vi', 'hue', 'unit /tinh-thanh/#p34-hue'],
    ['vi', 'phu tho', 'unit /tinh-thanh/#p34-phu-tho'],
    ['vi', 'tỉnh Phú Thọ', 'unit /tinh-thanh/#p34-phu-tho'],
    ['vi', 'BRVT', 'province /tinh-thanh/#ba-ria-vung-tau'],
    ['vi', 'TPHCM', 'unit /tinh-thanh/#p34-ho-chi-minh'],
    ['vi', 'sai gon', 'unit /tinh-thanh/#p34-ho-chi-minh'],
    ['vi', 'tay nguyen', 'region /vung/tay-nguyen/'],
    ['vi', 'mekong', 'region /vung/dong-bang-song-cuu-long/'],
    ['vi', 'đòn bẩy', 'page /von-doi-ung/'],
    ['vi', 'leverage', 'page /von-doi-ung/'],
    ['vi', 'tỉnh thành', 'page /tinh-thanh/'],
    ['vi', 'tải về', 'page /du-lieu/'],
    ['vi', 'csv', 'page /du-lieu/'],
    ['vi', 'khám phá', 'page /du-lieu/kham-pha/'],
    ['vi', 'khớp', 'page /kiem-chung/reproduces/'],
    ['vi', '1288', 'source /nguon/decision-1288/'],
    ['vi', '5,5', 'number /nguon/report-2014-2020/#r20-counterpart-per-dong'],
    ['vi', '1.737,73', 'number /nguon/report-2014-2020/#r20-funding-vn'],
    ['vi', '9500', 'number /nguon/report-2014-2020/#r20-investment-attracted'],
    ['vi', 'khuyen cong', 'term /thuat-ngu/#khuyen-cong'],
    ['en', 'leverage', 'page /en/leverage/'],
    ['en', 'download', 'page /en/data/'],
    ['en', 'excel', 'page /en/data/'],
    ['en', 'explore', 'page /en/data/explore/'],
    ['en', 'ngan sach', 'page /en/budget/'],
    ['en', 'budget', 'page /en/budget/'],
    ['en', 'mekong', 'region /en/regions/mekong-river-delta/'],
    ['en', '1,737.73', 'number /en/sources/report-2014-2020/#r20-funding-vn'],
    ['en', 'Ho Chi Minh City', 'unit /en/provinces/#p34-ho-chi-minh'],
    ['en', 'khuyến công', 'term /en/glossary/#khuyen-cong'],
    ['en', 'counterpart capital', 'page /en/leverage/'],
  ] as const)('%s “%s”', (language, query, first) => {
    expect(best(language, query)).toEqual([first]);
  });
});

const invented = [
  { kind: 'page', address: '/a/', title: 'Ngân sách', text: 'Tiền của hai cấp' },
  { kind: 'claim', address: '/b/', title: 'Tỷ trọng của ngân sách' },
  { kind: 'province', address: '/c/', title: 'Bà Rịa – Vũng Tàu', names: ['BR-VT'] },
  { kind: 'number', address: '/d/', title: 'gần 9.500 tỷ đồng', text: 'Ngân sách, cả nước' },
] as const;
const findInvented = await makeFinder(invented);

describe('the search', () => {
  const addresses = (query: string) => findInvented(query).entries.map(({ address }) => address);

  test('puts what bears the name before what has it inside', () => {
    expect(addresses('ngan sach')).toEqual(['/a/', '/b/']);
  });

  test('takes the last word as begun, and the others as they are', () => {
    expect(addresses('ngan sa')).toEqual(['/a/', '/b/']);
    expect(findInvented('nga sach').isPartial).toBe(true);
  });

  test('forgives a slip in a longer word', () => {
    const [region] = finders.vi('nguyenn').entries;
    expect(region).toBeDefined();
    expect(addresses('ngan sahc')).toContain('/a/');
  });

  test('looks for numbers only where a digit was typed', () => {
    expect(addresses('9500')).toEqual(['/d/']);
    expect(addresses('9.500 tỷ')).toEqual(['/d/']);
    expect(addresses('9')).toEqual([]);
  });

  test('finds names written together', () => {
    expect(addresses('vung tau')).toEqual(['/c/']);
    expect(addresses('BARIAVUNGTAU')).toEqual(['/c/']);
    expect(addresses('brvt')).toEqual(['/c/']);
  });

  test('says where nothing has all the words', () => {
    const { isPartial, entries: some } = findInvented('ngan sach xyzzy');
    expect(isPartial).toBe(true);
    expect(some.map(({ address }) => address)).toEqual(['/a/', '/b/']);
  });

  test.each(['', ' ', '?!', '<img onerror>', 'xyzzy', '\\', '%00', '🌾', 'a'.repeat(1000)])(
    'finds nothing for “%s”',
    (query) => {
      expect(addresses(query)).toEqual([]);
    },
  );
});
