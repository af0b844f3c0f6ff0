import { describe, expect, test } from 'vitest';
import { makeObservation } from '../../tests/support/observation.ts';
import { countTokens, verifyTokens } from './verify-tokens.ts';

describe('a token is whole', () => {
  test.each([
    ['tổng 63 tỉnh', '63', 1],
    ['63', '63', 1],
    ['gồm 63, 64', '63', 1],
    ['là 63.', '63', 1],
    ['chiếm 6%', '6', 1],
    ['(12,5)', '12,5', 1],
    ['11 và 11 và 11', '11', 3],
    ['tổng 163 tỉnh', '63', 0],
    ['tổng 630 tỉnh', '63', 0],
    ['57/63 tỉnh', '63', 0],
    ['57/63 tỉnh', '57', 0],
    ['57/63 tỉnh', '57/63', 1],
    ['12,5 tỷ', '5', 0],
    ['12,5 tỷ', '12', 0],
    ['1.737,73 tỷ', '737,73', 0],
    ['1.737,73 tỷ', '1.737', 0],
    ['mục 4a', '4', 0],
    ['QĐ1288', '1288', 0],
    ['12x5', '12.5', 0],
    ['', '5', 0],
  ])('“%s” holds “%s” %i times', (text, token, times) => {
    expect(countTokens(text, token)).toBe(times);
  });

  test.each(['§/63', '}2,5', '(5', '5*', '1$'])('%s is taken to the letter', (token) => {
    expect(countTokens(`là ${token} tỉnh`, token)).toBe(1);
    expect(countTokens('là 63 tỉnh', token)).toBe(0);
  });
});

describe('an observation', () => {
  const LINES = ['Năm 2015', 'là 1.', '737,73 tỷ; 11 và 11 tỉnh', 'gần 9.500 tỷ'];
  const verify = (fields: Parameters<typeof makeObservation>[0]) => {
    const line = fields.line ?? 1;
    const observation = makeObservation({ line_end: line, ...fields });
    return verifyTokens([{ observation, file: 'sources/a/b.csv', row: 7 }], LINES);
  };

  test('stands on its line, counted from 1', () => {
    expect(verify({ printed: '9.500', line: 4 })).toEqual([]);
    expect(verify({ printed: '9.500', line: 3 })).toHaveLength(1);
    expect(verify({ printed: '2015', line: 1 })).toEqual([]);
  });

  test('stands there as often as its occurrence says', () => {
    expect(verify({ printed: '11', line: 3, occurrence: 2 })).toEqual([]);
    expect(verify({ printed: '11', line: 3, occurrence: 3 })).toHaveLength(1);
  });

  test('may run onto the next line, joined by one space', () => {
    expect(verify({ printed: '1. 737,73', line: 2, line_end: 3 })).toEqual([]);
    expect(verify({ printed: '1. 737,73', line: 2 })).toHaveLength(1);
  });

  test('that ends on the next line does not stand wholly on one of the two', () => {
    expect(verify({ printed: '9.500', line: 3, line_end: 4 })).toHaveLength(1);
    expect(verify({ printed: '11', line: 3, line_end: 4 })).toHaveLength(1);
  });

  test('beyond the end of the text is not found', () => {
    expect(verify({ printed: '5', line: 99 })).toHaveLength(1);
  });

  test('that is not found is named with its row and what the line reads', () => {
    expect(verify({ printed: '9.600', line: 4 })).toEqual([
      {
        file: 'sources/a/b.csv',
        line: 7,
        column: 'printed',
        code: 'token-not-found',
        value: '9.600',
        expected: 'this token on line 4 of the source text, occurrence 1',
        advice: 'the line reads “gần 9.500 tỷ”',
      },
    ]);
  });
});
