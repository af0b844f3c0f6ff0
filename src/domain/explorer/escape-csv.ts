/** Signs that make a spreadsheet take a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Lines of cells as CSV. Cells with a comma, a quote or a line break are quoted. A text that a
 * spreadsheet would run as a formula begins with an apostrophe instead; numbers stay numbers.
 */
export function toSafeCsv(lines: readonly (readonly (string | number | null)[])[]): string {
  return lines.map((line) => `${line.map(escapeCell).join(',')}\n`).join('');
}

function escapeCell(cell: string | number | null): string {
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell ?? '') ? `'${cell ?? ''}` : (cell ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
