import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMove } from './grid-moves.ts';

const EXTENT = { rows: 100, columns: [0, 1, 3, 6], page: 10 };

test.each<[string, readonly [number, number], readonly [number, number]]>([
  ['ArrowDown', [4, 1], [5, 1]],
  ['ArrowDown', [99, 1], [99, 1]],
  ['ArrowDown', [-1, 1], [0, 1]],
  ['ArrowUp', [0, 1], [-1, 1]],
  ['ArrowUp', [-1, 1], [-1, 1]],
  ['ArrowRight', [4, 1], [4, 3]],
  ['ArrowRight', [4, 6], [4, 6]],
  ['ArrowLeft', [4, 3], [4, 1]],
  ['ArrowLeft', [4, 0], [4, 0]],
  ['PageDown', [95, 0], [99, 0]],
  ['PageDown', [-1, 0], [10, 0]],
  ['PageUp', [4, 0], [0, 0]],
  ['PageUp', [-1, 3], [-1, 3]],
  ['Home', [4, 6], [4, 0]],
  ['End', [4, 0], [4, 6]],
  ['Ctrl+Home', [50, 6], [0, 0]],
  ['Ctrl+End', [-1, 0], [99, 6]],
])('%s leads from %j to %j', (key, [row, column], [toRow, toColumn]) => {
  expect(findMove(key, { row, column }, EXTENT)).toEqual({ row: toRow, column: toColumn });
});

test.each(['a', 'Tab', 'Ctrl+a', 'constructor'])('%s moves nothing', (key) => {
  expect(findMove(key, { row: 0, column: 0 }, EXTENT)).toBeUndefined();
});

test('no key leaves the grid', () => {
  const keys = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'PageUp',
    'PageDown',
    'Ctrl+End',
    'Ctrl+Home',
  );
  fc.assert(
    fc.property(fc.array(keys), fc.nat(3), (pressed, rows) => {
      const extent = { ...EXTENT, rows };
      const end = pressed.reduce((at, key) => findMove(key, at, extent) ?? at, {
        row: -1,
        column: 0,
      });
      expect(end.row).toBeGreaterThanOrEqual(-1);
      expect(end.row).toBeLessThan(Math.max(rows, 1));
      expect(extent.columns).toContain(end.column);
    }),
  );
});
