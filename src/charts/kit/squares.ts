import type { Box } from './marks.ts';

/** Where and how a block of equal squares is laid. */
export interface SquareGrid {
  readonly x: number;
  readonly y: number;
  /** Squares in a full row. */
  readonly columns: number;
  readonly size: number;
  /** Between one square and the next, in both directions. */
  readonly gap: number;
}

/**
 * Lays so many squares row by row from the top left. Of a fraction the last square shows the part:
 * 2.4 gives two squares and a box two fifths as wide.
 */
export function laySquares(count: number, { x, y, columns, size, gap }: SquareGrid): Box[] {
  const pitch = size + gap;
  return Array.from({ length: Math.ceil(count) }, (_, index) => {
    const [x1, y1] = [x + (index % columns) * pitch, y + Math.floor(index / columns) * pitch];
    return { x1, x2: x1 + size * Math.min(1, count - index), y1, y2: y1 + size };
  });
}

/** How tall a block of so many squares is. */
export function measureSquares(count: number, grid: SquareGrid): number {
  const rows = Math.ceil(Math.ceil(count) / grid.columns);
  return rows === 0 ? 0 : rows * (grid.size + grid.gap) - grid.gap;
}

/** The box round all squares of a block. */
export function frameSquares(count: number, grid: SquareGrid): Box {
  const columns = Math.min(Math.ceil(count), grid.columns);
  const x2 = grid.x + columns * (grid.size + grid.gap) - grid.gap;
  return { x1: grid.x, x2, y1: grid.y, y2: grid.y + measureSquares(count, grid) };
}
