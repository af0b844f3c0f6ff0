import { compareProvincialSums, type ProvincialSum } from '../provincial-sums.ts';
import type { Invariant, InvariantCheck } from './invariant.ts';

/** The provinces of a region make up what a document prints for it. */
export const provincesMakeRegions: Invariant = (dataset) =>
  compareProvincialSums(dataset)
    .filter(({ summed }) => summed.category === 'provinces')
    .map(toCheck);

/** The years and levels of government of a province make up what a document prints for it. */
export const partsMakeProvinces: Invariant = (dataset) =>
  compareProvincialSums(dataset)
    .filter(({ summed }) => summed.category === 'parts')
    .map(toCheck);

function toCheck({ printed, summed, agrees }: ProvincialSum): InvariantCheck {
  return { figures: [summed.id, printed.id], isExact: true, holds: agrees };
}
