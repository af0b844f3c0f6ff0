import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateFormula, listInputs, parseFormula, type Quantity } from './formula.ts';
import { exactly } from './interval.ts';

const FIGURES: Readonly<Record<string, Quantity>> = {
  'r20-counterpart-capital': { value: 9500, interval: { lower: 9400, upper: 9500 } },
  'r20-funding-vn': { value: 1000, interval: { lower: 999.5, upper: 1000.5 } },
  a: { value: 7, interval: exactly(7) },
  b: { value: 2, interval: exactly(2) },
  c: { value: 5, interval: exactly(5) },
  nil: { value: 0, interval: { lower: -0.5, upper: 0.5 } },
};

function lookUp(id: string): Quantity {
  const figure = FIGURES[id];
  if (figure === undefined) throw new RangeError(`no value for ${id}`);
  return figure;
}

const evaluate = (text: string) => evaluateFormula(parseFormula(text), lookUp);

describe('value', () => {
  test.each([
    ['a', 7],
    ['12.5', 12.5],
    ['a - b - c', 0],
    ['a / b / c', 0.7],
    ['a + b * c', 17],
    ['a * b + c', 19],
    ['a - b * c - 1', -4],
    ['( a + b ) * c', 45],
    ['a - ( b - c )', 10],
    ['a / ( b * c )', 0.7],
    ['( ( a ) )', 7],
    ['a ^ b', 49],
    ['b ^ 0.5 ^ 2', 1.189207115],
    ['( b ^ 3 ) ^ 2', 64],
    ['2 ^ 3 ^ 2', 512],
    ['a * b ^ 3', 56],
    ['b ^ 3 * a', 56],
    ['a / b ^ 2', 1.75],
    ['a - b ^ 3 - 1', -2],
    ['a + b ^ 2 * c', 27],
    ['( a + b ) ^ 2', 81],
    ['( c + 4 ) ^ ( 1 / b )', 3],
    ['b ^ ( 1 - 2 )', 0.5],
    ['1 + r20-counterpart-capital / r20-funding-vn', 10.5],
  ])('%s = %d', (text, value) => {
    expect(evaluate(text).value).toBe(value);
  });

  test('is free of binary noise', () => {
    expect(evaluate('0.1 + 0.2').value).toBe(0.3);
  });
});

describe('interval', () => {
  test('follows the intervals of the inputs', () => {
    expect(evaluate('r20-counterpart-capital - r20-funding-vn').interval).toEqual({
      lower: 8399.5,
      upper: 8500.5,
    });
    expect(evaluate('r20-counterpart-capital / r20-funding-vn').interval).toEqual({
      lower: 9.39530234883,
      upper: 9.50475237619,
    });
  });

  test('of exact inputs is exact', () => {
    expect(evaluate('a / b * 100').interval).toEqual(exactly(350));
  });

  test('is refused where the divisor may be zero', () => {
    expect(() => evaluate('a / nil')).toThrow(RangeError);
  });

  test('of a power is the power of its ends', () => {
    expect(evaluate('( r20-counterpart-capital / 100 ) ^ 2').interval).toEqual({
      lower: 8836,
      upper: 9025,
    });
    expect(evaluate('( r20-counterpart-capital / 100 ) ^ ( 0 - 1 )').interval).toEqual({
      lower: 0.0105263157895,
      upper: 0.0106382978723,
    });
  });

  test.each(['nil ^ 2', '0 ^ 2', '( b - c ) ^ 2', '( b - b ) ^ 2'])(
    'is refused where a base is not positive: %s',
    (text) => {
      expect(() => evaluate(text)).toThrow(RangeError);
    },
  );

  test.each(['b ^ r20-funding-vn', 'b ^ ( nil + 1 )'])(
    'is refused where an exponent is not exact: %s',
    (text) => {
      expect(() => evaluate(text)).toThrow(RangeError);
    },
  );
});

describe('inputs', () => {
  test('are listed once each, in order of appearance', () => {
    expect(listInputs(parseFormula('( c + a ) / c - 2 * b'))).toEqual(['c', 'a', 'b']);
  });

  test('keep the hyphens of an id', () => {
    expect(listInputs(parseFormula('d-2014-2020-funding - r20-funding-vn'))).toEqual([
      'd-2014-2020-funding',
      'r20-funding-vn',
    ]);
  });

  test('that are unknown are named', () => {
    expect(() => evaluate('a + missing-figure')).toThrow(/missing-figure/);
  });
});

