import { expect, test } from 'vitest';
import { tabulateComparison, type ComparisonCell } from '../catalogue/comparison.ts';
import { dataset } from '../catalogue/dataset.ts';
import { findFigured, type Figured } from '../domain/figure-lookup.ts';
import { listComparedIds, sayBases, sayColumnSource, sayCompared } from './comparison-text.ts';

const measures = tabulateComparison(dataset);
const measure = (id: string) => {
  const found = measures.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
};
const figure = (id: string) => findFigured(dataset, id);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['r20-funding-per-province-rrd', 'vi', '33,03 tỷ đồng/tỉnh'],
  ['d-r20-2014-2020-funding-per-province-mrd', 'vi', '16,93 tỷ đồng/tỉnh (trang Vốn mồi tính)'],
  ['r22-funding-share-rrd', 'en', 'nearly 23.5%'],
] as const)('%s (%s) is quoted “%s”', (id, language, quote) => {
  expect(plain(sayCompared({ figured: figure(id) }, language))).toBe(quote);
});

test('a range is said where it is wide', () => {
  const quote = sayCompared(
    { figured: figure('d-r22-2013-2022-less-r20-2014-2020-funding-outside-regions') },
    'en',
  );
  expect(plain(quote)).toMatch(/^97 billion VND \(computed by Vốn mồi, range 96 to 99\)$/);
});

test('a printed number that ours contradicts is quoted with it', () => {
  const cell: ComparisonCell & { figured: Figured } = {
    figured: figure('r22-funding-share-ncc'),
    recomputed: figure('d-r22-2013-2022-funding-share-ncc'),
  };
  expect(plain(sayCompared(cell, 'vi'))).toBe('18% (trang Vốn mồi tính lại: 18,7%)');
});

test('the kind of money is that of all inputs', () => {
  expect(sayBases(figure('r20-funding-vn'), 'vi')).toBe('kế hoạch được duyệt');
  expect(sayBases(figure('d-r20-2014-2020-funding-outside-regions'), 'vi')).toBe(
    'kế hoạch được duyệt và văn bản không nói rõ',
  );
  expect(sayBases(figure('r20-province-count-rrd'), 'vi')).toBe('');
});

test('a column names its documents and lines, the difference both', () => {
  expect(sayColumnSource(measure('amount'), 0, 'vi')).toMatch(/^Báo cáo 2014–2020, dòng \d+–\d+$/);
  expect(sayColumnSource(measure('difference'), 0, 'en')).toMatch(
    /; .*2013–2022.*, lines \d+–\d+$/,
  );
});

test('all figures of the tables are listed', () => {
  const ids = listComparedIds(measures);
  expect(ids).toContain('r22-funding-share-ncc');
  expect(ids).toContain('d-r22-2013-2022-funding-share-ncc');
  for (const id of ids) expect(() => findFigured(dataset, id)).not.toThrow();
});
