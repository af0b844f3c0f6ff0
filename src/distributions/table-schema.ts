import type { Dataset } from '../domain/dataset.ts';
import { nameField, type Bilingual, type Field, type NamedField } from './schema/field.ts';
import type { TableSchema } from './schema/tables.ts';

/** Fields whose values stand in fields of another resource. */
interface ForeignKeyDescriptor {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: keyof Dataset; readonly fields: readonly string[] };
}

/** A Table Schema of Data Package 2.0. */
export interface TableSchemaDescriptor {
  readonly $schema: string;
  readonly fields: readonly object[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKeyDescriptor[];
  readonly missingValues: readonly string[];
}

const PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

/**
 * The Table Schema of a table’s CSV file. An empty cell stands for an empty text or for no number, and
 * both count as missing. Titles and descriptions hold both languages, Vietnamese first.
 */
export function toTableSchema(
  schema: Pick<TableSchema, 'fields' | 'foreignKeys'> & Partial<Pick<TableSchema, 'primaryKey'>>,
): TableSchemaDescriptor {
  const { fields, primaryKey, foreignKeys = [] } = schema;
  const keys = [
    ...fields.flatMap(({ name, refersTo }) =>
      refersTo === undefined ? [] : toForeignKey([name], refersTo, ['id']),
    ),
    ...foreignKeys.flatMap((key) => toForeignKey(key.fields, key.table, key.refersTo)),
  ];
  return {
    $schema: PROFILE,
    fields: fields.map(toField),
    ...(primaryKey === undefined ? {} : { primaryKey }),
    ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    missingValues: [''],
  };
}

/** A text in both languages, where a format has room for one. */
export function joinLanguages({ vi, en }: Bilingual): string {
  return `${vi} / ${en}`;
}

function toForeignKey(
  fields: readonly string[],
  resource: keyof Dataset,
  refersTo: readonly string[],
): ForeignKeyDescriptor[] {
  return [{ fields, reference: { resource, fields: refersTo } }];
}

function toField(field: NamedField): object {
  const { name, type, meaning, unit, codes = [], isList } = field;
  const explained = codes.filter((code) => code.meaning !== undefined);
  const constraints = listConstraints(field);
  return {
    name,
    type,
    title: joinLanguages({ vi: nameField(field, 'vi'), en: nameField(field, 'en') }),
    description: joinLanguages(meaning),
    ...(unit === undefined ? {} : { unit: joinLanguages(unit) }),
    ...(explained.length === 0 || isList === true
      ? {}
      : {
          categories: explained.map((code) => ({
            value: code.id,
            label: joinLanguages(code.meaning ?? { vi: '', en: '' }),
          })),
        }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function listConstraints({ required, unique, codes, isList, pattern, minimum }: Field): object {
  const ids = codes?.map(({ id }) => id);
  const any = `(${ids?.join('|') ?? ''})`;
  return {
    ...(required === undefined ? {} : { required }),
    ...(unique === undefined ? {} : { unique }),
    ...(ids === undefined || isList === true ? {} : { enum: ids }),
    ...(ids !== undefined && isList === true ? { pattern: `^${any}( ${any})*$` } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
  };
}
