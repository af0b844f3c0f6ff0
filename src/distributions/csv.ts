import Papa from 'papaparse';
import { looksLikeFormula } from '../domain/formula-cell.ts';
import { cellsOf } from './cells.ts';

/**
 * CSV in UTF-8 with a header row, `,` between cells, `.` as decimal mark and an empty cell for null.
 * Throws a RangeError where a text begins as a formula does: the data build refuses such texts, since
 * no mark could be put before one without changing what is read back.
 */
export function toCsv(fields: readonly string[], rows: readonly object[]): string {
  const cells = rows.map((row) => fields.map((name) => cellsOf(row)[name] ?? null));
  const formula = cells.flat().find((cell) => typeof cell === 'string' && looksLikeFormula(cell));
  if (formula !== undefined) {
    throw new RangeError(`a spreadsheet would run “${String(formula)}”; begin it with a word`);
  }
  return `${Papa.unparse([[...fields], ...cells], { newline: '\n' })}\n`;
}
