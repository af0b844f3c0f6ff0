import { describe, expect, test } from 'vitest';
import { makeCell, makeView } from '../../../tests/support/comparison-view.ts';
import { drawComparison } from './draw-comparison.ts';
import type { Drawing, Measure, Shape } from './drawing.ts';

const measure: Measure = (text, size) => text.length * size * 0.55;
const WORDS = { language: 'vi', notApplicable: 'không áp dụng', unit: 'tỷ đồng' } as const;
const draw = (view: Parameters<typeof drawComparison>[0], width = 1128): Drawing =>
  drawComparison(view, width, measure, WORDS);

type Box = Extract<Shape, { kind: 'box' }>;
const dotsOf = ({ shapes }: Drawing) =>
  shapes.filter((shape): shape is Box => shape.kind === 'box' && shape.width === shape.height);
const textsOf = ({ shapes }: Drawing) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const middle = ({ x, width }: Box) => x + width / 2;

const BOTH = makeView(['2014-2020', '2013-2022'], {
  Bắc: [makeCell(30), makeCell(60)],
  Nam: [makeCell(15), makeCell(30)],
});

describe('dots', () => {
  test('stand where their values are on one scale from zero', () => {
    const [a, b, c, d] = dotsOf(draw(BOTH)).map(middle) as [number, number, number, number];
    expect(a).toBeCloseTo(d);
    expect(b - a).toBeCloseTo(2 * (a - c));
  });

  test('are solid for the first report and hollow for the second', () => {
    expect(dotsOf(draw(BOTH)).map(({ fill }) => fill)).toEqual([
      'public',
      'paper',
      'public',
      'paper',
    ]);
  });

  test('of one report are solid if printed and hollow if computed', () => {
    const view = makeView(['2014-2020'], {
      Bắc: [makeCell(30)],
      Nam: [makeCell(15, 0.5, { isPrinted: false })],
    });
    expect(dotsOf(draw(view)).map(({ fill }) => fill)).toEqual(['public', 'paper']);
  });

  test('of two reports leave it to their numbers to say what is printed: those are bold', () => {
    const view = makeView(['2014-2020', '2013-2022'], {
      Bắc: [makeCell(30), makeCell(60, 0.5, { isPrinted: false })],
    });
    const bold = draw(view).shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.bold === true ? [shape.text] : [],
    );
    expect(bold).toEqual(['30']);
  });

  test('lose their colour beside one that is highlighted', () => {
    const view = makeView(
      ['x'],
      { Bắc: [makeCell(3)], Nam: [makeCell(2)] },
      { Nam: { isLit: true } },
    );
    expect(dotsOf(draw(view)).map(({ fill }) => fill)).toEqual(['ink-3', 'public']);
  });
});

test('an interval wider than its dot is drawn with an end each side', () => {
  const lines = (half: number) =>
    draw(makeView(['x'], { Bắc: [makeCell(30, half)] })).shapes.filter(
      (shape) => shape.kind === 'line' && shape.width === 1.5,
    );
  expect(lines(0.01)).toHaveLength(0);
  expect(lines(5)).toHaveLength(3);
});

test('what is missing is hatched and named; what does not apply is only named, once', () => {
  const view = makeView(['x', 'y'], {
    Bắc: ['không công bố', makeCell(3)],
    Nam: [undefined, undefined],
  });
  const drawing = draw(view);
  expect(textsOf(drawing)).toContain('không công bố');
  expect(textsOf(drawing).filter((text) => text === 'không áp dụng')).toHaveLength(1);
  const stripes = drawing.shapes.filter((shape) => shape.kind === 'line' && shape.width === 2);
  expect(stripes.length).toBeGreaterThan(10);
  const rows = stripes.map((shape) => (shape.kind === 'line' ? shape.y1 : 0));
  expect(new Set(rows).size).toBe(1);
});

test('without any number there is no scale', () => {
  const drawing = draw(makeView(['x'], { Bắc: ['không công bố'] }));
  expect(textsOf(drawing)).toEqual(['Bắc', 'không công bố']);
});

test.each([320, 360, 728, 860, 1128])('nothing leaves a drawing of %i pixels', (width) => {
  const drawing = draw(BOTH, width);
  for (const shape of drawing.shapes) {
    if (shape.kind !== 'text') continue;
    expect(shape.x, shape.text).toBeGreaterThanOrEqual(0);
    expect(shape.x + measure(shape.text, shape.size, 'plain'), shape.text).toBeLessThanOrEqual(
      width,
    );
    expect(shape.y).toBeLessThanOrEqual(drawing.height);
  }
});

test('a name too long for the rail is set smaller, and clear of the zero line', () => {
  const name = 'Cả nước, kể cả phần tiền không phân theo vùng';
  const drawing = draw(makeView(['x'], { Bắc: [makeCell(3)], [name]: [makeCell(2)] }));
  const sizes = drawing.shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.x === 0 ? [shape.size] : [],
  );
  expect(new Set(sizes).size).toBe(1);
  expect(measure(name, sizes[0] ?? 0, 'bold')).toBeLessThan(1128 / 4);
});

test('every cell can be read, in the order of the rows', () => {
  expect(draw(BOTH).readings.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Bắc, Kinh phí, 2014-2020: 30 tỷ đồng',
    'Bắc, Kinh phí, 2013-2022: 60 tỷ đồng',
    'Nam, Kinh phí, 2014-2020: 15 tỷ đồng',
    'Nam, Kinh phí, 2013-2022: 30 tỷ đồng',
  ]);
});

test('no two places to point at overlap', () => {
  const { readings } = draw(BOTH, 360);
  for (const [index, a] of readings.entries()) {
    const next = readings[index + 1];
    if (next !== undefined) expect(a.y + a.height).toBeLessThanOrEqual(next.y);
  }
});
