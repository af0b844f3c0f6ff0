import { expect, test } from 'vitest';
import { dataset } from '../../catalogue/dataset.ts';
import figure from './provinces-published.ts';

test('the provinces that a report names, from north to south, and which are above the mean', () => {
  const rows = figure.select(dataset, '');
  expect(rows.map(({ province, isAbove }) => [province.name_vi, isAbove])).toEqual([
    ['Hà Nội', true],
    ['Quảng Nam', true],
    ['Lâm Đồng', true],
    ['Đồng Nai', true],
    ['Cần Thơ', false],
  ]);
});

test('without any the finding is another', () => {
  expect(figure.finding?.([], { view: '', highlight: '' })).toBe('title.none');
});
