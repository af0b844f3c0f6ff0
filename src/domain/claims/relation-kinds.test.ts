import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFigure, makeStated } from '../../../tests/support/claim-figures.ts';
import type { OpenInterval } from '../interval.ts';
import { RELATION_KINDS, type StatedFigure } from './relation-kinds.ts';
import type { Verdict } from './verdict.ts';

type Kind = keyof typeof RELATION_KINDS;
type Input = number | readonly [value: number, width: number];

const figures = (...inputs: readonly Input[]) =>
  inputs.map((input, index) => {
    const [value, width] = typeof input === 'number' ? [input, 0] : input;
    return makeFigure(String.fromCodePoint(97 + index), value, width);
  });

/** A stated figure: a number that is exact, or one as wide as its rounding. */
const state = (input: Input, fields: Partial<StatedFigure> = {}) => {
  const [value, width] = typeof input === 'number' ? [input, 0] : input;
  return makeStated(value, { interval: makeFigure('', value, width).interval, ...fields });
};

/** What is stated, what it is held against, the verdict and the formula that says how. */
type Example = readonly [
  stated: Input,
  inputs: readonly Input[],
  verdict: Verdict,
  formula: string,
];

const ORDERED: Readonly<
  Record<Exclude<Kind, 'wording' | 'within-period' | 'years'>, readonly Example[]>
> = {
  highest: [
    [9, [7, 8], 'agrees-with-wording', 'stated > b'],
    [8.5, [7, 9], 'contradicts', 'stated > b'],
    [9, [9, 8], 'questionable', 'stated > a'],
    [[9, 0.5], [[8.2, 0.5], 1], 'questionable', 'stated > a'],
    [[9, 0.5], [[8, 0.5], 1], 'questionable', 'stated > a'],
    [[9, 0.5], [[8, 0.4], 1], 'agrees-with-wording', 'stated > a'],
    [[9, 0.5], [[10, 0.5], 1], 'questionable', 'stated > a'],
    [[9, 0.5], [[10, 0.4], 9], 'contradicts', 'stated > a'],
  ],
  lowest: [
    [6, [7, 8], 'agrees-with-wording', 'stated < a'],
    [7.5, [8, 7], 'contradicts', 'stated < b'],
    [7, [7, 8], 'questionable', 'stated < a'],
    [[7, 0.5], [[8, 0.5], 9], 'questionable', 'stated < a'],
    [[7, 0.5], [[6, 0.4], 7], 'contradicts', 'stated < a'],
  ],
  above: [
    [9, [8], 'agrees-with-wording', 'stated > a'],
    [8, [9], 'contradicts', 'stated > a'],
    [8, [8], 'questionable', 'stated > a'],
    [[9, 0.5], [[8, 0.5]], 'questionable', 'stated > a'],
  ],
  below: [
    [8, [9], 'agrees-with-wording', 'stated < a'],
    [9, [8], 'contradicts', 'stated < a'],
    [8, [8], 'questionable', 'stated < a'],
    [[8, 0.5], [[9, 0.5]], 'questionable', 'stated < a'],
  ],
  'part-of-whole': [
    [7, [12], 'agrees-with-wording', 'stated ≤ a'],
    [12, [12], 'agrees-with-wording', 'stated ≤ a'],
    [12, [5, 7], 'agrees-with-wording', 'stated ≤ a + b'],
    [13, [5, 7], 'contradicts', 'stated ≤ a + b'],
    [[12, 0.5], [[12, 0.5]], 'within-rounding', 'stated ≤ a'],
    [[13, 0.5], [[12, 0.5]], 'within-rounding', 'stated ≤ a'],
    [[13, 0.5], [[12, 0.4]], 'contradicts', 'stated ≤ a'],
    [[11, 0.5], [[12, 0.5]], 'agrees-with-wording', 'stated ≤ a'],
  ],
  cumulative: [
    [90, [80], 'agrees-with-wording', 'stated > a'],
    [80, [90], 'contradicts', 'stated > a'],
    [80, [80], 'questionable', 'stated > a'],
  ],
};

const rows = Object.entries(ORDERED).flatMap(([kind, examples]) =>
  examples.map(([stated, inputs, verdict, formula]) => ({
    kind: kind as Kind,
    stated,
    inputs,
    verdict,
    formula,
  })),
);

