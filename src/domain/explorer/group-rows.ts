import type { Interval } from '../interval.ts';
import { addRows, findClash, findIncomparable, type Addend, type Clash } from './additivity.ts';
import type { Facet, Measure } from './explorer-state.ts';
import { codeOf, idOf, traitOf, type Dimension, type ExplorerTable } from './explorer-table.ts';

/** Rows that share one value, or a value of each of two dimensions. */
export interface Group {
  /** Codes in the dimensions that rows are grouped by. */
  readonly key: number;
  /** -1 where rows are grouped by one dimension alone. */
  readonly across: number;
  readonly rows: readonly number[];
}

/** Groups, and the codes that there are, both in the order of the lists. */
export interface Pivot {
  readonly keys: readonly number[];
  /** -1 alone where rows are grouped by one dimension. */
  readonly acrosses: readonly number[];
  readonly find: (key: number, across: number) => Group | undefined;
  readonly groups: readonly Group[];
}

/** What a measure gives of a group: a number with its interval, or the first reason why there is none. */
export type Outcome =
  | { readonly value: number; readonly interval: Interval; readonly unit: string }
  | { readonly clash: Clash };

/** Groups rows by one facet, or crosses two; groups without rows are left out. */
export function groupRows(
  table: ExplorerTable,
  rows: Iterable<number>,
  by: Facet,
  across: Facet | '',
): Pivot {
  const groups = new Map<number, { key: number; across: number; rows: number[] }>();
  for (const row of rows) {
    const key = codeOf(table, by, row);
    const other = across === '' ? -1 : codeOf(table, across, row);
    const name = join(key, other);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { key, across: other, rows: [row] });
    else group.rows.push(row);
  }
  const all = [...groups.values()].toSorted((a, b) => a.key - b.key || a.across - b.across);
  const sorted = (codes: readonly number[]) => [...new Set(codes)].toSorted((a, b) => a - b);
  return {
    keys: sorted(all.map(({ key }) => key)),
    acrosses: sorted(all.map((group) => group.across)),
    find: (key, other) => groups.get(join(key, other)),
    groups: all,
  };
}

/** Two codes in one number; -1, for no second one, counts as one. */
function join(key: number, across: number): number {
  return key * 2 ** 16 + across + 1;
}

/** A row as far as it decides whether it may be added. */
export function toAddend(table: ExplorerTable, row: number): Addend {
  const id = (dimension: Dimension) => idOf(table, dimension, row);
  return {
    id: table.id[row] ?? '',
    indicator: id('indicator'),
    geography: id('geography'),
    division: traitOf(table, 'geography', row),
    period: id('period'),
    category: id('category'),
    dimension: traitOf(table, 'category', row),
    unit: id('unit'),
    unitKind: traitOf(table, 'unit', row),
    basis: id('basis'),
    source: id('source'),
    status: id('status'),
    kind: id('kind'),
    value: table.value[row] ?? NaN,
    lower: table.lower[row] ?? NaN,
    upper: table.upper[row] ?? NaN,
    parts: (table.parts.get(row) ?? []).map((part) => table.id[part] ?? ''),
  };
}

/**
 * The sum, smallest or largest value of rows. A sum is refused as `findClashes` says; the smallest and
 * the largest only where indicators or units differ or a value is missing, and nothing can be compared.
 * Throws a RangeError without any row.
 */
export function measureRows(rows: readonly Addend[], measure: Exclude<Measure, 'count'>): Outcome {
  const clash = measure === 'sum' ? findClash(rows) : findIncomparable(rows);
  if (clash !== undefined) return { clash };
  const [first] = rows;
  if (first === undefined) throw new RangeError('nothing to measure');
  const { unit } = first;
  if (measure === 'sum') {
    const { value, ...interval } = addRows(rows);
    return { value, interval, unit };
  }
  const isFurther = (a: Addend, b: Addend) =>
    measure === 'max' ? a.value > b.value : a.value < b.value;
  const extreme = rows.reduce((best, row) => (isFurther(row, best) ? row : best), first);
  const { value, lower, upper } = extreme;
  return { value, interval: { lower, upper }, unit };
}
