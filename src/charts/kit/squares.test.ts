import { describe, expect, test } from 'vitest';
import { frameSquares, laySquares, measureSquares } from './squares.ts';

const grid = { x: 10, y: 20, columns: 3, size: 8, gap: 2 };

describe('squares', () => {
  test('stand row by row', () => {
    expect(laySquares(4, grid).map(({ x1, y1 }) => [x1, y1])).toEqual([
      [10, 20],
      [20, 20],
      [30, 20],
      [10, 30],
    ]);
  });

  test('show a fraction as part of the last one', () => {
    expect(laySquares(1.5, grid).map(({ x1, x2 }) => x2 - x1)).toEqual([8, 4]);
  });

  test('are as tall as their rows', () => {
    expect([0, 1, 3, 3.5].map((count) => measureSquares(count, grid))).toEqual([0, 8, 8, 18]);
  });

  test('are framed together', () => {
    expect(frameSquares(2, grid)).toEqual({ x1: 10, x2: 28, y1: 20, y2: 28 });
    expect(frameSquares(3.5, grid)).toEqual({ x1: 10, x2: 38, y1: 20, y2: 38 });
  });
});
