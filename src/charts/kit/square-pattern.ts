import { setAttributes, type Box, type PatternFill } from './marks.ts';
import type { SquareGrid } from './squares.ts';

/**
 * The boxes that cover the squares from one count to another, row by row: a pattern fills them, so
 * that a thousand squares weigh no more than two. Of a fraction the last square shows the part.
 */
export function coverSquares(
  from: number,
  to: number,
  { x, y, columns, size, gap }: SquareGrid,
): readonly Box[] {
  const pitch = size + gap;
  const edge = (count: number) => Math.floor(count) * pitch + (count % 1) * size;
  const rows = Array.from({ length: Math.ceil(to / columns) }, (_, index) => index);
  const parts = rows.map((row) => ({
    first: Math.max(0, from - row * columns),
    last: Math.min(columns, to - row * columns),
    row,
  }));
  return parts
    .filter(({ first, last }) => first < last)
    .reduce<Box[]>((boxes, { first, last, row }) => {
      const box = {
        x1: x + edge(first),
        x2: x + edge(last),
        y1: y + row * pitch,
        y2: y + (row + 1) * pitch,
      };
      const above = boxes.at(-1);
      const isSame = above?.x1 === box.x1 && above.x2 === box.x2;
      return isSame ? [...boxes.slice(0, -1), { ...above, y2: box.y2 }] : [...boxes, box];
    }, []);
}

/** How a square is painted: filled, outlined, or both. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
}

/** One square, repeated over the grid, as a fill for the boxes that cover squares of it. */
export function squarePattern(
  id: string,
  { x, y, size, gap }: SquareGrid,
  { fill = 'none', stroke, width = 1 }: Paint,
): PatternFill {
  return {
    fill: `url(#${id})`,
    mark: (_index, _scales, _values, _dimensions, { document }) => {
      const create = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
      const [definitions, pattern, square] = [create('defs'), create('pattern'), create('rect')];
      const [pitch, inset] = [String(size + gap), stroke === undefined ? 0 : width / 2];
      const side = String(size - 2 * inset);
      setAttributes(pattern, {
        ...{ id, x: String(x), y: String(y), width: pitch, height: pitch },
        patternUnits: 'userSpaceOnUse',
      });
      setAttributes(square, {
        x: String(inset),
        y: String(inset),
        width: side,
        height: side,
        fill,
      });
      if (stroke !== undefined) setAttributes(square, { stroke, 'stroke-width': String(width) });
      pattern.append(square);
      definitions.append(pattern);
      return definitions;
    },
  };
}
