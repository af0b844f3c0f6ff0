import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLOR, measureLabel } from './theme.ts';

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

test.each(Object.entries(COLOR))(
  '%s falls back to the light value of its token',
  (_name, color) => {
    const [, token = '', fallback = ''] =
      /^var\(--([a-z0-9-]+),(#[0-9a-f]{6})\)$/.exec(color) ?? [];
    expect(token).not.toBe('');
    expect(tokens).toContain(`--${token}: light-dark(${fallback},`);
  },
);

describe('the width of a label', () => {
  test('grows with its text and its size, and in bold', () => {
    const width = measureLabel('Tây Nguyên', 14);
    expect(measureLabel('Tây Nguyên 2', 14)).toBeGreaterThan(width);
    expect(measureLabel('Tây Nguyên', 28)).toBeCloseTo(2 * width, 9);
    expect(measureLabel('Tây Nguyên', 14, 'bold')).toBeGreaterThan(width);
  });

  test('is that of the bare letters: marks and no-break spaces change nothing', () => {
    expect(measureLabel('Đồng bằng', 14)).toBeCloseTo(measureLabel('Đông bang', 14), 9);
    expect(measureLabel('5,5\u00a0tỷ', 14)).toBeCloseTo(measureLabel('5,5 ty', 14), 9);
  });
});
