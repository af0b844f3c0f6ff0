import type { Dataset } from '../domain/dataset.ts';
import type { DataChange } from '../domain/history.ts';
import { serialiseInChunks } from '../domain/serialise-rows.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * How a row of `changes` names each table as it is now: `<table>@<12 digits>`, the first of the
 * SHA-256 of its JSON as published. `changes` itself is left out: it cannot name itself.
 */
export function listMentions(dataset: Dataset): readonly string[] {
  return Object.entries<readonly unknown[]>({ ...dataset })
    .filter(([name]) => name !== 'changes')
    .map(([name, rows]) => `${name}@${fingerprint(serialiseInChunks(rows)).slice(0, 12)}`);
}

/** What names the data as a whole: 12 digits that change with any table but `changes`. */
export function fingerprintData(dataset: Dataset): string {
  return fingerprint(listMentions(dataset).join(' ')).slice(0, 12);
}

/** Mentions that the newest row to name their table does not carry: what changed since. */
export function listUnmentioned(dataset: Dataset): readonly string[] {
  const newest = findNewestMentions(dataset.changes);
  return listMentions(dataset).filter(
    (mention) => newest.get(nameTable(mention))?.mention !== mention,
  );
}

/** For each table the newest change that names it, and how. Rows come newest first. */
export function findNewestMentions(
  changes: readonly DataChange[],
): ReadonlyMap<string, { readonly mention: string; readonly change: DataChange }> {
  const all = changes.flatMap((change) =>
    change.tables.split(' ').map((mention) => [nameTable(mention), { mention, change }] as const),
  );
  return new Map(all.toReversed());
}

function nameTable(mention: string): string {
  return mention.slice(0, mention.indexOf('@'));
}
