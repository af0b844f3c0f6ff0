import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from './interval.ts';
import { rankByInterval } from './ranking.ts';

interface Entry {
  readonly name: string;
  readonly interval: Interval;
}

const entry = (name: string, lower: number, upper = lower): Entry => ({
  name,
  interval: { lower, upper },
});

const rank = (entries: readonly Entry[]) =>
  rankByInterval(entries, ({ interval }) => interval).map(({ entry: { name }, best, worst }) => [
    name,
    best,
    worst,
  ]);

test('places run from the largest down', () => {
  expect(rank([entry('small', 1), entry('large', 9), entry('middle', 5)])).toEqual([
    ['large', 1, 1],
    ['middle', 2, 2],
    ['small', 3, 3],
  ]);
});

test('entries whose intervals meet share their places', () => {
  expect(rank([entry('a', 8, 10), entry('b', 9, 11), entry('c', 1, 2)])).toEqual([
    ['b', 1, 2],
    ['a', 1, 2],
    ['c', 3, 3],
  ]);
});

test('entries that touch in one point are a tie', () => {
  expect(rank([entry('a', 5, 6), entry('b', 6, 7)])).toEqual([
    ['b', 1, 2],
    ['a', 1, 2],
  ]);
});

test('in a chain the middle one spans all places, the ends two', () => {
  expect(rank([entry('low', 1, 3), entry('middle', 2, 5), entry('high', 4, 6)])).toEqual([
    ['high', 1, 2],
    ['middle', 1, 3],
    ['low', 2, 3],
  ]);
});

test('equal numbers are a tie, as objects and by themselves', () => {
  expect(rank([entry('a', 5), entry('b', 5)]).map(([, best, worst]) => [best, worst])).toEqual([
    [1, 2],
    [1, 2],
  ]);
  const plain = rankByInterval([5, 5], (number) => ({ lower: number, upper: number }));
  expect(plain.map(({ best, worst }) => [best, worst])).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test('nothing to rank gives nothing', () => {
  expect(rank([])).toEqual([]);
});

test('every order that the intervals allow keeps each entry inside its places', () => {
  const anyEntry = fc
    .record({
      lower: fc.nat(20),
      width: fc.nat(6),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ lower, width, share }) => ({
      lower,
      upper: lower + width,
      exact: lower + width * share,
    }));
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 8 }), (entries) => {
      for (const { entry: own, best, worst } of rankByInterval(entries, (one) => one)) {
        const ahead = entries.filter(({ exact }) => exact > own.exact).length;
        const level = entries.filter(({ exact }) => exact === own.exact).length;
        expect(best).toBeLessThanOrEqual(ahead + 1);
        expect(worst).toBeGreaterThanOrEqual(ahead + level);
      }
    }),
  );
});
