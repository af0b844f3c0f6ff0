import type { Derived, Observation } from './dataset.ts';
import { groupBy } from './group-by.ts';

/** What a reader of figures asks a dataset for, by what a figure is about. */
export interface FigureQuery {
  readonly indicator: string;
  readonly geography: string;
  readonly period: string;
  readonly category?: string;
}

interface Tables<Row> {
  readonly byId: ReadonlyMap<string, Row>;
  readonly bySubject: ReadonlyMap<string, readonly Row[]>;
}

/** Of each list that was asked, and as long as it is there; a list never changes. */
const known = new WeakMap<readonly unknown[], unknown>();

/** The figure of a list that has an id. */
export function findById<Row extends Observation | Derived>(
  rows: readonly Row[],
  id: string,
): Row | undefined {
  return findTables(rows).byId.get(id);
}

/** The figures of a list that are about something, in their order. */
export function findAbout<Row extends Observation | Derived>(
  rows: readonly Row[],
  query: FigureQuery,
): readonly Row[] {
  return findTables(rows).bySubject.get(nameSubject(query)) ?? [];
}

function findTables<Row extends Observation | Derived>(rows: readonly Row[]): Tables<Row> {
  const found = known.get(rows) as Tables<Row> | undefined;
  if (found !== undefined) return found;
  const tables: Tables<Row> = {
    byId: new Map(rows.toReversed().map((row) => [row.id, row])),
    bySubject: groupBy(rows, nameSubject),
  };
  known.set(rows, tables);
  return tables;
}

function nameSubject({ indicator, geography, period, category = '' }: FigureQuery): string {
  return [indicator, geography, period, category].join(' ');
}
