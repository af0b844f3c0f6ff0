const LONGEST = 36;

/** The first rows of a table, cells as the files have them, long ones cut with `…`. */
export function sampleRows(
  rows: readonly object[],
  fields: readonly string[],
  count: number,
): readonly (readonly string[])[] {
  return rows.slice(0, count).map((row) => {
    const cells: Readonly<Record<string, string | number | null>> = { ...row };
    return fields.map((field) => shorten(String(cells[field] ?? '')));
  });
}

/** Cut after a whole word, if one ends near enough. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST - 1);
  return `${start.replace(/\s+\S{0,12}$/u, '')}…`;
}
