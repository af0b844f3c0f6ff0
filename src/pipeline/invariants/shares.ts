import { holds } from '../../domain/claims/verdict.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { add, exactly, meets, type Interval } from '../../domain/interval.ts';
import type { Invariant } from './invariant.ts';

/** What is part of a whole is at most a hundred per cent of it. */
export const sharesAtMostHundred: Invariant = ({ observations, derived }) =>
  [...observations, ...derived].flatMap(({ id, indicator, value }) =>
    indicator.endsWith('-share') && value !== null
      ? { figures: [id], isExact: false, holds: value <= 100 }
      : [],
  );

/** Where parts make up a whole and a document prints the share of each, the shares make a hundred. */
export const sharesMakeHundred: Invariant = (dataset) =>
  dataset.claims
    .filter(({ kind, verdict }) => kind === 'sum' && holds(verdict))
    .flatMap(({ observation: whole, inputs }) => {
      const parts = inputs.split(' ');
      const shares = parts.flatMap((part) => findShare(dataset, part, whole) ?? []);
      if (shares.length < parts.length) return [];
      const sum = shares.map(({ interval }) => interval).reduce(add, exactly(0));
      return {
        figures: shares.map(({ id }) => id),
        isExact: true,
        holds: meets(sum, exactly(100)),
      };
    });

/** The share that a document prints of a part in a whole. */
function findShare({ claims, observations }: Dataset, part: string, whole: string) {
  const claim = claims.find(
    ({ kind, inputs }) => kind === 'share' && inputs === `${part} ${whole}`,
  );
  const row = observations.find(({ id }) => id === claim?.observation);
  if (row === undefined || row.lower === null || row.upper === null) return undefined;
  const interval: Interval = { lower: row.lower, upper: row.upper };
  return { id: row.id, interval };
}
