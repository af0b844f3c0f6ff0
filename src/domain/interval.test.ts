import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  contains,
  divide,
  exactly,
  intersect,
  meets,
  multiply,
  raise,
  subtract,
  tidy,
  type Interval,
} from './interval.ts';

const between = (lower: number, upper: number): Interval => ({ lower, upper });

describe('arithmetic', () => {
  test('a sum adds the ends', () => {
    expect(add(between(1, 2), between(10, 20))).toEqual(between(11, 22));
  });

  test('a difference takes the other’s far end', () => {
    expect(subtract(between(10, 20), between(1, 2))).toEqual(between(8, 19));
  });

  test('a product of mixed signs is as wide as its corners', () => {
    expect(multiply(between(-2, 3), between(-5, 4))).toEqual(between(-15, 12));
  });

  test('a quotient of mixed signs is as wide as its corners', () => {
    expect(divide(between(-2, 6), between(2, 4))).toEqual(between(-1, 3));
    expect(divide(between(2, 6), between(-2, -1))).toEqual(between(-6, -1));
  });

  test.each([between(0, 0), between(-1, 1), between(0, 2), between(-2, 0)])(
    'division by [$lower, $upper], which contains zero, is refused',
    (divisor) => {
      expect(() => divide(exactly(1), divisor)).toThrow(RangeError);
    },
  );

  test('a power of a positive interval is as wide as its ends', () => {
    expect(raise(between(2, 3), exactly(2))).toEqual(between(4, 9));
    expect(raise(between(4, 9), exactly(0.5))).toEqual(between(2, 3));
    expect(raise(between(2, 4), exactly(0))).toEqual(exactly(1));
  });

  test('a negative power turns the ends round', () => {
    expect(raise(between(2, 4), exactly(-1))).toEqual(between(0.25, 0.5));
  });

  test.each([between(0, 0), between(0, 2), between(-1, 1), between(-4, -2)])(
    'a power of [$lower, $upper], which is not positive, is refused',
    (base) => {
      expect(() => raise(base, exactly(2))).toThrow(RangeError);
    },
  );

  test('a power with an exponent that is not exact is refused', () => {
    expect(() => raise(exactly(2), between(1, 2))).toThrow(RangeError);
    expect(() => raise(exactly(2), between(2, 2.001))).toThrow(RangeError);
  });

  test('binary noise is removed', () => {
    expect(add(exactly(363.31), exactly(246.69))).toEqual(exactly(610));
    expect(tidy(0.1 + 0.2)).toBe(0.3);
  });

  test('twelve digits are kept', () => {
    expect(tidy(123456.789012)).toBe(123456.789012);
    expect(tidy(-1737.73)).toBe(-1737.73);
  });
});

describe('comparison', () => {
  test('both ends belong to an interval', () => {
    expect(contains(between(1, 2), 1)).toBe(true);
    expect(contains(between(1, 2), 2)).toBe(true);
    expect(contains(between(1, 2), 2.001)).toBe(false);
    expect(contains(between(1, 2), 0.999)).toBe(false);
  });

  test('intervals that touch in one point meet, in that point', () => {
    expect(meets(between(1, 2), between(2, 3))).toBe(true);
    expect(intersect(between(1, 2), between(2, 3))).toEqual(exactly(2));
  });

  test('intervals apart have no common part', () => {
    expect(meets(between(1, 2), between(2.1, 3))).toBe(false);
    expect(intersect(between(1, 2), between(2.1, 3))).toBeNull();
  });

  test('the common part of nested intervals is the inner one', () => {
    expect(intersect(between(1, 9), between(3, 4))).toEqual(between(3, 4));
  });
});

describe('for all intervals', () => {
  const end = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => number / 100);
  const interval = fc.tuple(end, end).map(([a, b]) => between(Math.min(a, b), Math.max(a, b)));

  test.each([
    ['add', add],
    ['multiply', multiply],
    ['meets', meets],
    ['intersect', intersect],
  ] as const)('%s does not care about the order', (_name, operation) => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(operation(a, b)).toEqual(operation(b, a));
      }),
    );
  });

  test('subtracting the other way round mirrors the result', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const [there, back] = [subtract(a, b), subtract(b, a)];
        expect([there.lower + back.upper, there.upper + back.lower]).toEqual([0, 0]);
      }),
    );
  });

  test('the lower end is never above the upper one', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const results = [add(a, b), subtract(a, b), multiply(a, b)];
        if (!contains(b, 0)) results.push(divide(a, b));
        for (const { lower, upper } of results) expect(lower).toBeLessThanOrEqual(upper);
      }),
    );
  });

  test('a power contains the powers of what lies inside', () => {
    const positive = interval.filter(({ lower }) => lower > 0);
    const exponent = fc.constantFrom(-2, -1, -0.5, 0, 1 / 9, 1 / 3, 0.5, 1, 2, 3);
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(positive, exponent, place, (base, power, share) => {
        const { lower, upper } = raise(base, exactly(power));
        const inside = (base.lower + (base.upper - base.lower) * share) ** power;
        expect(lower).toBeLessThanOrEqual(inside * (1 + 1e-9));
        expect(upper).toBeGreaterThanOrEqual(inside * (1 - 1e-9));
      }),
    );
  });

  test('two intervals meet exactly where they have a common part', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(intersect(a, b) !== null).toBe(meets(a, b));
      }),
    );
  });
});
