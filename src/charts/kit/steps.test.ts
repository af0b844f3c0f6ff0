import { describe, expect, test } from 'vitest';
import { drawPlot } from '../render/render-svg.ts';
import { hollowBoxes, labels, PIXELS, solidBoxes } from './marks.ts';
import { readable } from './readable.ts';
import { fromStep } from './steps.ts';

const box = { x1: 0, x2: 10, y1: 0, y2: 10 };

describe('marks of a step', () => {
  test('carry its class beside their own', () => {
    const svg = drawPlot({
      ...PIXELS,
      width: 100,
      height: 20,
      marks: [
        ...fromStep(2, [hollowBoxes([box], 'blue')]),
        solidBoxes([box], 'red'),
        ...fromStep(2, [labels([{ x: 1, y: 1, text: 'một' }], { size: 12, serif: true })]),
        solidBoxes([box], 'red'),
        ...fromStep(2, [readable([{ box, mark: box, label: 'a', value: 'b' }])]),
      ],
    });
    expect(svg.match(/class="[^"]*from-2"/g)).toEqual([
      'class="from-2"',
      'class="serif from-2"',
      'class="readable from-2"',
    ]);
  });

  test('are single marks', () => {
    expect(() => fromStep(1, [null])).toThrow('single marks');
  });
});
