/** A JSON array of the rows, one row a line, with the field names of the CSV. */
export function toJson(rows: readonly object[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
