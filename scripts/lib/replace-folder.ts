import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Where a folder is, and where it waits while the one that follows it takes its place. */
export interface Place {
  readonly folder: string;
  readonly aside: string;
}

/**
 * Puts a whole folder in the place of another, which ends in `trash`. Nothing is copied: two renames,
 * all on one disk. Killed between the two, nothing stands in the place until `restoreFolder`. Throws
 * where a rename fails; then the folder of before is in its place.
 * @param trash an existing folder for what is not needed any more
 */
export function replaceFolder({ folder, aside }: Place, fresh: string, trash: string): void {
  const isFirst = !existsSync(folder);
  if (!isFirst) renameSync(folder, aside);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!isFirst) renameSync(aside, folder);
    throw error;
  }
  if (!isFirst) discard(aside, trash);
}

/** Ends what a `replaceFolder` began that was killed: the folder is there again, the old or the new. */
export function restoreFolder({ folder, aside }: Place, trash: string): void {
  if (!existsSync(aside)) return;
  if (existsSync(folder)) discard(aside, trash);
  else renameSync(aside, folder);
}

/** Out of its place at once, to be deleted at leisure: a folder half deleted is never restored. */
function discard(aside: string, trash: string): void {
  renameSync(aside, join(trash, 'replaced'));
}
