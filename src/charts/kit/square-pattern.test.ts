import { expect, test } from 'vitest';
import type { Box } from './marks.ts';
import { coverSquares } from './square-pattern.ts';

const grid = { x: 0, y: 0, columns: 50, size: 5.5, gap: 1.5 };

/** How many whole squares the boxes cover. */
const count = (boxes: readonly Box[]) =>
  boxes.reduce(
    (sum, { x1, x2, y1, y2 }) => sum + Math.round((x2 - x1) / 7) * Math.round((y2 - y1) / 7),
    0,
  );

test('the boxes hold exactly the squares, those reached and those missing', () => {
  const [reached, missing] = [coverSquares(0, 184, grid), coverSquares(184, 1400, grid)];
  expect(count(reached)).toBe(184);
  expect(count(missing)).toBe(1216);
  expect(reached).toEqual([
    { x1: 0, x2: 350, y1: 0, y2: 21 },
    { x1: 0, x2: 238, y1: 21, y2: 28 },
  ]);
  expect(missing[0]).toEqual({ x1: 238, x2: 350, y1: 21, y2: 28 });
});

test('of a fraction the last square shows the part', () => {
  expect(coverSquares(0, 2.4, grid)[0]?.x2).toBeCloseTo(14 + 0.4 * 5.5);
});

test('nothing covers nothing', () => {
  expect(coverSquares(0, 0, grid)).toEqual([]);
});
