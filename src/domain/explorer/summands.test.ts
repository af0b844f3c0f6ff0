import { expect, test } from 'vitest';
import { parseFormula } from '../formula.ts';
import { listSummands, traceSummands } from './summands.ts';

test.each([
  ['a + b', ['a', 'b']],
  ['a - ( b + c )', ['a', 'b', 'c']],
  ['a / b', []],
  ['a * 2 + b', ['b']],
  ['1 + a', ['a']],
])('%s adds %j', (formula, ids) => {
  expect(listSummands(parseFormula(formula))).toEqual(ids);
});

test('a sum of sums contains what those contain', () => {
  const formulas = new Map([
    ['six', parseFormula('a + b')],
    ['rest', parseFormula('all - six')],
    ['share', parseFormula('rest / all')],
  ]);
  expect(traceSummands(formulas)).toEqual(
    new Map([
      ['six', ['a', 'b']],
      ['rest', ['all', 'six', 'a', 'b']],
      ['share', []],
    ]),
  );
});
