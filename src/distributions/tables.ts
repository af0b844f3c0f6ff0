import { dataset } from '../catalogue/dataset.ts';
import type { Dataset } from '../domain/dataset.ts';

/** One table of the dataset as it is published. */
export interface Table {
  readonly name: keyof Dataset;
  readonly rows: readonly object[];
}

/** The published tables, in a stable order. */
export function listTables(): readonly Table[] {
  return Object.entries(dataset).map(([name, rows]) => ({
    name: name as keyof Dataset,
    rows: rows as readonly object[],
  }));
}
