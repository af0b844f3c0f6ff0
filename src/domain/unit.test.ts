import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Unit } from './dataset.ts';
import { convertUnit, isCount, isMoney } from './unit.ts';

const unit = (id: string, kind: string, factor = 1): Unit => ({
  id,
  kind,
  factor,
  label_vi: id,
  label_en: id,
  short_vi: id,
  short_en: id,
});

const billion = unit('billion-vnd', 'money', 1000);
const million = unit('million-vnd', 'money');
const province = unit('province', 'count');

test('a thousand triệu đồng are one tỷ đồng', () => {
  expect(convertUnit(1500, million, billion)).toBe(1.5);
  expect(convertUnit(1.5, billion, million)).toBe(1500);
});

test('a value in its own unit stays as it is, to the last bit', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), (digits) => {
      const value = digits / 1000;
      expect(convertUnit(value, billion, billion)).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

test('units of different kinds do not convert, and the message names both', () => {
  const convert = () => convertUnit(1, billion, province);
  expect(convert).toThrow(RangeError);
  expect(convert).toThrow('no conversion from billion-vnd (money) to province (count)');
});

test('only counts are exact', () => {
  expect(isCount(province)).toBe(true);
  expect([billion, unit('percent', 'percent'), unit('ratio', 'ratio')].some(isCount)).toBe(false);
});

test('money and money per something need a basis', () => {
  expect([billion, unit('billion-vnd-per-year', 'money-per-year')].every(isMoney)).toBe(true);
  expect([province, unit('percent', 'percent'), unit('vnd-per-vnd', 'ratio')].some(isMoney)).toBe(
    false,
  );
});
