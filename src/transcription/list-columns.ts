import type { Bilingual } from '../distributions/schema/field.ts';
import { schemaOf } from '../distributions/schema/tables.ts';
import { QUALIFIERS } from '../domain/qualifier.ts';
import { defineObservationSchema } from '../pipeline/observation-schema.ts';
import { defineClaimSchema } from '../pipeline/read-claims.ts';
import type { Codelists } from '../pipeline/read-codelists.ts';
import { REGISTER_SCHEMA } from '../pipeline/read-registers.ts';
import type { Field, TableSchema } from '../pipeline/table-schema.ts';
import { explainCodes } from './code-meanings.ts';
import { OWN_MEANINGS } from './column-meanings.ts';
import type { Column, TableName } from './column.ts';

/**
 * The columns of a table in the order of its file: names, types and codes are those that the pipeline
 * checks, meanings those that are published. Throws where a column or a code has no meaning.
 */
export function listColumns(table: TableName, codelists: Codelists): readonly Column[] {
  const meanings = explainCodes(codelists);
  return schemaFor(table, codelists).map((field) => {
    const { codes: ids, ...rest } = field;
    // The pipeline takes qualifiers apart itself, since a cell may hold several.
    const isList = field.name === 'qualifier';
    const codes = (isList ? QUALIFIERS : (ids ?? [])).map((id) => ({
      id,
      meaning: known(meanings[field.name]?.get(id), `${field.name}: ${id}`),
    }));
    return {
      ...rest,
      meaning: explainColumn(table, field),
      ...(codes.length > 0 ? { codes } : {}),
      ...(isList ? { isList } : {}),
    };
  });
}

function schemaFor(table: TableName, codelists: Codelists): TableSchema {
  if (table === 'register') return REGISTER_SCHEMA;
  return table === 'claims' ? defineClaimSchema(codelists) : defineObservationSchema(codelists);
}

function explainColumn(table: TableName, { name, fallback }: Field): Bilingual {
  const published =
    table === 'register' ? undefined : schemaOf(table).fields.find((field) => field.name === name);
  const { vi, en } = known(OWN_MEANINGS[table][name] ?? published?.meaning, `${table}: ${name}`);
  if (fallback === undefined) return { vi, en };
  return { vi: `${vi} Trống là ${fallback}.`, en: `${en} Empty is ${fallback}.` };
}

function known(meaning: Bilingual | undefined, what: string): Bilingual {
  if (meaning === undefined) throw new Error(`no meaning for ${what}`);
  return meaning;
}
