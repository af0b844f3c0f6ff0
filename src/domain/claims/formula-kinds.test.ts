import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFigure, makeStated } from '../../../tests/support/claim-figures.ts';
import { evaluateFormula, listInputs, parseFormula } from '../formula.ts';
import { FORMULA_KINDS } from './formula-kinds.ts';
import type { ClaimFigure } from './relation-kinds.ts';
import { judgeNumber, type Verdict } from './verdict.ts';

type Kind = keyof typeof FORMULA_KINDS;

/** Figures named a, b, c …, each with its number and perhaps its period. */
const figures = (...entries: readonly (number | readonly [value: number, period: string])[]) =>
  entries.map((entry, index) => {
    const [value, period] = typeof entry === 'number' ? [entry, undefined] : entry;
    return makeFigure(String.fromCodePoint(97 + index), value, 0, period);
  });

function compute(kind: Kind, inputs: readonly ClaimFigure[]) {
  const expression = parseFormula(FORMULA_KINDS[kind].write(inputs));
  return evaluateFormula(expression, (id) => {
    const found = inputs.find((input) => input.id === id);
    if (found === undefined) throw new Error(`${kind} asks for ${id}`);
    return found;
  });
}

const judge = (kind: Kind, stated: number, inputs: readonly ClaimFigure[]) =>
  judgeNumber(makeStated(stated), compute(kind, inputs));

interface Example {
  readonly inputs: readonly ClaimFigure[];
  readonly formula: string;
  readonly value: number;
}

const EXAMPLES: Readonly<Record<Kind, readonly Example[]>> = {
  sum: [
    { inputs: figures(7, 5), formula: 'a + b', value: 12 },
    { inputs: figures(7, 5, 2), formula: 'a + b + c', value: 14 },
  ],
  remainder: [
    { inputs: figures(12, 5), formula: 'a - b', value: 7 },
    { inputs: figures(12, 5, 4), formula: 'a - b - c', value: 3 },
  ],
  share: [
    { inputs: figures(3, 12), formula: 'a / b * 100', value: 25 },
    { inputs: figures(3, 9, 3), formula: 'a / ( b + c ) * 100', value: 25 },
  ],
  attainment: [
    { inputs: figures(30, 20), formula: 'a / b * 100', value: 150 },
    { inputs: figures(30, 10, 10), formula: 'a / ( b + c ) * 100', value: 150 },
  ],
  excess: [
    { inputs: figures(30, 20), formula: 'a / b * 100 - 100', value: 50 },
    { inputs: figures(30, 20, 5), formula: 'a / ( b + c ) * 100 - 100', value: 20 },
  ],
  mean: [
    { inputs: figures(1260, 63), formula: 'a / b', value: 20 },
    { inputs: figures(1260, 63, 5), formula: 'a / b / c', value: 4 },
  ],
  'mean-per-year': [
    { inputs: figures([700, '2014/2020']), formula: 'a / 7', value: 100 },
    { inputs: figures([700, '2014']), formula: 'a / 1', value: 700 },
  ],
  ratio: [{ inputs: figures(10, 4), formula: 'a / b', value: 2.5 }],
  'growth-between': [
    {
      inputs: figures([100, '2013'], [115, '2014']),
      formula: '( b / a ) * 100 - 100',
      value: 15,
    },
    {
      inputs: figures([100, '2013'], [121, '2015']),
      formula: '( b / a ) ^ ( 1 / 2 ) * 100 - 100',
      value: 10,
    },
  ],
  'mean-of-rates': [
    {
      inputs: figures(21, 0),
      formula: '( ( 1 + a / 100 ) * ( 1 + b / 100 ) ) ^ ( 1 / 2 ) * 100 - 100',
      value: 10,
    },
  ],
  'simple-mean-of-rates': [
    { inputs: figures(21, 0), formula: '( a + b ) / 2', value: 10.5 },
    { inputs: figures(10, 20, 60), formula: '( a + b + c ) / 3', value: 30 },
  ],
  reduction: [
    { inputs: figures(200, 150), formula: '100 - b / a * 100', value: 25 },
    { inputs: figures(200, 250), formula: '100 - b / a * 100', value: -25 },
  ],
  equal: [{ inputs: figures(63), formula: 'a', value: 63 }],
};

const rows = Object.entries(EXAMPLES).flatMap(([kind, examples]) =>
  examples.map((example) => ({ kind: kind as Kind, ...example })),
);

