import type { Dataset } from '../domain/dataset.ts';
import { EVENT_KINDS, GAP_KINDS } from '../domain/document-codes.ts';
import { VERDICTS, WEIGHTS } from '../domain/claims/verdict.ts';
import { UNIT_KINDS } from '../domain/unit.ts';
import type { InputFile } from './input-file.ts';
import type { Issue } from './issue.ts';
import { readList } from './read-list.ts';
import { cellOf, type Field, type Row, type TableSchema } from './table-schema.ts';

/** The tables of the dataset that are code lists, each read from a file of its own. */
export type Codelists = Pick<
  Dataset,
  | 'units'
  | 'indicators'
  | 'periods'
  | 'categories'
  | 'regions'
  | 'provinces'
  | 'provinces-2025'
  | 'timeline'
  | 'gaps'
  | 'terms'
  | 'verdicts'
  | 'weights'
  | 'claim-kinds'
>;

const text = (name: string): Field => ({ name, type: 'text', required: true });
const bilingual = (name: string): Field[] => [text(`${name}_vi`), text(`${name}_en`)];
const id: Field = { name: 'id', type: 'id', required: true };
/** Geography codes follow ISO 3166-2 and the reports' abbreviations, so they may be capitals. */
const code: Field = text('id');
/** Short forms and other names that people type; several things may share one. */
const aliases: Field = { name: 'aliases', type: 'names' };

const SCHEMAS: Readonly<Record<keyof Codelists, TableSchema>> = {
  units: [
    id,
    { ...text('kind'), codes: UNIT_KINDS },
    { name: 'factor', type: 'number', required: true },
    ...bilingual('label'),
    ...bilingual('short'),
  ],
  indicators: [
    id,
    text('unit'),
    { name: 'decimals', type: 'index', required: true },
    ...bilingual('label'),
    ...bilingual('definition'),
  ],
  periods: [{ name: 'id', type: 'period', required: true }, ...bilingual('label')],
  categories: [id, text('dimension'), ...bilingual('label')],
  regions: [code, ...bilingual('slug'), ...bilingual('name')],
  provinces: [
    code,
    ...bilingual('name'),
    text('region'),
    text('successor'),
    { name: 'tile_column', type: 'index', required: true },
    { name: 'tile_row', type: 'index', required: true },
    text('tile_label'),
    text('initials'),
    aliases,
  ],
  'provinces-2025': [id, ...bilingual('name'), aliases],
  timeline: [
    id,
    { name: 'date', type: 'date', required: true },
    { ...text('kind'), codes: EVENT_KINDS },
    { name: 'number', type: 'text' },
    text('source'),
    { name: 'line', type: 'integer', required: true },
    ...bilingual('label'),
    { name: 'role', type: 'text', codes: ['programme'] },
  ],
  gaps: [
    id,
    text('source'),
    { name: 'line', type: 'integer', required: true },
    { ...text('kind'), codes: GAP_KINDS },
    ...bilingual('label'),
    ...bilingual('note'),
    { name: 'answers', type: 'text' },
  ],
  terms: [id, ...bilingual('term'), ...bilingual('definition')],
  verdicts: [
    { ...id, codes: VERDICTS },
    ...bilingual('label'),
    ...bilingual('definition'),
    ...bilingual('conclusion'),
  ],
  weights: [{ ...id, codes: WEIGHTS }, ...bilingual('label'), ...bilingual('definition')],
  'claim-kinds': [id, ...bilingual('label'), ...bilingual('definition')],
};

const NUMERIC = new Set(['factor', 'decimals', 'tile_column', 'tile_row', 'line']);

/** Names of the code lists, each a file. */
export const CODELIST_NAMES: readonly string[] = Object.keys(SCHEMAS);

/**
 * Reads `codelists/*.csv`, checks each and their references to one another and to the sources that
 * the files name.
 */
export function readCodelists(files: readonly InputFile[]): {
  codelists: Codelists;
  issues: readonly Issue[];
} {
  const found: (readonly Issue[])[] = [];
  const rowsOf = (name: keyof Codelists): readonly Row[] => {
    const path = `codelists/${name}.csv`;
    const reading = readList(files, path, SCHEMAS[name]);
    const isEmpty = reading.rows.length === 0 && reading.issues.length === 0;
    found.push(isEmpty ? [emptyList(path)] : reading.issues);
    return reading.rows;
  };
  const rows = {
    units: rowsOf('units'),
    indicators: rowsOf('indicators'),
    periods: rowsOf('periods'),
    categories: rowsOf('categories'),
    regions: rowsOf('regions'),
    provinces: rowsOf('provinces'),
    'provinces-2025': rowsOf('provinces-2025'),
    timeline: rowsOf('timeline'),
    gaps: rowsOf('gaps'),
    terms: rowsOf('terms'),
    verdicts: rowsOf('verdicts'),
    weights: rowsOf('weights'),
    'claim-kinds': rowsOf('claim-kinds'),
  };
  const sources = listSources(files);
  found.push(
    checkReferences('indicators', rows.indicators, 'unit', idsOf(rows.units)),
    checkReferences('provinces', rows.provinces, 'region', idsOf(rows.regions)),
    checkReferences('provinces', rows.provinces, 'successor', idsOf(rows['provinces-2025'])),
    checkReferences('timeline', rows.timeline, 'source', sources),
    checkReferences('gaps', rows.gaps, 'source', sources),
  );
  const entries = Object.entries(rows).map(([name, list]) => [name, list.map(toEntry)]);
  const codelists: unknown = Object.fromEntries(entries);
  return { codelists: codelists as Codelists, issues: found.flat() };
}

/** Folders of `sources/`, which bear the ids of the sources. */
export function listSources(files: readonly InputFile[]): ReadonlySet<string> {
  const folders = files.map(({ path }) => /^sources\/([^/]+)\/[^/]+$/.exec(path)?.[1]);
  return new Set(folders.filter((folder) => folder !== undefined));
}

function idsOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map((row) => cellOf(row, 'id')));
}

function checkReferences(
  name: keyof Codelists,
  rows: readonly Row[],
  column: string,
  known: ReadonlySet<string>,
): Issue[] {
  return rows
    .filter((row) => !known.has(cellOf(row, column)))
    .map((row) => ({
      file: `codelists/${name}.csv`,
      line: row.line,
      column,
      code: 'unknown-code',
      value: cellOf(row, column),
      expected: `one of ${[...known].join(', ')}`,
      advice: 'correct it or add what it names first',
    }));
}

function toEntry({ cells }: Row): Record<string, string | number> {
  const entries = Object.entries(cells);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, NUMERIC.has(name) ? Number(value) : value]),
  );
}

function emptyList(file: string): Issue {
  return {
    file,
    line: 0,
    column: '',
    code: 'not-csv',
    value: '',
    expected: 'rows below the header',
    advice: 'restore the file from the repository’s history',
  };
}
