import { expect, test } from 'vitest';
import { computeRatio, findMedian } from './results.ts';

test.each([
  [[3, 1, 2], 2],
  [[10, 9, 100], 10],
  [[1, 2], 2],
  [[7], 7],
])('the median of %j is %d', (values, median) => {
  expect(findMedian(values)).toBe(median);
});

test('there is no median of nothing', () => {
  expect(findMedian([])).toBeNaN();
});

test('a ratio is that of the medians', () => {
  const measurement = { name: 'x', unit: 'ms', rounds: [9, 6, 0] } as const;
  expect(computeRatio({ ...measurement, reference: { name: 'floor', rounds: [1, 4, 100] } })).toBe(
    1.5,
  );
  expect(
    computeRatio({ ...measurement, reference: { name: 'floor', rounds: [0] } }),
  ).toBeUndefined();
  expect(computeRatio(measurement)).toBeUndefined();
});
