import { VERDICTS, WEIGHTS, holds, type Verdict, type Weight } from '../domain/claims/verdict.ts';
import type { Claim, Dataset, Source } from '../domain/dataset.ts';
import { dataset, sourcesByPeriod } from './dataset.ts';

/** How many claims came to a verdict, and how many of each weight among them. */
export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
  /** Weights that occur, the heaviest first. */
  readonly weights: readonly { readonly weight: Weight; readonly count: number }[];
}

/** Claims by verdict, in the order of verdicts; a verdict that no claim came to counts 0. */
export function countVerdicts(claims: readonly Claim[]): readonly VerdictCount[] {
  return VERDICTS.map((verdict) => {
    const own = claims.filter((claim) => claim.verdict === verdict);
    const weights = WEIGHTS.toReversed()
      .map((weight) => ({ weight, count: own.filter((claim) => claim.weight === weight).length }))
      .filter(({ count }) => count > 0);
    return { verdict, count: own.length, weights };
  });
}

/** What the opening of the page says about all claims. */
export interface ClaimSummary {
  readonly all: number;
  readonly holding: number;
  /** Contradictions of substance. */
  readonly wrong: number;
}

export function summariseClaims(claims: readonly Claim[]): ClaimSummary {
  return {
    all: claims.length,
    holding: claims.filter(({ verdict }) => holds(verdict)).length,
    wrong: claims.filter(
      ({ verdict, weight }) => verdict === 'contradicts' && weight === 'substance',
    ).length,
  };
}

/**
 * Claims by document, that with most claims first; a document without any is left out. Within a
 * document what does not hold comes first, the heaviest on top, then the order of reading.
 */
export function groupBySource(
  claims: readonly Claim[],
): readonly { readonly source: Source; readonly claims: readonly Claim[] }[] {
  return sourcesByPeriod
    .map((source) => ({
      source,
      claims: claims
        .filter((claim) => claim.source === source.id)
        .toSorted((a, b) => rankOf(b) - rankOf(a)),
    }))
    .filter(({ claims: own }) => own.length > 0)
    .toSorted((a, b) => b.claims.length - a.claims.length);
}

/** 0 for what holds, then by weight; what contradicts before what is doubtful. */
function rankOf({ verdict, weight }: Claim): number {
  if (weight === '') return 0;
  return 2 * (WEIGHTS.indexOf(weight) + 1) + Number(verdict === 'contradicts');
}

/** Claims by kind, in the order of the code list; a kind without any is left out. */
export function groupByKind(claims: readonly Claim[]) {
  return dataset['claim-kinds']
    .map((kind) => ({ kind, claims: claims.filter((claim) => claim.kind === kind.id) }))
    .filter(({ claims: own }) => own.length > 0);
}

/** Claims whose statement is a given observation. */
export function listClaimsAbout(observation: string): readonly Claim[] {
  return dataset.claims.filter((claim) => claim.observation === observation);
}

/**
 * Claims that state, or are recomputed from, a figure of a region or of one of its provinces, what
 * does not hold first, the heaviest on top. Those that name all regions are about the country.
 */
export function listClaimsOnRegion(
  { claims, observations, derived, provinces, regions }: Dataset,
  region: string,
): readonly Claim[] {
  const regionOfProvince = new Map(provinces.map((province) => [province.id, province.region]));
  const regionOfFigure = new Map(
    [...observations, ...derived].map(({ id, geography }) => [
      id,
      regionOfProvince.get(geography) ?? geography,
    ]),
  );
  return claims
    .filter(({ observation, formula }) => {
      const named = new Set(
        [observation, ...formula.split(' ')].map((id) => regionOfFigure.get(id)),
      );
      return named.has(region) && !regions.every(({ id }) => named.has(id));
    })
    .toSorted((a, b) => rankOf(b) - rankOf(a));
}

/**
 * Claims that concern a page, in their order: those about a figure that it shows, and of those about
 * no single figure the ones whose inputs it shows. `ids` are observations and derived values.
 */
export function listClaimsOn(ids: ReadonlySet<string>): readonly Claim[] {
  const computed = dataset.derived.filter(({ id }) => ids.has(id));
  const known = new Set([...ids, ...computed.flatMap(({ inputs }) => inputs.split(' '))]);
  return dataset.claims.filter(
    ({ observation, inputs }) =>
      ids.has(observation) ||
      (observation === '' && inputs !== '' && inputs.split(' ').every((id) => known.has(id))),
  );
}
