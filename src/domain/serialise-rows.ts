/** JSON with one row a line, so that a review shows which figure changed; `[]` where there is none. */
export function serialiseRows(rows: readonly unknown[]): string {
  if (rows.length === 0) return '[]\n';
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
