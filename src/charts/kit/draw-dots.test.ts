import { expect, test } from 'vitest';
import { findTextCollisions } from '../../../tests/support/drawn-text.ts';
import { makeObservation } from '../../../tests/support/observation.ts';
import { dataset } from '../../catalogue/dataset.ts';
import { drawPlot } from '../render/render-svg.ts';
import { drawDots } from './draw-dots.ts';

const at = (value: number) => ({
  kind: 'observation' as const,
  row: makeObservation({ value, lower: value, upper: value, read_as: String(value) }),
});

test.each([1, 15, 21, 39])(
  'what is said of a line at %i of 40 keeps within the drawing',
  (value) => {
    const dot = { figured: at(40), form: 'solid' as const, color: 'red', label: '' };
    const rows = [{ name: 'Tây Nguyên', detail: '', isLit: false, isJoined: false, dots: [dot] }];
    const references = [{ figured: at(value), label: 'kể cả phần không phân theo vùng' }];
    const svg = drawPlot(
      drawDots(
        { rows, references, axis: { unit: '', sign: '' } },
        { id: 'sample', dataset, language: 'vi', width: 'narrow', view: '', highlight: '' },
      ),
    );
    expect(svg).toContain('kể cả phần không phân theo vùng');
    expect(findTextCollisions(svg)).toEqual([]);
  },
);
