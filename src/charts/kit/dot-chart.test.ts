import { describe, expect, test } from 'vitest';
import { dataset } from '../../catalogue/dataset.ts';
import { makeObservation } from '../../../tests/support/observation.ts';
import { buildScale, layRows, type DotRow } from './dot-chart.ts';
import { CANVAS, type DrawContext } from './figure.ts';

const context: DrawContext = {
  id: 'sample',
  dataset,
  language: 'vi',
  width: 'narrow',
  view: '',
  highlight: '',
};

function makeRow(name: string, detail: string, ...values: readonly number[]): DotRow {
  const dots = values.map((value) => ({
    figured: {
      kind: 'observation' as const,
      row: makeObservation({ value, lower: value - 1, upper: value + 1, read_as: String(value) }),
    },
    form: 'solid' as const,
    color: 'red',
    label: '',
  }));
  return { name, detail, isLit: false, isJoined: false, dots };
}

describe('the scale', () => {
  const rows = [makeRow('một', '', 40), makeRow('hai', '', 50)];
  const build = (isZoomed: boolean) =>
    buildScale({ rows, references: [], axis: { unit: '', sign: '' }, isZoomed }, context);

  test('begins at zero, and leaves room for the last label', () => {
    const scale = build(false);
    expect(scale.invert(0)).toBe(0);
    expect(scale(51)).toBeLessThan(CANVAS.narrow.width - 20);
  });

  test('when zoomed holds every interval and nothing far from them', () => {
    const [from = 0, to = 0] = build(true).domain();
    expect(from).toBeLessThan(39);
    expect(from).toBeGreaterThan(35);
    expect(to).toBeGreaterThan(51);
    expect(to).toBeLessThan(55);
  });
});

test('name and detail share a line where all rows of a narrow drawing allow it', () => {
  const short = makeRow('Tây Nguyên', 'không kể Lâm Đồng', 1);
  const long = makeRow('Bắc Trung Bộ và duyên hải miền Trung', 'một dòng giải thích rất dài', 1);
  expect(layRows([short], 'narrow').isStacked).toBe(false);
  expect(layRows([short, long], 'narrow').isStacked).toBe(true);
  expect(layRows([short], 'wide').isStacked).toBe(true);
});
