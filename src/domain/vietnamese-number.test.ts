import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVietnameseNumber, type PrintedNumber } from './vietnamese-number.ts';

describe('reads the notation of the documents', () => {
  test.each<[string, PrintedNumber]>([
    ['1.737,73', { value: 1737.73, decimals: 2, lastNonZeroExponent: -2 }],
    ['982,011', { value: 982.011, decimals: 3, lastNonZeroExponent: -3 }],
    ['9.500', { value: 9500, decimals: 0, lastNonZeroExponent: 2 }],
    ['1.234.567', { value: 1234567, decimals: 0, lastNonZeroExponent: 0 }],
    ['12345', { value: 12345, decimals: 0, lastNonZeroExponent: 0 }],
    ['40,20', { value: 40.2, decimals: 2, lastNonZeroExponent: -1 }],
    ['500,0', { value: 500, decimals: 1, lastNonZeroExponent: 2 }],
    ['0,5', { value: 0.5, decimals: 1, lastNonZeroExponent: -1 }],
    ['04', { value: 4, decimals: 0, lastNonZeroExponent: 0 }],
    ['00,50', { value: 0.5, decimals: 2, lastNonZeroExponent: -1 }],
    ['0', { value: 0, decimals: 0, lastNonZeroExponent: 0 }],
    ['0,00', { value: 0, decimals: 2, lastNonZeroExponent: -2 }],
    ['123.456.789.012.345', { value: 123456789012345, decimals: 0, lastNonZeroExponent: 0 }],
  ])('%s', (token, number) => {
    expect(parseVietnameseNumber(token)).toEqual({ ok: true, number });
  });

  test.each([
    ['18/63', 18],
    ['63/63', 63],
    ['04/63', 4],
    ['0/5', 0],
  ])('%s as a count out of a whole', (token, value) => {
    expect(parseVietnameseNumber(token)).toMatchObject({
      ok: true,
      number: { value, decimals: 0 },
    });
  });
});

describe('refuses what the notation does not settle, and says how to write it', () => {
  test.each([
    ['20.76', 'read_as "20,76"'],
    ['3.8', 'read_as "3,8"'],
    ['1.2345', 'read_as "1,2345"'],
    ['01.500', 'read_as "01,500"'],
    ['0.500', 'read_as "0,500" for a decimal fraction or "500" for a whole number'],
    ['1,234.5', 'read_as "1.234,5"'],
    ['12,345,678.90', 'read_as "12.345.678,90"'],
    ['5. 500', 'read_as "5.500"'],
    ['9 500', 'read_as "9500"'],
    ['12.34,5', 'reading "mended"'],
    ['1.23.456', 'reading "mended"'],
    ['1,2,3', 'reading "mended"'],
    ['1.737,', 'reading "mended"'],
    [',5', 'reading "mended"'],
    ['-5', 'reading "mended"'],
    ['', 'reading "mended"'],
    ['§/63', 'reading "mended"'],
    ['1a', 'reading "mended"'],
    ['mười', 'reading "mended"'],
    ['٣', 'reading "mended"'],
  ])('“%s”', (token, advice) => {
    const parse = parseVietnameseNumber(token);
    expect(parse).toMatchObject({ ok: false, advice: expect.stringContaining(advice) as string });
  });

  test.each([
    '1234567890123456',
    '0000000000000001',
    '1.234.567.890.123.456',
    '1/1234567890123456',
  ])('more digits than a number can hold: %s', (token) => {
    expect(parseVietnameseNumber(token)).toMatchObject({
      ok: false,
      expected: 'a number of at most 15 digits',
    });
  });

  test('a very long number, at once', () => {
    expect(parseVietnameseNumber(`${'0'.repeat(20_000)}1`).ok).toBe(false);
    expect(parseVietnameseNumber('9'.repeat(20_000)).ok).toBe(false);
  });

  test('a part greater than its whole', () => {
    expect(parseVietnameseNumber('64/63')).toMatchObject({
      ok: false,
      expected: 'a count "a/b" with a at most b',
    });
  });

  test('the advice for a point or a space can be followed: it reads in its turn', () => {
    for (const token of ['20.76', '0.500', '1,234.5', '5. 500']) {
      const parse = parseVietnameseNumber(token);
      const written = parse.ok ? [] : [...parse.advice.matchAll(/"([\d.,]+)"/g)];
      expect(written.length, token).toBeGreaterThan(0);
      for (const [, mended = ''] of written) {
        expect(parseVietnameseNumber(mended).ok, mended).toBe(true);
      }
    }
  });
});

describe('for all numbers', () => {
  const decimals = fc.integer({ min: 0, max: 4 });
  const printWith = (places: number, useGrouping: boolean) =>
    new Intl.NumberFormat('vi-VN', {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      useGrouping,
    });

  test('printing and reading again gives the same number', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), decimals, fc.boolean(), (digits, places, grouping) => {
        const value = Number(`${digits}e-${places}`);
        const parse = parseVietnameseNumber(printWith(places, grouping).format(value));
        expect(parse).toMatchObject({ ok: true, number: { value, decimals: places } });
      }),
    );
  });

  test('the last non-zero digit is where rounding starts to change the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), decimals, (digits, places) => {
        const parse = parseVietnameseNumber(printWith(places, true).format(digits / 10 ** places));
        if (!parse.ok) throw new Error(parse.advice);
        const scaled = BigInt(digits);
        const step = 10n ** BigInt(parse.number.lastNonZeroExponent + places);
        expect(scaled % step).toBe(0n);
        expect(scaled % (step * 10n)).not.toBe(0n);
      }),
    );
  });

  test('no text makes it throw or give anything but a finite number', () => {
    const token = fc.string({
      unit: fc.constantFrom('0', '1', '5', '9', '.', ',', '/', ' ', '§', 'a'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.oneof(token, fc.string()), (text) => {
        const parse = parseVietnameseNumber(text);
        expect(parse.ok ? Number.isFinite(parse.number.value) : parse.advice !== '').toBe(true);
      }),
    );
  });
});
