import { expect, test } from 'vitest';
import { drawPlot } from '../render/render-svg.ts';
import { PIXELS } from './marks.ts';
import { readable } from './readable.ts';

const box = { x1: 0, x2: 40, y1: 0, y2: 20 };
const draw = (mark: typeof box) =>
  drawPlot({
    ...PIXELS,
    width: 100,
    height: 20,
    marks: [readable([{ box, mark, label: 'a', value: '1' }])],
  });

test('an entry keeps two boxes, one to point at and one to frame, wherever its mark stands', () => {
  for (const left of [10, 60]) {
    const svg = draw({ ...box, x1: left, x2: left + 10 });
    expect(svg.match(/<path /g), svg).toHaveLength(2);
  }
});
