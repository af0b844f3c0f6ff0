import type { Dataset } from '../domain/dataset.ts';

/** A row of any table: all cells are plain. */
type Row = Readonly<Record<string, string | number | null>>;

/** A row that is there before and after and not the same. */
interface RowChange {
  readonly id: string;
  /** What weighs most: another verdict, another value, anything else. */
  readonly kind: 'verdict' | 'value' | 'other';
  /** `5.5 → 5.6`, `reproduces → contradicts`, or the names of the fields that differ. */
  readonly detail: string;
}

/** What differs in one table. */
export interface TableChange {
  readonly table: string;
  /** Whether there was nothing before, so that all rows are new. */
  readonly isNew: boolean;
  readonly added: readonly string[];
  /** Another verdict first, then another value, then the rest, each in the order of the table. */
  readonly changed: readonly RowChange[];
  readonly gone: readonly string[];
  /** Whether the rows are the same in another order. */
  readonly isReordered: boolean;
}

/** What differs between two datasets, for each table that does. */
export function compareDatasets(before: Partial<Dataset>, after: Dataset): readonly TableChange[] {
  const names = Object.keys(after) as (keyof Dataset)[];
  return names.flatMap((name) => {
    const old = (before[name] ?? []) as unknown as readonly Row[];
    const now = after[name] as unknown as readonly Row[];
    return areSame(old, now) ? [] : compareTables(name, old, now);
  });
}

/** Row by row: a long table is more than one text may hold. */
function areSame(before: readonly Row[], after: readonly Row[]): boolean {
  return (
    before.length === after.length &&
    after.every((row, index) => JSON.stringify(row) === JSON.stringify(before[index]))
  );
}

function compareTables(table: string, before: readonly Row[], after: readonly Row[]): TableChange {
  const old = new Map(before.map((row) => [nameRow(row), row]));
  const now = new Map(after.map((row) => [nameRow(row), row]));
  const added = [...now.keys()].filter((id) => !old.has(id));
  const gone = [...old.keys()].filter((id) => !now.has(id));
  const changed = [...now].flatMap(([id, row]) => compareRows(id, old.get(id), row));
  return {
    table,
    isNew: before.length === 0,
    added,
    changed: KINDS.flatMap((kind) => changed.filter((change) => change.kind === kind)),
    gone,
    isReordered: added.length + changed.length + gone.length === 0,
  };
}

const KINDS: readonly RowChange['kind'][] = ['verdict', 'value', 'other'];

/** Sections have no id; their source and number name them. */
function nameRow(row: Row): string {
  return String(row['id'] ?? `${String(row['source'])} ${String(row['number'])}`);
}

/** Fields that hold what a row is about, the first that differs being told. */
const VALUES = ['value', 'stated', 'recomputed'];

function compareRows(id: string, before: Row | undefined, after: Row): readonly RowChange[] {
  if (before === undefined) return [];
  const fields = Object.keys({ ...before, ...after }).filter(
    (name) => before[name] !== after[name],
  );
  const from = (show: (row: Row) => string) => `${show(before)} → ${show(after)}`;
  if (fields.includes('verdict') || fields.includes('weight')) {
    return [{ id, kind: 'verdict', detail: from(showVerdict) }];
  }
  const value = VALUES.find((name) => fields.includes(name));
  if (value !== undefined) {
    const name = value === 'value' ? '' : `${value} `;
    return [{ id, kind: 'value', detail: name + from((row) => showValue(row[value])) }];
  }
  return fields.length > 0 ? [{ id, kind: 'other', detail: fields.join(', ') }] : [];
}

function showVerdict({ verdict, weight }: Row): string {
  return weight === undefined || weight === '' ? String(verdict) : `${String(verdict)} (${weight})`;
}

function showValue(value: Row[string] | undefined): string {
  return value === null || value === undefined ? 'no value' : String(value);
}
