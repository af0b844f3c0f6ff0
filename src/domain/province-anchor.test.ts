import { expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import { anchorOfProvince } from './province-anchor.ts';

test.each([
  ['Bình Thuận', 'binh-thuan'],
  ['Thừa Thiên Huế', 'thua-thien-hue'],
  ['Bà Rịa – Vũng Tàu', 'ba-ria-vung-tau'],
  ['TP. Hồ Chí Minh', 'ho-chi-minh'],
  ['Đắk Lắk', 'dak-lak'],
])('%s stands at #%s', (name, anchor) => {
  expect(anchorOfProvince({ name_vi: name })).toBe(anchor);
});

test('every province has an anchor of its own', () => {
  const anchors = dataset.provinces.map(anchorOfProvince);
  expect(new Set(anchors).size).toBe(dataset.provinces.length);
});
