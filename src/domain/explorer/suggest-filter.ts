import { findClashes, type Addend, type ClashCode } from './additivity.ts';
import type { Facet } from './explorer-state.ts';

/** The values of one facet, chosen. */
export interface FilterStep {
  readonly facet: Facet;
  readonly ids: readonly string[];
}

/** What separates numbers that clash; nothing where no filter could. */
const REMEDIES: Partial<Readonly<Record<ClashCode, Facet & keyof Addend>>> = {
  indicators: 'indicator',
  kinds: 'kind',
  statuses: 'status',
  bases: 'basis',
  divisions: 'geography',
  periods: 'period',
  stock: 'period',
  'total-with-parts': 'category',
  dimensions: 'category',
  'overlapping-categories': 'category',
};

/**
 * The filters, as few as it takes, that would leave numbers which may be added: clash by clash, the
 * values that most of the numbers share. Empty where there is no clash, or where no filter helps.
 */
export function suggestFilters(rows: readonly Addend[]): readonly FilterStep[] {
  const steps: FilterStep[] = [];
  let left = rows;
  for (;;) {
    const [clash] = findClashes(left);
    if (clash === undefined) return left.length > 1 ? steps : [];
    const facet = REMEDIES[clash.code];
    if (facet === undefined || steps.some((step) => step.facet === facet)) return [];
    const kept = keepMost(left, facet, clash.code);
    steps.push({ facet, ids: [...new Set(kept.map((row) => row[facet]))] });
    left = kept;
  }
}

/** The rows that share what most share: a value, a division of places, a dimension of categories. */
function keepMost(
  rows: readonly Addend[],
  facet: Facet & keyof Addend,
  code: ClashCode,
): readonly Addend[] {
  const share = (row: Addend): string => {
    if (facet === 'geography') return row.division;
    if (facet === 'category')
      return code === 'overlapping-categories' ? row.category : row.dimension;
    return row[facet];
  };
  const shares = Map.groupBy(rows, share);
  const [most] = [...shares.values()].toSorted((a, b) => b.length - a.length);
  return most ?? [];
}
