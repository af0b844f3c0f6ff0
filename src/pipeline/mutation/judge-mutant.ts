import type { Dataset } from '../../domain/dataset.ts';
import type { BuildResult } from '../build-dataset.ts';
import { checkInvariants } from '../invariants/check-invariants.ts';

/** What may catch an error, in the order in which it gets the chance. */
export const CATCHERS = ['parser', 'rule', 'claim', 'invariant'] as const;
export type Catcher = (typeof CATCHERS)[number];

/**
 * What became of an error: who caught it first; `visible` where a verdict changed among those that
 * hold, so that a reader of the report of changes may see it and nothing fails; `unseen`.
 */
export type Sighting = Catcher | 'visible' | 'unseen';

/** Says who notices the error in a data folder that was built with it. */
export function judgeMutant({ dataset, issues }: BuildResult, sound: Dataset): Sighting {
  if (issues.some(({ code }) => code === 'unreadable-number')) return 'parser';
  if (issues.some(({ file }) => !file.startsWith('claims/'))) return 'rule';
  if (issues.length > 0 || dataset === undefined) return 'claim';
  if (checkInvariants(dataset).some(({ holds }) => !holds)) return 'invariant';
  return haveOtherVerdicts(dataset, sound) ? 'visible' : 'unseen';
}

function haveOtherVerdicts({ claims }: Dataset, sound: Dataset): boolean {
  const before = new Map(sound.claims.map(({ id, verdict }) => [id, verdict]));
  return claims.some(({ id, verdict }) => before.get(id) !== verdict);
}
