import Papa from 'papaparse';

/**
 * CSV in UTF-8 with a header row, `,` between cells, `.` as decimal mark and an empty cell for
 * null. Fields stand in the order of the first row.
 */
export function toCsv(rows: readonly object[]): string {
  return `${Papa.unparse([...rows], { newline: '\n' })}\n`;
}
