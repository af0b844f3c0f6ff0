import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/*
 * The rules of Data Package 2.0 and Table Schema 2.0 as a JSON Schema (draft 7), written from the
 * standard at https://datapackage.org/standard/data-package/: no copy of the profiles published there,
 * and stricter, in that properties which the standard does not name are refused but for `unit`.
 */

/** A relative path that stays in its folder, or an address. */
const path = {
  type: 'string',
  pattern: '^(https?://.+|(?![/~.])(?!.*\\.\\./)(?!.*\\\\)(?!.*:).+)$',
};
const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', minItems: 1, uniqueItems: true, items: text };

const strict = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required: [...required],
  properties,
  additionalProperties: false,
});

const COMMON = { required: { const: true }, unique: { const: true } };
const NUMERIC = { ...COMMON, minimum: { type: 'number' } };

/** Constraints that each type of field may have. */
const CONSTRAINTS: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  string: { ...COMMON, enum: texts, pattern: { type: 'string', format: 'regex' } },
  date: COMMON,
  integer: NUMERIC,
  number: NUMERIC,
  any: COMMON,
};

const field = {
  oneOf: Object.entries(CONSTRAINTS).map(([type, constraints]) =>
    strict(['name', 'type', 'title', 'description'], {
      name: text,
      type: { const: type },
      title: text,
      description: text,
      unit: text,
      constraints: { ...strict([], constraints), minProperties: 1 },
      ...(type === 'string'
        ? {
            categories: {
              type: 'array',
              minItems: 1,
              items: strict(['value', 'label'], { value: text, label: text }),
            },
          }
        : {}),
    }),
  ),
};

/** A Table Schema. */
export const TABLE_SCHEMA = strict(['$schema', 'fields', 'missingValues'], {
  $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
  fields: { type: 'array', minItems: 1, items: field },
  primaryKey: texts,
  foreignKeys: {
    type: 'array',
    minItems: 1,
    items: strict(['fields', 'reference'], {
      fields: texts,
      reference: strict(['resource', 'fields'], { resource: text, fields: texts }),
    }),
  },
  missingValues: { type: 'array', uniqueItems: true, items: { type: 'string' } },
});

const resource = strict(
  ['name', 'type', 'path', 'format', 'mediatype', 'encoding', 'bytes', 'hash', 'schema'],
  {
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    type: { const: 'table' },
    path,
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    schema: { oneOf: [path, TABLE_SCHEMA] },
  },
);

/** A Data Package. */
export const DATA_PACKAGE = strict(['$schema', 'name', 'resources', 'licenses', 'created'], {
  $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
  name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
  title: text,
  description: text,
  homepage: { type: 'string', format: 'uri' },
  version: text,
  created: { type: 'string', format: 'date-time' },
  keywords: texts,
  licenses: {
    type: 'array',
    minItems: 1,
    items: strict(['name', 'path'], { name: text, path, title: text }),
  },
  contributors: {
    type: 'array',
    minItems: 1,
    items: strict(['title'], { title: text, roles: texts }),
  },
  sources: { type: 'array', minItems: 1, items: strict(['title'], { title: text, path }) },
  resources: { type: 'array', minItems: 1, items: resource },
});

/** What a descriptor lacks or has too much, a sentence each. */
export function findProfileFaults(schema: object, descriptor: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
  const addFormats = formats.default as unknown as (ajv: Ajv) => void;
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(JSON.parse(JSON.stringify(descriptor)));
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
}
