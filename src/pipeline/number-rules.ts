import { isCount } from '../domain/unit.ts';
import { parseVietnameseNumber } from '../domain/vietnamese-number.ts';
import type { Rule } from './rule.ts';
import { cellOf, type Row } from './table-schema.ts';

/** The token as mended, or as printed where nothing was mended. */
export function readAs(row: Row): string {
  return cellOf(row, 'read_as') || cellOf(row, 'printed');
}

/** Where the number stands that is read. */
function columnOfNumber(row: Row): string {
  return cellOf(row, 'read_as') === '' ? 'printed' : 'read_as';
}

const checkNumber: Rule = (row) => {
  if (cellOf(row, 'reading') === 'uncertain') return [];
  const parse = parseVietnameseNumber(readAs(row));
  if (parse.ok) return [];
  const { expected, advice } = parse;
  return [{ column: columnOfNumber(row), code: 'unreadable-number', expected, advice }];
};

/** People and provinces come whole: `1,308` is a point between thousands taken for a comma. */
const checkCount: Rule = (row, { units }) => {
  const unit = units.find(({ id }) => id === cellOf(row, 'unit'));
  const parse = parseVietnameseNumber(readAs(row));
  const isUncertain = cellOf(row, 'reading') === 'uncertain';
  if (unit === undefined || !isCount(unit) || isUncertain || !parse.ok) return [];
  if (parse.number.decimals === 0) return [];
  return [
    {
      column: columnOfNumber(row),
      code: 'wrong-form',
      expected: `a whole number, because the unit ${unit.id} counts things`,
      advice: 'compare it with the document; correct number or unit',
    },
  ];
};

/**
 * A mending may move separators and replace signs that are no digits; it never changes a digit that
 * the document prints.
 */
const checkReading: Rule = (row) => {
  const [printed, mended] = [cellOf(row, 'printed'), readAs(row)];
  const reading = cellOf(row, 'reading');
  if (reading !== 'mended') {
    return printed === mended
      ? []
      : [
          {
            column: 'read_as',
            code: 'changed-reading',
            expected: `“${printed}”, as printed, because the reading is ${reading}`,
            advice: 'empty the cell, or set reading to “mended” and say why in the note',
          },
        ];
  }
  const differs = !hasSameDigits(printed, mended);
  return differs || printed === mended
    ? [
        {
          column: 'read_as',
          code: 'changed-reading',
          expected: `a mending of “${printed}” that keeps its digits`,
          advice: 'compare it with the document; what cannot be read is “uncertain”',
        },
      ]
    : [];
};

function hasSameDigits(printed: string, mended: string): boolean {
  const signs = (token: string) => Array.from(token.replaceAll(/[\s.,]/g, ''));
  const [before, after] = [signs(printed), signs(mended)];
  return (
    before.length === after.length &&
    before.every((sign, index) => !/\d/.test(sign) || sign === after[index])
  );
}

/** Rules about the printed number and how it is read. */
export const NUMBER_RULES: readonly Rule[] = [checkNumber, checkCount, checkReading];
