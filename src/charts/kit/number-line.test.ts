import { describe, expect, test } from 'vitest';
import { drawNumberLine, type Side } from './number-line.ts';

const side = (lower: number, upper: number, label = ''): Side => ({
  interval: { lower, upper },
  value: (lower + upper) / 2,
  label,
});
const draw = (printed: Side, ours: Side) => drawNumberLine(printed, ours, 'a name', 'vi');
const barsOf = (svg: string) =>
  [...svg.matchAll(/<rect class="(\w+)" x="(-?\d+)" y="\d+" width="(\d+)"/g)].map(
    ([, name, x, width]) => ({ name, start: Number(x), end: Number(x) + Number(width) }),
  );

describe('the number line', () => {
  test('sets the printed interval and ours on one scale', () => {
    const [printed, ours] = barsOf(draw(side(10, 20), side(30, 40)));
    expect(printed?.name).toBe('printed');
    expect(ours?.name).toBe('ours');
    expect(printed?.end).toBeLessThan(ours?.start ?? 0);
  });

  test('shows an interval inside another as such', () => {
    const [printed, ours] = barsOf(draw(side(10, 40), side(20, 25)));
    expect(ours?.start).toBeGreaterThan(printed?.start ?? 0);
    expect(ours?.end).toBeLessThan(printed?.end ?? 0);
  });

  test.each([
    [5, 5],
    [0, 0],
    [-3, -3],
    [1e9, 1e9],
  ])('keeps exact numbers visible: %d against %d', (a, b) => {
    const svg = draw(side(a, a), side(b, b));
    for (const { start, end } of barsOf(svg)) expect(end - start).toBeGreaterThanOrEqual(2);
    expect(svg).not.toContain('NaN');
  });

  test('keeps its bars inside its width', () => {
    for (const { start, end } of barsOf(draw(side(0.001, 0.002), side(900, 1000)))) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(264);
    }
  });

  test('escapes its words and names itself', () => {
    const svg = draw(side(1, 2, 'a < b'), side(3, 4));
    expect(svg).toContain('a &lt; b');
    expect(svg).toContain('aria-label="a name"');
  });
});
