import type { Code, NamedField } from '../../src/distributions/schema/field.ts';
import { schemaOf, TABLE_NAMES, type TableSchema } from '../../src/distributions/schema/tables.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { asCode, writePage, writeTable } from './markdown.ts';

/** The dictionary: every published table with every field of it, in both languages. */
export function describeTables(): Promise<string> {
  const index = TABLE_NAMES.map((name) => {
    const { title } = schemaOf(name);
    return [`[\`${name}\`](#${name})`, title.vi, title.en];
  });
  return writePage('Data dictionary · Từ điển dữ liệu', [
    'Every table published under `/data/`, with every field, from `src/distributions/schema/`. The same stands in the second sheet of each workbook and in `datapackage.json`.',
    writeTable(['table', 'tiếng Việt', 'English'], index),
    ...TABLE_NAMES.map(describeTable),
  ]);
}

function describeTable(name: keyof Dataset): string {
  const schema = schemaOf(name);
  const { title, description, primaryKey, fields } = schema;
  const rows = fields.map((field) => [
    asCode(field.name),
    describeType(field),
    field.meaning.vi,
    field.meaning.en,
  ]);
  return [
    `## ${name}`,
    `**${title.vi} · ${title.en}.** ${description.vi}`,
    description.en,
    `Key: ${primaryKey.map(asCode).join(', ')}.${describeForeignKeys(schema)}`,
    writeTable(['field', 'type', 'nghĩa', 'meaning'], rows),
    ...fields.flatMap(({ name: field, codes = [] }) => describeCodes(field, codes)),
  ].join('\n\n');
}

function describeType({ type, required, isList, unit, refersTo }: NamedField): string {
  return [
    isList === true ? `${type}, several` : type,
    ...(unit === undefined ? [] : [unit.en]),
    ...(refersTo === undefined ? [] : [`id of [${refersTo}](#${refersTo})`]),
    ...(required === true ? ['never empty'] : []),
  ].join('; ');
}

function describeForeignKeys({ foreignKeys = [] }: TableSchema): string {
  return foreignKeys
    .map(
      ({ fields, table }) =>
        ` ${fields.map(asCode).join(' + ')} name a row of [${table}](#${table}).`,
    )
    .join('');
}

/** Codes that are explained here; those of a table that the field refers to stand there. */
function describeCodes(field: string, codes: readonly Code[]): readonly string[] {
  const explained = codes.filter(({ meaning }) => meaning !== undefined);
  if (explained.length === 0) return [];
  const rows = explained.map(({ id, meaning }) => [
    asCode(id),
    meaning?.vi ?? '',
    meaning?.en ?? '',
  ]);
  return [`Codes of \`${field}\`:`, writeTable(['code', 'nghĩa', 'meaning'], rows)];
}
