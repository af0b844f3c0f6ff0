import { describe, expect, test } from 'vitest';
import { makeFigure } from '../../../tests/support/claim-figures.ts';
import type { Verdict } from './verdict.ts';
import { WORDED_KINDS } from './worded-kinds.ts';

type Input = number | readonly [value: number, width: number];

const figures = (...inputs: readonly Input[]) =>
  inputs.map((input, index) => {
    const [value, width] = typeof input === 'number' ? [input, 0] : input;
    return makeFigure(String.fromCodePoint(97 + index), value, width);
  });

describe('statements in words alone', () => {
  test('are of three kinds', () => {
    expect(Object.keys(WORDED_KINDS)).toEqual(['rising', 'not-all', 'none']);
  });

  test.each<[Input, Verdict]>([
    [0, 'agrees-with-wording'],
    [1, 'contradicts'],
    [261, 'contradicts'],
  ])('none, where there are %j: %s', (count, verdict) => {
    expect(WORDED_KINDS.none.judge(figures(count))).toMatchObject({ verdict, formula: 'a = 0' });
    expect(WORDED_KINDS.none).toMatchObject({ least: 1, most: 1 });
  });

  test.each<[readonly Input[], Verdict]>([
    [[1, 2, 3], 'agrees-with-wording'],
    [[1, 2, 1.5], 'contradicts'],
    [[2, 1, 3], 'contradicts'],
    [[1, 2, 2], 'questionable'],
    [[[1, 0.5], [2, 0.5], 3], 'questionable'],
    [[[1, 0.5], [2, 0.4], 3], 'agrees-with-wording'],
    [[[2, 0.5], [1, 0.4], 1], 'contradicts'],
  ])('rising: %j %s', (series, verdict) => {
    const outcome = WORDED_KINDS.rising.judge(figures(...series));
    expect(outcome.verdict).toBe(verdict);
    expect(outcome).toMatchObject({ recomputed: null, interval: null });
  });

  test('rising needs two amounts and shows all of them', () => {
    expect(WORDED_KINDS.rising).toMatchObject({ least: 2, most: Infinity });
    expect(WORDED_KINDS.rising.judge(figures(1, 2, 3)).formula).toBe('a < b < c');
  });

  test.each<[Input, Verdict]>([
    [99.9, 'agrees-with-wording'],
    [0, 'agrees-with-wording'],
    [100, 'contradicts'],
    [[100, 0.5], 'contradicts'],
    [101, 'contradicts'],
  ])('not all, where the share is %j: %s', (share, verdict) => {
    const outcome = WORDED_KINDS['not-all'].judge(figures(share));
    expect(outcome).toMatchObject({ verdict, formula: 'a < 100' });
    expect(WORDED_KINDS['not-all']).toMatchObject({ least: 1, most: 1 });
  });
});
