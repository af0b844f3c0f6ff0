import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/interval.ts';
import { chooseLimits, classOf } from './value-classes.ts';

const limitsOf = (...values: readonly number[]) => chooseLimits(values.map(exactly));

describe('limits of classes', () => {
  test.each([
    [
      [33.03, 26.27, 25.39, 24.86, 17.62, 16.93],
      [20, 30],
    ],
    [
      [54.2, 37.2, 36.5, 34.9, 25.6, 23.2],
      [30, 40, 50],
    ],
    [
      [0.3, 0.11, 0.25],
      [0.2, 0.3],
    ],
    [
      [4000, 9000, 6500],
      [6000, 8000],
    ],
  ])('between %j are %j', (values, limits) => {
    expect(limitsOf(...values)).toEqual(limits);
  });

  test('lie in no interval', () => {
    const wide = [
      { lower: 29, upper: 31 },
      { lower: 10, upper: 11 },
      { lower: 52, upper: 53 },
    ];
    expect(chooseLimits(wide)).toEqual([20, 40]);
    expect(chooseLimits([exactly(4), { lower: 5.5, upper: 9 }]), 'two classes').toEqual([5]);
  });

  test('are missing where the values cannot be told apart, and where there is none', () => {
    expect(limitsOf(7, 7, 7)).toEqual([]);
    expect(chooseLimits([{ lower: 1, upper: 90 }, exactly(50)])).toEqual([]);
    expect(chooseLimits([])).toEqual([]);
  });
});

test('a value on a limit belongs above it', () => {
  expect([19.9, 20, 29.9, 30].map((value) => classOf(exactly(value), [20, 30]))).toEqual([
    0, 1, 1, 2,
  ]);
});