describe('each kind', () => {
  test.each(rows)('$kind writes $formula, which is $value', ({ kind, inputs, formula, value }) => {
    expect(FORMULA_KINDS[kind].write(inputs)).toBe(formula);
    expect(compute(kind, inputs).value).toBeCloseTo(value, 9);
  });

  test.each(rows)('$kind uses every input of $formula', ({ inputs, formula }) => {
    const ids = inputs.map(({ id }) => id);
    expect(listInputs(parseFormula(formula)).toSorted()).toEqual(ids);
  });

  test.each(rows)('$kind takes the inputs of $formula', ({ kind, inputs }) => {
    const { least, most } = FORMULA_KINDS[kind];
    expect(inputs.length).toBeGreaterThanOrEqual(least);
    expect(inputs.length).toBeLessThanOrEqual(most);
  });

  test.each(rows)('$kind holds for $value, and not two steps off', ({ kind, inputs, value }) => {
    const near = Math.round(value);
    expect(judge(kind, near, inputs)).toBe('reproduces');
    expect(judge(kind, near + 2, inputs)).toBe('contradicts');
  });
});

test.each<[Kind, number, number]>([
  ['sum', 2, Infinity],
  ['remainder', 2, Infinity],
  ['share', 2, Infinity],
  ['attainment', 2, Infinity],
  ['excess', 2, Infinity],
  ['mean', 2, 3],
  ['mean-per-year', 1, 1],
  ['ratio', 2, 2],
  ['growth-between', 2, 2],
  ['reduction', 2, 2],
  ['mean-of-rates', 2, Infinity],
  ['simple-mean-of-rates', 2, Infinity],
  ['equal', 1, 1],
])('%s takes %d to %d inputs', (kind, least, most) => {
  expect(FORMULA_KINDS[kind]).toMatchObject({ least, most });
});

describe('inputs rounded in print', () => {
  const parts = [makeFigure('a', 7.5, 0.05), makeFigure('b', 5, 0.5)];

  test.each<[number, Verdict]>([
    [12, 'reproduces'],
    [13, 'reproduces'],
    [14, 'contradicts'],
  ])('sum to 12.5 ± 0.55, so that %d: %s', (stated, verdict) => {
    expect(judge('sum', stated, parts)).toBe(verdict);
  });

  test('widen the interval until a number two steps off is within rounding', () => {
    const stated = makeStated(12, { step: 0.1, interval: { lower: 11.95, upper: 12.05 } });
    expect(judgeNumber(stated, compute('sum', parts))).toBe('within-rounding');
  });

  test('that may be zero cannot be divided by', () => {
    const [part, whole] = [makeFigure('a', 1), makeFigure('b', 0.4, 0.5)];
    for (const kind of ['share', 'attainment', 'excess', 'mean', 'ratio'] as const) {
      expect(() => compute(kind, [part, whole]), kind).toThrow(RangeError);
    }
  });
});

describe('wrong periods are refused:', () => {
  test.each(['../2015', '', 'no period', '2020/2014'])('a mean per year over “%s”', (period) => {
    expect(() => FORMULA_KINDS['mean-per-year'].write(figures([700, period]))).toThrow(RangeError);
  });

  test.each([
    ['2014', '2014', 'an earlier year'],
    ['2015', '2014', 'an earlier year'],
    ['2013/2014', '2015', 'single years'],
    ['2013', '2014/2015', 'single years'],
    ['2013', '../2015', 'single years'],
    ['', '2015', 'single years'],
  ])('growth from “%s” to “%s”', (from, to, words) => {
    const write = () => FORMULA_KINDS['growth-between'].write(figures([1, from], [2, to]));
    expect(write).toThrow(RangeError);
    expect(write).toThrow(words);
  });

  test('growth from nothing', () => {
    const inputs = figures([0, '2013'], [5, '2015']);
    expect(() => compute('growth-between', inputs)).toThrow(RangeError);
  });
});

describe('for all figures', () => {
  const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
  const rate = fc.double({ min: -50, max: 100, noNaN: true });
  const rates = fc.array(rate, { minLength: 2, maxLength: 6 });

  test('growth over several years is the rate that compounds to it', () => {
    fc.assert(
      fc.property(amount, rate, fc.integer({ min: 1, max: 9 }), (first, yearly, years) => {
        const last = first * (1 + yearly / 100) ** years;
        const inputs = figures([first, '2013'], [last, String(2013 + years)]);
        expect(compute('growth-between', inputs).value).toBeCloseTo(yearly, 6);
      }),
    );
  });

  test('the compound mean of rates is never above their arithmetic mean', () => {
    fc.assert(
      fc.property(rates, (some) => {
        const inputs = figures(...some);
        const simple = compute('simple-mean-of-rates', inputs).value;
        expect(compute('mean-of-rates', inputs).value).toBeLessThanOrEqual(simple + 1e-6);
      }),
    );
  });

  test('a whole less its other parts is the part that was added', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 6 }), (parts) => {
        const whole = compute('sum', figures(...parts)).value;
        const [first = 0, ...rest] = parts;
        expect(compute('remainder', figures(whole, ...rest)).value).toBeCloseTo(first, 3);
      }),
    );
  });

  test('the shares of all parts add up to a hundred', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 6 }), (parts) => {
        const shares = parts.map((part) => compute('share', figures(part, ...parts)).value);
        expect(shares.reduce((total, share) => total + share)).toBeCloseTo(100, 6);
      }),
    );
  });
});
