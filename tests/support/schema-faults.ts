import { isDay } from '../../src/pipeline/check-cell.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { ForeignKey, NamedField } from '../../src/distributions/schema/field.ts';
import type { TableSchema } from '../../src/distributions/schema/tables.ts';

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

/** Every cell and row of a table that does not keep to its schema, a sentence each. */
export function findSchemaFaults(schema: TableSchema, dataset: Dataset): readonly string[] {
  const rows = dataset[schema.name] as unknown as readonly Row[];
  const names = schema.fields.map(({ name }) => name);
  return [
    ...rows
      .filter((row) => JSON.stringify(Object.keys(row)) !== JSON.stringify(names))
      .map((row) => `a row has the fields ${Object.keys(row).join(',')}`),
    ...schema.fields.flatMap((field) => findFieldFaults(field, rows, dataset)),
    ...findRepeated(
      'primary key',
      rows.map((row) => schema.primaryKey.map((name) => row[name]).join(' ')),
    ),
    ...(schema.foreignKeys ?? []).flatMap((foreignKey) => findDangling(foreignKey, rows, dataset)),
  ].map((fault) => `${schema.name}: ${fault}`);
}

function findFieldFaults(field: NamedField, rows: readonly Row[], dataset: Dataset): string[] {
  const cells = rows.map((row) => row[field.name] ?? null);
  const given = cells.filter((cell): cell is string | number => cell !== null && cell !== '');
  const faults = given.filter((cell) => !isOfType(field, cell) || !keepsTo(field, cell));
  const dangling =
    field.refersTo === undefined
      ? []
      : findDangling(
          { fields: [field.name], table: field.refersTo, refersTo: ['id'] },
          rows,
          dataset,
        );
  return [
    ...faults.map((cell) => `${field.name} ${JSON.stringify(cell)} does not keep to its schema`),
    ...(field.required === true && given.length < cells.length
      ? [`${field.name} is empty somewhere`]
      : []),
    ...(field.unique === true ? findRepeated(field.name, given.map(String)) : []),
    ...dangling,
  ];
}

function isOfType({ type }: NamedField, cell: string | number): boolean {
  if (type === 'any') return true;
  if (type === 'integer') return Number.isSafeInteger(cell);
  if (type === 'number') return typeof cell === 'number' && Number.isFinite(cell);
  if (typeof cell !== 'string') return false;
  return type === 'string' || isDay(cell);
}

function keepsTo({ codes, isList, pattern, minimum }: NamedField, cell: string | number): boolean {
  const parts = isList === true ? String(cell).split(' ') : [String(cell)];
  const ids = codes?.map(({ id }) => id);
  return (
    (ids === undefined || parts.every((part) => ids.includes(part))) &&
    (pattern === undefined || new RegExp(pattern).test(String(cell))) &&
    (minimum === undefined || Number(cell) >= minimum)
  );
}

function findRepeated(what: string, values: readonly string[]): string[] {
  return values
    .filter((value, index) => values.indexOf(value) < index)
    .map((value) => `${what} ${value} stands twice`);
}

/** Rows whose key is given and leads to no row of the other table. */
function findDangling(
  { fields, table, refersTo }: ForeignKey,
  rows: readonly Row[],
  dataset: Dataset,
): string[] {
  const keyOf = (row: Row, names: readonly string[]) => names.map((name) => row[name]).join(' ');
  const others = dataset[table] as unknown as readonly Row[];
  const known = new Set(others.map((row) => keyOf(row, refersTo)));
  return rows
    .filter((row) => fields.every((name) => row[name] !== '' && row[name] !== null))
    .map((row) => keyOf(row, fields))
    .filter((given) => !known.has(given))
    .map((given) => `${fields.join(', ')} ${given} leads nowhere in ${table}`);
}
