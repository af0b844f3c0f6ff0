/** JSON with one row a line, so that a review shows which figure changed. */
export function serialiseRows(rows: readonly unknown[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
