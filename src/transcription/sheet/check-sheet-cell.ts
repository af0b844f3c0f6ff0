import type { Finding } from '../../pipeline/check-cell.ts';
import type { Column } from '../column.ts';
import type { SheetCell } from './read-cells.ts';

const RETYPE = 'format the cell as text and type it again as the document prints it';

/**
 * What a spreadsheet has done to a cell so that nobody can know what was typed: 1.737 may have been 1.737
 * or 1737. A whole number is let pass where no other text could have been meant.
 */
export function checkSheetCell({ kind, text }: SheetCell, column: Column): Finding | undefined {
  switch (kind) {
    case 'text':
      return undefined;
    case 'formula':
      return {
        code: 'formula-cell',
        expected: 'text or a number, not a spreadsheet formula',
        advice: 'paste the value instead of the formula',
      };
    case 'error':
      return {
        code: 'converted-cell',
        expected: 'a text, not an error of the spreadsheet',
        advice: RETYPE,
      };
    case 'date':
      return {
        code: 'converted-cell',
        expected: 'a text, not a date of the spreadsheet',
        advice: RETYPE,
      };
    default:
      return isCertain(text, column)
        ? undefined
        : {
            code: 'converted-cell',
            expected: `a text, not a ${kind} of the spreadsheet`,
            advice: RETYPE,
          };
  }
}

function isCertain(text: string, { type, codes, isList }: Column): boolean {
  if (codes !== undefined && isList === undefined) return codes.some(({ id }) => id === text);
  return type === 'integer' && /^\d+$/.test(text);
}
