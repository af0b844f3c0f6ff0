import { describe, expect, test } from 'vitest';
import { scaleFromZero } from './scale.ts';

test.each([
  [
    [33.03, 17.62],
    [0, 10, 20, 30],
  ],
  [[596.4], [0, 200, 400]],
  [
    [23.5, 10],
    [0, 5, 10, 15, 20],
  ],
  [
    [-4, 10],
    [0, 5, 10],
  ],
  [[0.3], [0, 0.1, 0.2, 0.3]],
  [[0], [0]],
])('%j is labelled %j', (values, ticks) => {
  expect(scaleFromZero(values, 0, 100).ticks).toEqual(ticks);
});

describe('whatever the values', () => {
  const many = Array.from({ length: 400 }, (_, index) => 1.03 ** index * 0.001);

  test('there are three to six ticks from zero on, none beyond the last value', () => {
    for (const value of many) {
      const { ticks } = scaleFromZero([value], 0, 100);
      expect(ticks.length, String(value)).toBeGreaterThanOrEqual(3);
      expect(ticks.length, String(value)).toBeLessThanOrEqual(6);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeLessThanOrEqual(value * 1.000001);
    }
  });

  test('zero stands at the start and the largest at the end', () => {
    for (const value of many) {
      const { place } = scaleFromZero([value, value / 2], 20, 120);
      expect(place(0)).toBe(20);
      expect(place(value)).toBeCloseTo(120);
    }
  });
});
