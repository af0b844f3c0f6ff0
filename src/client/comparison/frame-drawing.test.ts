import { expect, test } from 'vitest';
import { frameDrawing } from './frame-drawing.ts';

test('a frame holds title, drawing and notes, one below the other', () => {
  const drawing = {
    width: 400,
    height: 100,
    shapes: [{ kind: 'box', x: 0, y: 0, width: 9, height: 9, fill: 'ink' }] as const,
    readings: [],
  };
  const words = { title: 'Một tiêu đề', subtitle: 'Một dòng', notes: ['Nguồn.', 'từ '.repeat(90)] };
  const framed = frameDrawing(drawing, words, (text, size) => text.length * size * 0.5);
  const texts = framed.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
  const [dot] = framed.shapes.filter((shape) => shape.kind === 'box' && shape.fill === 'ink');
  expect(dot).toMatchObject({ x: 32 });
  expect(texts.map(({ y }) => y)).toEqual(texts.map(({ y }) => y).toSorted((a, b) => a - b));
  expect(texts.length).toBeGreaterThan(5);
  for (const { x, y, text, size } of texts) {
    expect(x + text.trim().length * size * 0.5).toBeLessThanOrEqual(framed.width);
    expect(y).toBeLessThan(framed.height);
  }
});
