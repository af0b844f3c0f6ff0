import type { InputFile } from './input-file.ts';
import type { Issue } from './issue.ts';
import type { Codelists } from './read-codelists.ts';
import { readTable } from './read-table.ts';
import { cellOf, type Row, type TableSchema } from './table-schema.ts';

/** A statement as the data folder has it, before it is recomputed. */
export interface ClaimRow {
  readonly file: string;
  readonly row: number;
  readonly source: string;
  readonly id: string;
  readonly kind: string;
  /** Id of the observation; for a statement that compares texts, the text itself; else empty. */
  readonly stated: string;
  readonly inputs: readonly string[];
  /** Line of a statement without an observation; 0 where the observation says. */
  readonly line: number;
  /** Whether the inputs may differ from the statement in scope, basis or period. */
  readonly isScopeDoubtful: boolean;
  readonly statement_vi: string;
  readonly statement_en: string;
  readonly conclusion_vi: string;
  readonly conclusion_en: string;
}

/** A statement that is known not to hold. */
export interface ExceptionRow {
  readonly file: string;
  readonly row: number;
  readonly id: string;
  readonly verdict: string;
  readonly weight: string;
}

export const EXCEPTIONS_PATH = 'claims/exceptions.csv';

export interface ClaimTables {
  readonly claims: readonly ClaimRow[];
  readonly exceptions: readonly ExceptionRow[];
  readonly issues: readonly Issue[];
}

/** Reads `claims/<source>.csv` and `claims/exceptions.csv`. */
export function readClaims(
  files: readonly InputFile[],
  sources: ReadonlySet<string>,
  codelists: Codelists,
): ClaimTables {
  const found: (readonly Issue[])[] = [];
  const rowsOf = (file: InputFile, schema: TableSchema): readonly Row[] => {
    const reading = readTable(file, schema);
    found.push(reading.issues);
    return reading.rows;
  };
  const schema = defineClaimSchema(codelists);
  const claims = files
    .filter(({ path }) => path.startsWith('claims/') && path.endsWith('.csv'))
    .filter(({ path }) => path !== EXCEPTIONS_PATH)
    .flatMap((file) => {
      const source = file.path.slice('claims/'.length, -'.csv'.length);
      if (!sources.has(source)) found.push([unknownSource(file.path, source)]);
      return rowsOf(file, schema).map((row) => toClaim(row, file.path, source));
    });
  const exceptions = files
    .filter(({ path }) => path === EXCEPTIONS_PATH)
    .flatMap((file) => rowsOf(file, defineExceptionSchema(codelists)))
    .map((row) => ({
      file: EXCEPTIONS_PATH,
      row: row.line,
      id: cellOf(row, 'id'),
      verdict: cellOf(row, 'verdict'),
      weight: cellOf(row, 'weight'),
    }));
  found.push(findRepeatedIds(claims, 'an id that stands once in all claims'));
  found.push(findRepeatedIds(exceptions, 'an id that stands once in this list'));
  return { claims, exceptions, issues: found.flat() };
}

/** Columns of `claims/<source>.csv`. */
export function defineClaimSchema(codelists: Codelists): TableSchema {
  return [
    { name: 'id', type: 'id', required: true },
    { name: 'kind', type: 'text', required: true, codes: idsOf(codelists['claim-kinds']) },
    { name: 'stated', type: 'text' },
    { name: 'inputs', type: 'text' },
    { name: 'line', type: 'integer' },
    { name: 'doubt', type: 'text', codes: ['scope'] },
    { name: 'statement_vi', type: 'text', required: true },
    { name: 'statement_en', type: 'text', required: true },
    { name: 'conclusion_vi', type: 'text' },
    { name: 'conclusion_en', type: 'text' },
  ];
}

function defineExceptionSchema(codelists: Codelists): TableSchema {
  return [
    { name: 'id', type: 'id', required: true },
    { name: 'verdict', type: 'text', required: true, codes: idsOf(codelists.verdicts) },
    { name: 'weight', type: 'text', codes: idsOf(codelists.weights) },
  ];
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

function toClaim(row: Row, file: string, source: string): ClaimRow {
  const inputs = cellOf(row, 'inputs');
  return {
    file,
    row: row.line,
    source,
    id: cellOf(row, 'id'),
    kind: cellOf(row, 'kind'),
    stated: cellOf(row, 'stated'),
    inputs: inputs === '' ? [] : inputs.split(/ +/),
    line: Number(cellOf(row, 'line')),
    isScopeDoubtful: cellOf(row, 'doubt') === 'scope',
    statement_vi: cellOf(row, 'statement_vi'),
    statement_en: cellOf(row, 'statement_en'),
    conclusion_vi: cellOf(row, 'conclusion_vi'),
    conclusion_en: cellOf(row, 'conclusion_en'),
  };
}

function unknownSource(file: string, source: string): Issue {
  return {
    file,
    line: 0,
    column: '',
    code: 'unknown-code',
    value: source,
    expected: 'a table named after a source, as report-2014-2020.csv',
    advice: 'rename it, or add the source first',
  };
}

type Placed = Pick<ClaimRow, 'file' | 'row' | 'id'>;

function findRepeatedIds(rows: readonly Placed[], expected: string): readonly Issue[] {
  const first = new Map<string, Placed>();
  return rows.flatMap((row) => {
    const earlier = first.get(row.id);
    if (earlier === undefined) {
      first.set(row.id, row);
      return [];
    }
    return {
      file: row.file,
      line: row.row,
      column: 'id',
      code: 'duplicate-id',
      value: row.id,
      expected,
      advice: `it stands in ${earlier.file}:${String(earlier.row)} already; choose another`,
    };
  });
}
