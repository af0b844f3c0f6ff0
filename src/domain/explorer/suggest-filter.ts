import { groupBy } from '../group-by.ts';
import { findClash, isAmount, type Addend, type ClashCode } from './additivity.ts';
import type { Facet } from './explorer-state.ts';

/** The values of one facet, chosen. */
export interface FilterStep {
  readonly facet: Facet;
  readonly ids: readonly string[];
}

type Separator = Facet & keyof Addend;

/** What separates numbers that clash; nothing where no filter could. */
const REMEDIES: Partial<Readonly<Record<ClashCode, Separator>>> = {
  indicators: 'indicator',
  kinds: 'kind',
  statuses: 'status',
  bases: 'basis',
  sources: 'source',
  divisions: 'geography',
  periods: 'period',
  stock: 'period',
  'total-with-parts': 'category',
  dimensions: 'category',
  'overlapping-categories': 'category',
};
/** How many of the largest shares are tried at each clash, and how many trials there are in all. */
const BREADTH = 3;
const TRIALS = 16;

/**
 * The filters that would leave numbers which may be added: clash by clash, the values that most of the
 * numbers share, or the next most where those lead nowhere. Empty where there is no clash, or where no
 * filter tried helps.
 */
export function suggestFilters(rows: readonly Addend[]): readonly FilterStep[] {
  let trials = 0;
  const search = (
    left: readonly Addend[],
    steps: readonly FilterStep[],
  ): readonly FilterStep[] | undefined => {
    trials += 1;
    const clash = findClash(left);
    if (clash === undefined) return left.length > 1 ? steps : undefined;
    const facet = REMEDIES[clash.code];
    if (facet === undefined || steps.some((step) => step.facet === facet)) return undefined;
    for (const kept of listShares(left, facet, clash.code)) {
      if (trials >= TRIALS) return undefined;
      const ids = [...new Set(kept.map((row) => row[facet]))];
      const found = search(kept, [...steps, { facet, ids }]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(rows, []) ?? [];
}

/** Rows by what they share, the most first: a value, a division of places, a dimension of categories. */
function listShares(
  rows: readonly Addend[],
  facet: Separator,
  code: ClashCode,
): readonly (readonly Addend[])[] {
  const shareOf = (row: Addend): string => {
    if (facet === 'geography') return row.division;
    if (facet === 'category' && code !== 'overlapping-categories') return row.dimension;
    return row[facet];
  };
  const candidates = rows.filter(({ unitKind, unit }) => isAmount(unitKind, unit));
  return [...groupBy(candidates, shareOf).values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, BREADTH);
}
