import type { Bilingual, Code } from '../distributions/schema/field.ts';
import type { Field } from '../pipeline/table-schema.ts';

/** The tables of a source that people fill in. */
export const TABLE_NAMES = ['observations', 'claims', 'register'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A column of such a table: what the pipeline asks of its cells, and what people have to know. */
export interface Column extends Omit<Field, 'codes'> {
  readonly meaning: Bilingual;
  /** Closed list, each code with its meaning. */
  readonly codes?: readonly Required<Code>[];
  /** Whether a cell may hold several codes, single spaces between them. */
  readonly isList?: true;
}

/** Where the table of a source lies in the data folder. */
export function pathOf(table: TableName, source: string): string {
  if (table === 'observations') return `sources/${source}/observations.csv`;
  return table === 'claims' ? `claims/${source}.csv` : `registers/${source}.csv`;
}
