import type { Dataset } from '../../domain/dataset.ts';
import type { Invariant, InvariantCheck } from './invariant.ts';
import {
  establishmentsMakeTotal,
  levelsMakeTotal,
  provincesHaveLessThanRegions,
  regionsLeaveRemainder,
} from './parts-of-totals.ts';
import {
  provincesAreThoseListed,
  provincesAtMostAll,
  wholesAreAllProvinces,
} from './province-counts.ts';
import { partsMakeProvinces, provincesMakeRegions } from './provincial-sums.ts';
import { sharesAtMostHundred, sharesMakeHundred } from './shares.ts';

/** What must be true of values whatever the documents state; the name says it. */
const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'provinces are those listed': provincesAreThoseListed,
  'provinces are at most all': provincesAtMostAll,
  'wholes of counts are all provinces': wholesAreAllProvinces,
  'regions leave a remainder': regionsLeaveRemainder,
  'provinces have less than their regions': provincesHaveLessThanRegions,
  'provinces make up their regions': provincesMakeRegions,
  'years and levels make up their province': partsMakeProvinces,
  'levels make the total': levelsMakeTotal,
  'establishments make the total': establishmentsMakeTotal,
  'shares are at most a hundred': sharesAtMostHundred,
  'shares of all parts make a hundred': sharesMakeHundred,
};

export const INVARIANT_NAMES: readonly string[] = Object.keys(INVARIANTS);

/** Looks at every invariant wherever the dataset has the figures for it. */
export function checkInvariants(
  dataset: Dataset,
): readonly (InvariantCheck & { readonly invariant: string })[] {
  return Object.entries(INVARIANTS).flatMap(([invariant, check]) =>
    check(dataset).map((outcome) => ({ invariant, ...outcome })),
  );
}
