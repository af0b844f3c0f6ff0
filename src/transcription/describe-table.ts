import type { Field as PublishedField, NamedField } from '../distributions/schema/field.ts';
import { toTableSchema, type TableSchemaDescriptor } from '../distributions/table-schema.ts';
import { ID_FORM } from '../pipeline/check-cell.ts';
import type { Column } from './column.ts';

const TYPES: Readonly<Record<Column['type'], PublishedField['type']>> = {
  text: 'string',
  names: 'string',
  id: 'string',
  period: 'string',
  // May be a year or a month alone, which a `date` may not.
  date: 'string',
  integer: 'integer',
  index: 'integer',
  number: 'number',
};

/** The Table Schema (Data Package 2.0) of a table that people fill in, for programs that check CSV. */
export function describeTable(columns: readonly Column[]): TableSchemaDescriptor {
  const fields = columns.map(toField);
  return toTableSchema({
    fields,
    ...(columns.some(({ name }) => name === 'id') ? { primaryKey: ['id'] } : {}),
  });
}

function toField({ name, type, required, meaning, codes, isList }: Column): NamedField {
  return {
    name,
    type: TYPES[type],
    meaning,
    ...(required === undefined ? {} : { required }),
    ...(codes === undefined ? {} : { codes }),
    ...(isList === undefined ? {} : { isList }),
    ...(type === 'id' ? { unique: true, pattern: ID_FORM.source } : {}),
    ...(type === 'integer' ? { minimum: 1 } : {}),
  };
}
