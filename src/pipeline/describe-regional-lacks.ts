import type { Dataset } from '../domain/dataset.ts';
import { isResult } from '../domain/figure-lookup.ts';
import { listRegionalLacks, type RegionalLack } from '../domain/regional-lacks.ts';

/**
 * The periods of which some region has its money and something else is lacking, a line each with what:
 * until it is there, the pages of regions and of money do not tell them.
 */
export function describeRegionalLacks(dataset: Dataset): readonly string[] {
  const regions = new Set(dataset.regions.map(({ id }) => id));
  const periods = dataset.observations
    .filter((row) => row.indicator === 'funding' && row.category === '' && isResult(row))
    .filter(({ geography }) => regions.has(geography))
    .map(({ period }) => period);
  return [...new Set(periods)].toSorted().flatMap((period) => {
    const lacks = listRegionalLacks(dataset, period);
    if (lacks.length === 0) return [];
    return `${period} does not stand on the pages of regions and of money yet, for want of ${sayLacks(lacks)}`;
  });
}

function sayLacks(lacks: readonly RegionalLack[]): string {
  const byIndicator = Map.groupBy(lacks, ({ indicator }) => indicator);
  return [...byIndicator]
    .map(
      ([indicator, own]) => `${indicator} of ${own.map(({ geography }) => geography).join(', ')}`,
    )
    .join('; ');
}
