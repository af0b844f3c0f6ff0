import { expect, test } from 'vitest';
import { looksLikeFormula } from './formula-cell.ts';

test.each(['=1+1', '+84 24', '@SUM(A1)', '-1+2', '-cmd', '-', '\t=1', '\r=1', '＝1+1'])(
  '%j might run',
  (text) => {
    expect(looksLikeFormula(text)).toBe(true);
  },
);

test.each(['', '-5', '-1,25', '-0.5', '-12,5%', '1+1', 'a = b', '–5', '−3', '“=1”'])(
  '%j is a text or a number',
  (text) => {
    expect(looksLikeFormula(text)).toBe(false);
  },
);
