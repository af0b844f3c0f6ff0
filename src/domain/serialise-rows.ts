/** Rows in one piece of text: few enough that a table of any length is never one text. */
const ROWS_IN_CHUNK = 1000;

/** JSON with one row a line, so that a review shows which figure changed; `[]` where there is none. */
export function serialiseRows(rows: readonly unknown[]): string {
  return [...serialiseInChunks(rows)].join('');
}

/** The same text piece by piece, for tables longer than one text may be. */
export function* serialiseInChunks(rows: readonly unknown[]): Generator<string, void> {
  if (rows.length === 0) {
    yield '[]\n';
    return;
  }
  for (let start = 0; start < rows.length; start += ROWS_IN_CHUNK) {
    const lines = rows.slice(start, start + ROWS_IN_CHUNK).map((row) => JSON.stringify(row));
    yield `${start === 0 ? '[' : ','}\n${lines.join(',\n')}`;
  }
  yield '\n]\n';
}
