import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { looksLikeFormula } from './formula-cell.ts';
import { toSafeCsv } from './to-safe-csv.ts';

test.each([
  ['a,b', '"a,b"\n'],
  ['“a” "b"', '"“a” ""b"""\n'],
  ['a\nb', '"a\nb"\n'],
  ['=1+1', "'=1+1\n"],
  ['+84', "'+84\n"],
  ['-x', "'-x\n"],
  ['@SUM(A1)', "'@SUM(A1)\n"],
  ['\tx', "'\tx\n"],
  ['＝1+1', "'＝1+1\n"],
  ['\n=1', '"\'\n=1"\n'],
  ['-1.5', '-1.5\n'],
  ['=HYPERLINK("x,y")', '"\'=HYPERLINK(""x,y"")"\n'],
  [-3.5, '-3.5\n'],
  [null, '\n'],
])('%j becomes %j', (cell, line) => {
  expect(toSafeCsv([[cell]])).toBe(line);
});

test('what is written is read again, and no text begins as a formula', () => {
  const cells = fc.array(
    fc.tuple(fc.string(), fc.string({ unit: fc.constantFrom('=', '-', '"', ',', '\n', 'a') })),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(cells, (lines) => {
      const { data } = Papa.parse<string[]>(toSafeCsv([['x', 'y'], ...lines]), { newline: '\n' });
      const read = data.slice(1, lines.length + 1);
      const marked = lines.map((line) =>
        line.map((cell) => (looksLikeFormula(cell) ? `'${cell}` : cell)),
      );
      expect(read).toEqual(marked);
      expect(read.flat().filter(looksLikeFormula)).toEqual([]);
    }),
  );
});
