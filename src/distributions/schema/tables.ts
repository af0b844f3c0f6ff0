import type { Dataset } from '../../domain/dataset.ts';
import { claimKinds, claims, verdicts, weights } from './claims.ts';
import { categories, indicators, periods, units } from './code-lists.ts';
import { gaps, sections, sources, terms, timeline } from './documents.ts';
import { listFields, type NamedField, type TableDescription } from './field.ts';
import { derived, observations } from './figures.ts';
import { provinces, provinces2025, regions } from './geography.ts';
import { changes, corrections } from './history.ts';

const DESCRIPTIONS: { readonly [Name in keyof Dataset]: TableDescription<Dataset[Name][number]> } =
  {
    observations,
    derived,
    claims,
    sources,
    sections,
    indicators,
    units,
    periods,
    categories,
    regions,
    provinces,
    'provinces-2025': provinces2025,
    timeline,
    gaps,
    terms,
    verdicts,
    weights,
    'claim-kinds': claimKinds,
    corrections,
    changes,
  };

/** The published tables, in the order of the catalogue. */
export const TABLE_NAMES = Object.keys(DESCRIPTIONS) as readonly (keyof Dataset)[];

/** What a published table is, its fields in the order of the files. */
export interface TableSchema extends Omit<TableDescription, 'primaryKey' | 'fields'> {
  readonly name: keyof Dataset;
  readonly primaryKey: readonly string[];
  readonly fields: readonly NamedField[];
}

/** The schema of one published table. */
export function schemaOf(name: keyof Dataset): TableSchema {
  const description = DESCRIPTIONS[name];
  return { ...description, name, fields: listFields(description.fields) };
}
