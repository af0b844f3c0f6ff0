/** What a row of the explorer is told by, each with a list of codes of its own. */
export const DIMENSIONS = [
  'indicator',
  'category',
  'geography',
  'period',
  'source',
  'basis',
  'status',
  'kind',
  'unit',
  'section',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The codes of one dimension, in the order in which they are listed, with their names. */
export interface Dictionary {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  /** What else each is called, to be searched; missing where there is nothing. */
  readonly aliases?: readonly string[];
  /**
   * What decides whether numbers may be added: of a unit its kind, of a category its dimension, of a
   * geography its division; of a source the page that its rows stand on.
   */
  readonly traits?: readonly string[];
}

/** The generated file of rows in one language: columns of codes, values and words. */
export interface ExplorerFile {
  readonly version: string;
  readonly dictionaries: Readonly<Record<Dimension, Dictionary>>;
  readonly codes: Readonly<Record<Dimension, readonly number[]>>;
  readonly id: readonly string[];
  /** In the unit of the row; null where the reading is uncertain. */
  readonly value: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** The value in words and digits, with its qualifier and without its unit. */
  readonly text: readonly string[];
  /** The interval in words, empty for an exact value. */
  readonly range: readonly string[];
  /** As printed, or the formula of a computed value. */
  readonly stated: readonly string[];
  /** First line in the source text; 0 for a computed value. */
  readonly line: readonly number[];
  /** Rows that a computed row adds up or subtracts, however deep, by the number of that row. */
  readonly parts: Readonly<Record<string, readonly number[]>>;
}

/** The same as the browser works with it: numbers in typed arrays, NaN for what is missing. */
export interface ExplorerTable {
  readonly version: string;
  readonly count: number;
  readonly dictionaries: Readonly<Record<Dimension, Dictionary>>;
  readonly codes: Readonly<Record<Dimension, Uint16Array>>;
  readonly id: readonly string[];
  readonly value: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly text: readonly string[];
  readonly range: readonly string[];
  readonly stated: readonly string[];
  readonly line: readonly number[];
  readonly parts: ReadonlyMap<number, readonly number[]>;
}

const COLUMNS = ['value', 'lower', 'upper', 'text', 'range', 'stated', 'line'] as const;

/** Reads the generated file. Throws a RangeError where its columns do not fit together. */
export function readExplorerTable(file: ExplorerFile): ExplorerTable {
  const count = file.id.length;
  for (const name of COLUMNS) {
    if (file[name].length !== count) throw new RangeError(`column ${name} is not ${count} long`);
  }
  for (const name of DIMENSIONS) {
    const { length } = file.dictionaries[name].ids;
    const codes = file.codes[name];
    if (codes.length !== count || codes.some((code) => !(code >= 0 && code < length))) {
      throw new RangeError(`the codes of ${name} do not fit its list`);
    }
  }
  const toNumbers = (values: readonly (number | null)[]) =>
    Float64Array.from(values, (value) => value ?? Number.NaN);
  return {
    ...file,
    count,
    codes: Object.fromEntries(
      DIMENSIONS.map((name) => [name, Uint16Array.from(file.codes[name])]),
    ) as Record<Dimension, Uint16Array>,
    value: toNumbers(file.value),
    lower: toNumbers(file.lower),
    upper: toNumbers(file.upper),
    parts: new Map(Object.entries(file.parts).map(([row, parts]) => [Number(row), parts])),
  };
}

/** Code of a row in a dimension. */
export function codeOf(table: ExplorerTable, dimension: Dimension, row: number): number {
  return table.codes[dimension][row] ?? 0;
}

/** Id of what a row is in a dimension: `RRD`, `2014/2020`; empty where it does not apply. */
export function idOf(table: ExplorerTable, dimension: Dimension, row: number): string {
  return table.dictionaries[dimension].ids[codeOf(table, dimension, row)] ?? '';
}

/** Name of what a row is in a dimension. */
export function labelOf(table: ExplorerTable, dimension: Dimension, row: number): string {
  return table.dictionaries[dimension].labels[codeOf(table, dimension, row)] ?? '';
}

/** What decides whether a row may be added, by dimension; empty where there is nothing. */
export function traitOf(table: ExplorerTable, dimension: Dimension, row: number): string {
  return table.dictionaries[dimension].traits?.[codeOf(table, dimension, row)] ?? '';
}
