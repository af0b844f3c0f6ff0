import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateFormula, parseFormula } from './formula.ts';
import { exactly } from './interval.ts';
import { solveFormula } from './solve-formula.ts';

const lookUp = (values: Readonly<Record<string, number>>) => (id: string) => {
  const value = values[id];
  if (value === undefined) throw new RangeError(`no value for ${id}`);
  return { value, interval: exactly(value) };
};
const solve = (formula: string, id: string, target: number) =>
  solveFormula(parseFormula(formula), id, target, lookUp({ a: 6, b: 3, c: 2 }));

describe('the value that an input would need', () => {
  test.each([
    ['a + b', 'a', 10, 7],
    ['b + a', 'a', 10, 7],
    ['a - b', 'a', 10, 13],
    ['b - a', 'a', 10, -7],
    ['a * b', 'a', 10, 3.33333333333],
    ['b * a', 'a', 10, 3.33333333333],
    ['a / b', 'a', 10, 30],
    ['b / a', 'a', 10, 0.3],
    ['a ^ c', 'a', 9, 3],
    ['a / ( b + c ) * 100', 'a', 50, 2.5],
    ['a / ( b + c ) * 100', 'c', 50, 9],
    ['( b / a ) ^ ( 1 / 2 ) * 100 - 100', 'b', 100, 24],
  ])('%s for %s to be %d', (formula, id, target, needed) => {
    expect(solve(formula, id, target)).toBe(needed);
  });

  test('is unknown where the input stands twice, not at all, or nothing does', () => {
    expect(solve('a + a', 'a', 10)).toBeNull();
    expect(solve('a + b', 'c', 10)).toBeNull();
    expect(solve('b / a', 'a', 0)).toBeNull();
  });

  test('put in, gives what was asked for', () => {
    const positive = fc.double({ min: 0.1, max: 1e6, noNaN: true });
    const formula = parseFormula('( a + b ) / c * 100 - 100');
    fc.assert(
      fc.property(positive, positive, positive, (b, c, target) => {
        const needed = solveFormula(formula, 'a', target, lookUp({ a: 1, b, c }));
        const { value } = evaluateFormula(formula, lookUp({ a: needed ?? NaN, b, c }));
        expect(value).toBeCloseTo(target, 3);
      }),
    );
  });
});
