import {
  BASES,
  COUNTRY,
  OUTSIDE_REGIONS,
  READINGS,
  STATUSES,
  ZONE_NORTH,
} from '../domain/dataset.ts';
import type { Codelists } from './read-codelists.ts';
import type { Field, TableSchema } from './table-schema.ts';

/** Columns of `sources/<id>/*.csv`. What has a fallback may be left empty. */
export function defineObservationSchema(codelists: Codelists): TableSchema {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const coded = (name: string, codes: readonly string[]): Field => ({ name, type: 'text', codes });
  return [
    { name: 'id', type: 'id', required: true },
    { name: 'section', type: 'text', required: true },
    { name: 'line', type: 'integer', required: true },
    { name: 'line_end', type: 'integer' },
    { name: 'occurrence', type: 'integer', fallback: '1' },
    { name: 'printed', type: 'text', required: true },
    { name: 'read_as', type: 'text' },
    { ...coded('reading', READINGS), fallback: 'clear' },
    { name: 'wording', type: 'text' },
    { ...coded('indicator', ids(codelists.indicators)), required: true },
    { ...coded('geography', listGeographies(codelists)), required: true },
    { ...coded('period', ids(codelists.periods)), required: true },
    coded('category', ids(codelists.categories)),
    { ...coded('unit', ids(codelists.units)), required: true },
    { name: 'qualifier', type: 'text' },
    coded('basis', BASES),
    { ...coded('status', STATUSES), fallback: 'reported' },
    { name: 'note_vi', type: 'text' },
    { name: 'note_en', type: 'text' },
  ];
}

function listGeographies(codelists: Codelists): readonly string[] {
  return [
    COUNTRY,
    OUTSIDE_REGIONS,
    ZONE_NORTH,
    ...[...codelists.regions, ...codelists.provinces, ...codelists['provinces-2025']].map(
      ({ id }) => id,
    ),
  ];
}
