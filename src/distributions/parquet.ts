import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { cellsOf } from './cells.ts';
import type { NamedField } from './schema/field.ts';

/**
 * Parquet with typed columns: whole numbers INT32, other numbers DOUBLE, null where there is none,
 * and texts UTF-8. A column of numbers and texts becomes one of texts.
 */
export function toParquet(fields: readonly NamedField[], rows: readonly object[]): Uint8Array {
  const columnData = fields.map((field): ColumnSource => {
    const values = rows.map((row) => cellsOf(row)[field.name] ?? null);
    return { name: field.name, ...typeColumn(field, values) };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

function typeColumn(
  { type, required }: NamedField,
  values: readonly (string | number | null)[],
): Pick<ColumnSource, 'data' | 'type' | 'nullable'> {
  switch (type) {
    case 'integer':
      return { data: [...values], type: 'INT32', nullable: required !== true };
    case 'number':
      return { data: [...values], type: 'DOUBLE', nullable: required !== true };
    case 'any':
      return {
        data: values.map((value) => (value === null ? null : String(value))),
        type: 'STRING',
        nullable: true,
      };
    default:
      return { data: [...values], type: 'STRING', nullable: false };
  }
}
