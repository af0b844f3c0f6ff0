import { expect, test } from 'vitest';
import { shortenTitle } from './short-title.ts';

test('a short finding is a title as it is', () => {
  expect(shortenTitle('Chín tỉnh có số riêng')).toBe('Chín tỉnh có số riêng');
});

test('a long one is cut between words, and not after a comma', () => {
  const long =
    'Báo cáo nêu hai vùng có bình quân ít nhất theo hai mươi, chia theo số của chính báo cáo';
  expect(shortenTitle(long)).toBe('Báo cáo nêu hai vùng có bình quân ít nhất theo hai mươi…');
});
