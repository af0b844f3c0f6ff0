import { expect, test } from 'vitest';
import { markVietnamese } from './mark-vietnamese.ts';

test.each([
  ['misread “là” here', 'misread “<span lang="vi">là</span>” here'],
  ['says “trainees” (học viên)', 'says “trainees” (<span lang="vi">học viên</span>)'],
  ['is “/năm” (a year)', 'is “<span lang="vi">/năm</span>” (a year)'],
  ['(5.5 đồng in Hà Nội)', '(5.5 đồng in Hà Nội)'],
  ['nothing cited', 'nothing cited'],
])('%s', (text, wanted) => {
  expect(markVietnamese(text, 'en')).toBe(wanted);
  expect(markVietnamese(text, 'vi')).toBe(text);
});
