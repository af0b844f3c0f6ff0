import type { Codelists } from '../pipeline/read-codelists.ts';
import { TABLE_NAMES } from './column.ts';
import { describeSource } from './describe-source.ts';
import { describeTable } from './describe-table.ts';
import { listColumns } from './list-columns.ts';

/** Where editors find the schema, seen from a source’s folder. */
export const SOURCE_SCHEMA_ADDRESS = '../../schemas/source.schema.json';

/** The schemas of `data/schemas/`, name and text: of `source.json` and of each table of a source. */
export function listSchemas(codelists: Codelists): readonly (readonly [string, string])[] {
  const schemas = [
    ['source', describeSource()] as const,
    ...TABLE_NAMES.map((table) => [table, describeTable(listColumns(table, codelists))] as const),
  ];
  return schemas.map(([name, schema]) => [
    `${name}.schema.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
}
