import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval, OpenInterval } from './interval.ts';
import {
  isQualifier,
  QUALIFIERS,
  readConventionally,
  readLiterally,
  splitQualifiers,
  type Qualifier,
} from './qualifier.ts';
import { parseVietnameseNumber, type PrintedNumber } from './vietnamese-number.ts';

function print(token: string): PrintedNumber {
  const parse = parseVietnameseNumber(token);
  if (!parse.ok) throw new Error(parse.advice);
  return parse.number;
}

describe('conventional reading', () => {
  test.each<[string, readonly Qualifier[], Interval]>([
    ['9.500', ['nearly'], { lower: 9400, upper: 9500 }],
    ['323', ['more-than'], { lower: 323, upper: 324 }],
    ['2.535', ['more-than'], { lower: 2535, upper: 2536 }],
    ['5,5', ['about'], { lower: 5.4, upper: 5.6 }],
    ['107,96', ['about'], { lower: 107.95, upper: 107.97 }],
    ['04', ['about'], { lower: 3, upper: 5 }],
    ['6', ['less-than'], { lower: 5, upper: 6 }],
    ['40', ['at-least'], { lower: 40, upper: 50 }],
    ['250', ['about', 'more-than'], { lower: 250, upper: 260 }],
    ['250', ['more-than', 'about'], { lower: 250, upper: 260 }],
    ['250', ['about', 'nearly'], { lower: 240, upper: 250 }],
    ['250', ['more-than', 'at-least'], { lower: 250, upper: 260 }],
    ['0', ['about'], { lower: -1, upper: 1 }],
  ])('%s with %j', (token, qualifiers, expected) => {
    expect(readConventionally(print(token), qualifiers, false)).toEqual(expected);
  });

  test.each<[string, Interval]>([
    ['23,5', { lower: 23.45, upper: 23.55 }],
    ['6', { lower: 5.5, upper: 6.5 }],
    ['14,20', { lower: 14.195, upper: 14.205 }],
    ['1.737,73', { lower: 1737.725, upper: 1737.735 }],
    ['10.500', { lower: 10499.5, upper: 10500.5 }],
  ])(
    '%s without a qualifier is half a unit of its last digit wide either way',
    (token, expected) => {
      expect(readConventionally(print(token), [], false)).toEqual(expected);
    },
  );

  test('a count without a qualifier is exact', () => {
    expect(readConventionally(print('18/63'), [], true)).toEqual({ lower: 18, upper: 18 });
  });

  test('a count with a qualifier is not', () => {
    expect(readConventionally(print('1.500'), ['more-than'], true)).toEqual({
      lower: 1500,
      upper: 1600,
    });
  });

  test.each<[Qualifier, Qualifier]>([
    ['nearly', 'more-than'],
    ['less-than', 'at-least'],
    ['nearly', 'at-least'],
    ['more-than', 'less-than'],
  ])('%s and %s exclude each other', (one, other) => {
    for (const qualifiers of [
      [one, other],
      [other, one],
    ]) {
      expect(() => readConventionally(print('100'), qualifiers, false)).toThrow(RangeError);
    }
  });
});

describe('literal reading', () => {
  test.each<[readonly Qualifier[], OpenInterval]>([
    [['about'], { lower: null, upper: null }],
    [['nearly'], { lower: null, upper: 250 }],
    [['less-than'], { lower: null, upper: 250 }],
    [['more-than'], { lower: 250, upper: null }],
    [['at-least'], { lower: 250, upper: null }],
    [['about', 'more-than'], { lower: 250, upper: null }],
  ])('250 with %j leaves open what no word bounds', (qualifiers, expected) => {
    expect(readLiterally(print('250'), qualifiers, false)).toEqual(expected);
  });

  test('without a qualifier it is the conventional one', () => {
    expect(readLiterally(print('40,23'), [], false)).toEqual({ lower: 40.225, upper: 40.235 });
    expect(readLiterally(print('63'), [], true)).toEqual({ lower: 63, upper: 63 });
  });
});

describe('the field', () => {
  test('holds none, one or several codes', () => {
    expect(splitQualifiers('')).toEqual([]);
    expect(splitQualifiers('nearly')).toEqual(['nearly']);
    expect(splitQualifiers('about more-than')).toEqual(['about', 'more-than']);
  });

  test('knows its codes and no others', () => {
    expect(QUALIFIERS.every(isQualifier)).toBe(true);
    expect(['', 'Nearly', 'roughly', 'more than'].some(isQualifier)).toBe(false);
  });
});

describe('for all numbers and qualifiers', () => {
  const printed = fc
    .tuple(fc.nat(9_999_999), fc.integer({ min: 0, max: 3 }))
    .map(([digits, places]) => (digits / 10 ** places).toFixed(places).replace('.', ','))
    .map(print);
  const compatible = fc.constantFrom<readonly Qualifier[]>(
    [],
    ...QUALIFIERS.map((qualifier) => [qualifier]),
    ['about', 'more-than'],
    ['about', 'nearly'],
    ['less-than', 'nearly'],
  );

  test('the conventional reading contains the value and lies within the literal one', () => {
    fc.assert(
      fc.property(printed, compatible, fc.boolean(), (number, qualifiers, isCount) => {
        const conventional = readConventionally(number, qualifiers, isCount);
        const literal = readLiterally(number, qualifiers, isCount);
        expect(conventional.lower).toBeLessThanOrEqual(number.value);
        expect(conventional.upper).toBeGreaterThanOrEqual(number.value);
        expect(literal.lower ?? -Infinity).toBeLessThanOrEqual(conventional.lower);
        expect(literal.upper ?? Infinity).toBeGreaterThanOrEqual(conventional.upper);
      }),
    );
  });

  test('a qualifier always leaves room: the reading is wider than a point', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom(...QUALIFIERS), (number, qualifier) => {
        const { lower, upper } = readConventionally(number, [qualifier], true);
        expect(upper).toBeGreaterThan(lower);
      }),
    );
  });

  test('the order of the qualifiers does not matter', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom(...QUALIFIERS), (number, other) => {
        const read = (qualifiers: readonly Qualifier[]) =>
          readConventionally(number, qualifiers, false);
        expect(read(['about', other])).toEqual(read([other, 'about']));
      }),
    );
  });
});
