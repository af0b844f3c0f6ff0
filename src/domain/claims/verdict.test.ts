import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeStated } from '../../../tests/support/claim-figures.ts';
import { exactly, type Interval, type OpenInterval } from '../interval.ts';
import {
  compareIntervals,
  holds,
  judgeNumber,
  judgeWording,
  VERDICTS,
  WEIGHTS,
} from './verdict.ts';

const between = (lower: number, upper: number): Interval => ({ lower, upper });
const around = (value: number, width: number) => ({
  value,
  interval: between(value - width, value + width),
});

test('three verdicts hold and three do not', () => {
  expect(VERDICTS.filter(holds)).toEqual(['reproduces', 'within-rounding', 'agrees-with-wording']);
  expect(VERDICTS).toHaveLength(6);
});

test('weights go from the smallest to the largest', () => {
  expect(WEIGHTS).toEqual(['slip', 'definition', 'substance']);
});

describe('a number without words beside it', () => {
  const stated = makeStated(23.5, { step: 0.1, interval: between(23.45, 23.55) });

  test.each([
    [23.5, 'reproduces'],
    [23.52, 'reproduces'],
    [23.55, 'reproduces'],
    [23.45, 'reproduces'],
    [23.5500001, 'within-rounding'],
    [23.4499999, 'within-rounding'],
    [23.6, 'within-rounding'],
    [23.65, 'within-rounding'],
    [23.6500001, 'contradicts'],
    [23.35, 'within-rounding'],
    [23.3499999, 'contradicts'],
    [30, 'contradicts'],
  ])('of 23.5, where its inputs give %d ± 0.1: %s', (value, verdict) => {
    expect(judgeNumber(stated, around(value, 0.1))).toBe(verdict);
  });

  test('reproduces half a step away whatever binary fractions make of it', () => {
    for (const value of [1.005, 0.145, 8.575, 1.025, 0.285]) {
      const rounded = Math.round(value * 100) / 100;
      const ends = [rounded, rounded + 0.01, rounded - 0.01];
      const near = ends.filter((end) => Math.abs(end - value) < 0.0075);
      expect(near).toHaveLength(2);
      for (const end of near) {
        const printed = makeStated(end, { step: 0.01 });
        expect(judgeNumber(printed, around(value, 0)), `${value} as ${end}`).toBe('reproduces');
      }
    }
  });

  test('that is a count is taken as rounded too', () => {
    expect(judgeNumber(makeStated(11), around(10.5, 0))).toBe('reproduces');
    expect(judgeNumber(makeStated(11), around(10.4, 0.6))).toBe('within-rounding');
    expect(judgeNumber(makeStated(11), around(10.4, 0.5))).toBe('contradicts');
  });
});

describe('a number with “nearly”', () => {
  const nearly = makeStated(200, {
    interval: between(100, 200),
    literal: { lower: null, upper: 200 },
    isQualified: true,
  });

  test.each([
    [190, 0, 'agrees-with-wording'],
    [100, 0, 'agrees-with-wording'],
    [99, 0, 'contradicts'],
    [99, 1, 'agrees-with-wording'],
    [201, 0, 'contradicts'],
    [201, 1, 'agrees-with-wording'],
    [200, 0, 'reproduces'],
    [199.5, 0, 'reproduces'],
  ])('of 200, where its inputs give %d ± %d: %s', (value, width, verdict) => {
    expect(judgeNumber(nearly, around(value, width))).toBe(verdict);
  });

  test('is reproduced by what rounds to it, even from the wrong side', () => {
    expect(judgeNumber(nearly, around(200.3, 0))).toBe('reproduces');
  });
});

describe('the words beside a number', () => {
  const open = (lower: number | null, upper: number | null): OpenInterval => ({ lower, upper });

  test.each([
    ['more than 50', open(50, null), between(50, 50), 'agrees-with-wording'],
    ['more than 50', open(50, null), between(10, 50), 'agrees-with-wording'],
    ['more than 50', open(50, null), between(1e9, 1e9), 'agrees-with-wording'],
    ['more than 50', open(50, null), between(10, 49.9), 'contradicts'],
    ['nearly 50', open(null, 50), between(50, 60), 'agrees-with-wording'],
    ['nearly 50', open(null, 50), between(-1e9, -1e9), 'agrees-with-wording'],
    ['nearly 50', open(null, 50), between(50.1, 60), 'contradicts'],
    ['about 50', open(null, null), between(0, 0), 'agrees-with-wording'],
    ['40 to 50', open(40, 50), between(50, 60), 'agrees-with-wording'],
    ['40 to 50', open(40, 50), between(30, 40), 'agrees-with-wording'],
    ['40 to 50', open(40, 50), between(41, 42), 'agrees-with-wording'],
    ['40 to 50', open(40, 50), between(30, 39), 'contradicts'],
    ['40 to 50', open(40, 50), between(51, 60), 'contradicts'],
  ] as const)('%s against %o, which is %o: %s', (_words, literal, recomputed, verdict) => {
    expect(judgeWording(literal, recomputed)).toBe(verdict);
  });
});

describe('the order of two intervals', () => {
  test.each([
    [between(1, 2), between(3, 4), 'below'],
    [between(3, 4), between(1, 2), 'above'],
    [between(1, 2), between(2, 3), 'either'],
    [between(2, 3), between(1, 2), 'either'],
    [between(1, 9), between(3, 4), 'either'],
    [exactly(5), exactly(5), 'either'],
    [exactly(5), exactly(5.1), 'below'],
  ] as const)('%o and %o: %s', (a, b, order) => {
    expect(compareIntervals(a, b)).toBe(order);
  });
});

describe('for all numbers', () => {
  const units = fc.integer({ min: 1, max: 99_999_999 });

  test('a printed number reproduces exactly what rounds to it', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: -2, max: 2 }), (thousandths, steps) => {
        fc.pre(thousandths % 10 !== 5);
        const rounded = Math.round(thousandths / 10);
        const stated = makeStated((rounded + steps) / 100, { step: 0.01 });
        const verdict = judgeNumber(stated, around(thousandths / 1000, 0));
        expect(verdict === 'reproduces').toBe(steps === 0);
      }),
    );
  });

  test('the other way round the order is the opposite', () => {
    const opposite = { below: 'above', above: 'below', either: 'either' };
    const interval = fc
      .tuple(fc.integer(), fc.nat())
      .map(([lower, width]) => between(lower, lower + width));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(compareIntervals(a, b)).toBe(opposite[compareIntervals(b, a)]);
      }),
    );
  });
});
