import type { TableChange } from './compare-datasets.ts';

/** Lines a table at most, beside its heading: what is more shows in the diff. */
const MOST = 20;

/**
 * What changed, for a terminal: a heading with counts for each table, below it a line a row, `+` new,
 * `-` gone, `~` changed. Of a table that was not there before the heading says enough.
 */
export function describeChanges(changes: readonly TableChange[]): readonly string[] {
  if (changes.length === 0) return ['nothing changed'];
  return changes.flatMap((change) => [describeCounts(change), ...shorten(listRows(change))]);
}

function describeCounts({ table, added, changed, gone, isReordered }: TableChange): string {
  const verdicts = changed.filter(({ kind }) => kind === 'verdict').length;
  const counts = [
    ...(changed.length > 0 ? [`${String(changed.length)} changed`] : []),
    ...(verdicts > 0 ? [`${String(verdicts)} of them in verdict`] : []),
    ...(added.length > 0 ? [`${String(added.length)} new`] : []),
    ...(gone.length > 0 ? [`${String(gone.length)} gone`] : []),
    ...(isReordered ? ['rows in another order'] : []),
  ];
  return `${table}: ${counts.join(', ')}`;
}

function listRows({ table, added, changed, gone, isNew }: TableChange): readonly string[] {
  if (isNew) return [];
  return [
    ...changed.map(({ id, detail }) => `  ~ ${table} ${id}: ${detail}`),
    ...added.map((id) => `  + ${table} ${id}`),
    ...gone.map((id) => `  - ${table} ${id}`),
  ];
}

function shorten(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST) return lines;
  return [...lines.slice(0, MOST), `  … and ${String(lines.length - MOST)} more`];
}
