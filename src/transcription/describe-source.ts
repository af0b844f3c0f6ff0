import type { Bilingual, NamedField } from '../distributions/schema/field.ts';
import { schemaOf } from '../distributions/schema/tables.ts';
import { joinLanguages } from '../distributions/table-schema.ts';
import { COMPLETENESS } from '../domain/document-codes.ts';
import {
  OPTIONAL_SOURCE_KEYS,
  SECTION_KEYS,
  SOURCE_FORMS,
  SOURCE_KEYS,
  TEXT_KEYS,
} from '../pipeline/read-source.ts';

/** Of keys whose published field says something else, or says less than who fills them in must know. */
const OWN_MEANINGS: Readonly<Record<string, Bilingual>> = {
  id: {
    vi: 'Mã của văn bản: đúng tên thư mục. Mã thành địa chỉ trang, không bao giờ đổi.',
    en: 'Id of the document: the name of its folder. It becomes an address and never changes.',
  },
  period: {
    vi: 'Kỳ mà văn bản nói về, viết theo EDTF: 2021/2025.',
    en: 'Period that the document is about, in EDTF: 2021/2025.',
  },
};

const STATED: Readonly<Record<string, object>> = {
  id: { pattern: SOURCE_FORMS.id.source },
  prefix: { pattern: SOURCE_FORMS.prefix.source },
  completeness: { enum: COMPLETENESS },
  date: { pattern: '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$' },
};

/**
 * The JSON Schema (draft 07, which editors know best) of `source.json`: the keys that the reader takes,
 * each with its meaning in both languages.
 */
export function describeSource(): object {
  const keys = [...SOURCE_KEYS, ...OPTIONAL_SOURCE_KEYS];
  const required = new Set<string>(SOURCE_KEYS);
  const properties = keys.map((name) => [
    name,
    {
      type: 'string',
      ...(required.has(name) ? { minLength: 1 } : {}),
      description: meaningOf('sources', name),
      ...STATED[name],
    },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Văn bản nguồn / A document (source.json)',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ...(Object.fromEntries(properties) as object),
      text: describeText(),
      sections: describeSections(),
    },
    required: [...SOURCE_KEYS, 'text', 'sections'],
    additionalProperties: false,
  };
}

function describeText(): object {
  return {
    type: 'object',
    description:
      'Bản văn đã dùng để chép: số dòng chỉ đúng với tệp này. / The text that was transcribed: line numbers hold for this file only.',
    properties: {
      file: { type: 'string', minLength: 1, description: meaningOf('sources', 'text_file') },
      sha256: {
        type: 'string',
        pattern: SOURCE_FORMS.sha256.source,
        description: meaningOf('sources', 'text_sha256'),
      },
    },
    required: TEXT_KEYS,
    additionalProperties: false,
  };
}

function describeSections(): object {
  const properties = SECTION_KEYS.map((name) => [
    name,
    {
      ...(name === 'line' ? { type: 'integer', minimum: 1 } : { type: 'string', minLength: 1 }),
      description: meaningOf('sections', name),
    },
  ]);
  return {
    type: 'array',
    minItems: 1,
    description:
      'Các mục của văn bản theo thứ tự, mỗi mục với dòng đầu tiên. / The sections of the document in order, each with its first line.',
    items: {
      type: 'object',
      properties: Object.fromEntries(properties) as object,
      required: SECTION_KEYS,
      additionalProperties: false,
    },
  };
}

function meaningOf(table: 'sources' | 'sections', name: string): string {
  const fields: readonly NamedField[] = schemaOf(table).fields;
  const meaning =
    (table === 'sources' ? OWN_MEANINGS[name] : undefined) ??
    fields.find((field) => field.name === name)?.meaning;
  if (meaning === undefined) throw new Error(`no meaning for ${table}: ${name}`);
  return joinLanguages(meaning);
}
