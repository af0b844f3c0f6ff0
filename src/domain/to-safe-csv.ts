import { looksLikeFormula } from './formula-cell.ts';

/**
 * Lines of cells as CSV. Cells with a comma, a quote or a line break are quoted. A text that a
 * spreadsheet would run as a formula begins with an apostrophe instead; numbers stay numbers.
 */
export function toSafeCsv(lines: readonly (readonly (string | number | null)[])[]): string {
  return lines.map((line) => `${line.map(escapeCell).join(',')}\n`).join('');
}

function escapeCell(cell: string | number | null): string {
  if (typeof cell === 'number') return String(cell);
  const given = cell ?? '';
  const text = looksLikeFormula(given) ? `'${given}` : given;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
