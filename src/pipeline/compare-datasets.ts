import type { Dataset } from '../domain/dataset.ts';

interface Identified {
  readonly id: string;
  readonly value?: number | null;
}

/**
 * What differs between two datasets, a line each: `+` new, `-` gone, `~` changed, with old and new
 * value where that is what changed.
 */
export function compareDatasets(before: Partial<Dataset>, after: Dataset): readonly string[] {
  const names = Object.keys(after).filter((name) => name !== 'sections') as (keyof Dataset)[];
  return names.flatMap((name) =>
    compareTables(
      name,
      (before[name] ?? []) as readonly Identified[],
      after[name] as readonly Identified[],
    ),
  );
}

function compareTables(
  name: string,
  before: readonly Identified[],
  after: readonly Identified[],
): readonly string[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const now = new Map(after.map((row) => [row.id, row]));
  const added = after.filter(({ id }) => !old.has(id));
  const gone = before.filter(({ id }) => !now.has(id));
  const changed = after.filter(
    (row) => old.has(row.id) && JSON.stringify(old.get(row.id)) !== JSON.stringify(row),
  );
  return [
    ...added.map(({ id }) => `+ ${name} ${id}`),
    ...gone.map(({ id }) => `- ${name} ${id}`),
    ...changed.map((row) => `~ ${name} ${row.id}${describeChange(old.get(row.id), row)}`),
  ];
}

function describeChange(before: Identified | undefined, after: Identified): string {
  return before !== undefined && before.value !== after.value
    ? `: ${String(before.value)} → ${String(after.value)}`
    : '';
}