describe('a broken formula is refused with the token at fault', () => {
  test.each([
    ['', '""'],
    ['a +', '"end"'],
    ['+ a', '"+"'],
    ['a + + b', '"+"'],
    ['a b', '"b"'],
    ['a ) + b', '")"'],
    ['( a + b', 'missing ")"'],
    ['a % b', '"%"'],
    ['a ^', '"end"'],
    ['^ a', '"^"'],
    ['a ^ ^ b', '"^"'],
    ['a ^ -1', '"-1"'],
    ['a ** b', '"**"'],
    ['a +  b', '""'],
    ['a+b', '"a+b"'],
    ['-5 + a', '"-5"'],
    ['a + Funding', '"Funding"'],
    ['1,5 * a', '"1,5"'],
    ['a constructor b', '"constructor"'],
    ['a toString b', '"toString"'],
  ])('%s', (text, token) => {
    const parse = () => parseFormula(text);
    expect(parse).toThrow(SyntaxError);
    expect(parse).toThrow(token);
  });
});

const leaf = fc.constantFrom('x0', 'x1', 'x2', 'x3', '2', '100');
const exponent = fc.constantFrom('0', '1', '2', '3', '0.5', '( 1 / 3 )', '( 1 / 9 )', '( 0 - 1 )');
/** Formulas over the inputs x0 to x3, as text; divisors and bases are above zero throughout. */
const { formula } = fc.letrec<{ positive: string; formula: string }>((tie) => ({
  positive: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'positive' },
    leaf,
    fc.tuple(tie('positive'), fc.constantFrom('+', '*', '/'), tie('positive')).map(bracket),
    fc.tuple(tie('positive'), fc.constant('^'), exponent).map(bracket),
  ),
  formula: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'formula' },
    leaf,
    fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*'), tie('formula')).map(bracket),
    fc.tuple(tie('formula'), fc.constant('/'), tie('positive')).map(bracket),
    fc.tuple(tie('positive'), fc.constant('^'), exponent).map(bracket),
  ),
}));
/** A printed figure with its interval, all of it above zero, and a point inside. */
const input = fc
  .record({
    value: fc.integer({ min: 1100, max: 200_000 }).map((number) => number / 100),
    radius: fc.constantFrom(0, 0.005, 0.5, 10),
    place: fc.double({ min: -1, max: 1, noNaN: true }),
  })
  .map(({ value, radius, place }) => ({
    value,
    interval: { lower: value - radius, upper: value + radius },
    inside: value + radius * place,
  }));
const inputs = fc.array(input, { minLength: 4, maxLength: 4 });

function bracket(tokens: readonly string[]): string {
  return `( ${tokens.join(' ')} )`;
}

function reckon(text: string, values: readonly number[]): number {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- JavaScript's own arithmetic is the yardstick
  return new Function('x0', 'x1', 'x2', 'x3', `return ${text.replaceAll('^', '**')};`)(
    ...values,
  ) as number;
}

/**
 * How large the terms of a formula get: its rounding to twelve digits is relative to them. An
 * exponent of minus one stays.
 */
const sumUp = (text: string) => text.replaceAll(/ - (?!1 \))/g, ' + ');

describe('for all formulas', () => {
  test('the interval contains what inputs inside theirs can give', () => {
    fc.assert(
      fc.property(formula, inputs, (text, figures) => {
        const find = (id: string) => figures[Number(id.slice(1))] ?? lookUp(id);
        const { value, interval } = evaluateFormula(parseFormula(text), find);
        const tolerance = evaluateFormula(parseFormula(sumUp(text)), find).interval.upper * 1e-9;
        const inside = figures.map((figure) => figure.inside);
        for (const result of [value, reckon(text, inside)]) {
          expect(result).toBeGreaterThanOrEqual(interval.lower - tolerance);
          expect(result).toBeLessThanOrEqual(interval.upper + tolerance);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('without brackets the precedence is the usual one', () => {
    const operand = fc.integer({ min: 1, max: 9 }).map(String);
    const operator = fc.constantFrom('+', '-', '*', '/', '^');
    const flat = fc
      .tuple(operand, fc.array(fc.tuple(operator, operand), { maxLength: 6 }))
      .map(([first, rest]) => [first, ...rest.flat()].join(' '));
    fc.assert(
      fc.property(flat, (text) => {
        fc.pre(Number.isFinite(reckon(sumUp(text), [])));
        const difference = evaluate(text).value - reckon(text, []);
        expect(Math.abs(difference)).toBeLessThanOrEqual(reckon(sumUp(text), []) * 1e-9);
      }),
    );
  });
});