describe('orders and bounds', () => {
  test.each(rows)('$kind: $stated beside $inputs $verdict', (row) => {
    const outcome = RELATION_KINDS[row.kind].judge(state(row.stated), figures(...row.inputs));
    expect(outcome).toMatchObject({ verdict: row.verdict, formula: row.formula });
  });

  test('show the figure that they were held against', () => {
    expect(RELATION_KINDS.highest.judge(state(9), figures(7, [8, 0.5]))).toMatchObject({
      recomputed: 8,
      interval: { lower: 7.5, upper: 8.5 },
    });
    expect(RELATION_KINDS['part-of-whole'].judge(state(9), figures(7, [8, 0.5]))).toMatchObject({
      recomputed: 15,
      interval: { lower: 14.5, upper: 15.5 },
    });
  });

  test('take as many inputs as they compare', () => {
    const counts = Object.entries(RELATION_KINDS).map(([kind, { least, most }]) => [
      kind,
      `${least}–${most}`,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      highest: '1–Infinity',
      lowest: '1–Infinity',
      above: '1–1',
      below: '1–1',
      'part-of-whole': '1–Infinity',
      cumulative: '1–1',
      wording: '1–1',
      years: '0–0',
      'within-period': '1–1',
    });
  });

  test('do not depend on the order of the inputs', () => {
    const ordersOfInputs = fc
      .array(fc.tuple(fc.nat(20), fc.nat(2)), { minLength: 1, maxLength: 6 })
      .chain((inputs) =>
        fc.tuple(fc.constant(inputs), fc.shuffledSubarray(inputs, { minLength: inputs.length })),
      );
    fc.assert(
      fc.property(fc.nat(20), ordersOfInputs, (value, [inputs, shuffled]) => {
        for (const kind of ['highest', 'lowest', 'part-of-whole'] as const) {
          const judge = (some: readonly Input[]) =>
            RELATION_KINDS[kind].judge(state(value), figures(...some)).verdict;
          expect(judge(shuffled)).toBe(judge(inputs));
        }
      }),
    );
  });
});

describe('the words beside a number', () => {
  const nearly = { lower: null, upper: 50 };
  const moreThan = { lower: 50, upper: null };
  const about = { lower: null, upper: null };
  const bare = { lower: 49.5, upper: 50.5 };

  test.each<[string, Input, Verdict, OpenInterval, string]>([
    ['nearly 50', 49, 'agrees-with-wording', nearly, 'stated ≥ a'],
    ['nearly 50', 50, 'agrees-with-wording', nearly, 'stated ≥ a'],
    ['nearly 50', [50.3, 0.3], 'agrees-with-wording', nearly, 'stated ≥ a'],
    ['nearly 50', [50.3, 0.2], 'contradicts', nearly, 'stated ≥ a'],
    ['more than 50', 51, 'agrees-with-wording', moreThan, 'stated ≤ a'],
    ['more than 50', [49.8, 0.1], 'contradicts', moreThan, 'stated ≤ a'],
    ['about 50', 90, 'agrees-with-wording', about, 'stated ≈ a'],
    ['50', 50.5, 'agrees-with-wording', bare, 'stated ≈ a'],
    ['50', 50.6, 'contradicts', bare, 'stated ≈ a'],
  ])('%s, where it is %j: %s', (_words, input, verdict, literal, formula) => {
    const outcome = RELATION_KINDS.wording.judge(state(50, { literal }), figures(input));
    expect(outcome).toMatchObject({ verdict, formula });
  });
});

describe('the years of a period', () => {
  test.each<[number, string, Verdict]>([
    [7, '2014/2020', 'reproduces'],
    [6, '2014/2020', 'questionable'],
    [8, '2014/2020', 'contradicts'],
    [5, '2014/2020', 'contradicts'],
    [1, '2014', 'reproduces'],
    [2, '2014', 'contradicts'],
  ])('%d for %s: %s', (value, period, verdict) => {
    expect(RELATION_KINDS.years.judge(state(value, { period }), []).verdict).toBe(verdict);
  });

  test('are counted with the first and the last', () => {
    expect(RELATION_KINDS.years.judge(state(7), [])).toMatchObject({
      formula: '2020 - 2014 + 1',
      recomputed: 7,
      interval: { lower: 7, upper: 7 },
    });
  });

  test.each(['../2015', '', '2020/2014', 'ten years'])('of “%s” cannot be counted', (period) => {
    expect(() => RELATION_KINDS.years.judge(state(7, { period }), [])).toThrow(RangeError);
  });
});

test.each<[string, Verdict]>([
  ['2013/2022', 'agrees-with-wording'],
  ['2014/2020', 'agrees-with-wording'],
  ['2013', 'agrees-with-wording'],
  ['2013/2023', 'questionable'],
  ['2023', 'questionable'],
])('a figure of %s in a report on 2013–2022: %s', (period, verdict) => {
  const whole = figures(1).map((figure) => ({ ...figure, period: '2013/2022' }));
  const judge = RELATION_KINDS['within-period'].judge;
  expect(judge(state(7, { period }), whole)).toMatchObject({ verdict, recomputed: null });
});
