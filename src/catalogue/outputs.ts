import { COUNTRY } from '../domain/dataset.ts';
import {
  findObservation,
  isResult,
  listReportPeriods,
  type Figured,
} from '../domain/figure-lookup.ts';
import { dataset } from './dataset.ts';

/** Why a report has no number for an output. */
type Lack = 'lost' | 'unreadable' | 'none';

/** An output of the programme in a report: what it states, or why it states nothing. */
type Output = Figured | Lack;

/** Outputs in the order in which the reports come to them: indicator, then category where it has one. */
const OUTPUTS = [
  ['people-trained'],
  ['people-trained', 'new-jobs'],
  ['course-participations'],
  ['demonstration-models'],
  ['establishments-supported', 'support-machinery'],
  ['contests-held', 'level-regional'],
  ['contests-held', 'level-national'],
  ['products-awarded', 'level-regional'],
  ['products-awarded', 'level-national'],
  ['fairs-held', 'level-regional'],
  ['support-instances', 'support-fair'],
  ['booths-rented', 'abroad'],
  ['establishments-supported', 'support-showroom'],
  ['establishments-supported', 'support-brand'],
  ['establishments-supported', 'support-advice'],
  ['websites-supported'],
  ['broadcasts'],
  ['press-columns'],
  ['clusters-supported', 'cluster-planning'],
  ['clusters-supported', 'cluster-infrastructure'],
  ['study-missions'],
] as const;

export interface OutputRow {
  /** Indicator and category: last part of the key of its name. */
  readonly name: string;
  /** One for each of `outputPeriods`. */
  readonly outputs: readonly Output[];
}

/** Periods of the reports, the earlier first. */
export const outputPeriods = listReportPeriods(dataset);

/** What each report says of each output. */
export const outputRows: readonly OutputRow[] = OUTPUTS.map(([indicator, category = '']) => ({
  name: category === '' ? indicator : `${indicator}-${category}`,
  outputs: outputPeriods.map((period) => findOutput({ indicator, category, period })),
}));

function findOutput(about: { indicator: string; category: string; period: string }): Output {
  const query = { ...about, geography: COUNTRY };
  const row = findObservation(dataset, query, isResult);
  if (row !== undefined) return { kind: 'observation', row };
  const isThere = dataset.observations.some(
    (one) =>
      isResult(one) &&
      (['indicator', 'category', 'period', 'geography'] as const).every(
        (key) => one[key] === query[key],
      ),
  );
  if (isThere) return 'unreadable';
  const source = dataset.sources.find(({ period }) => period === about.period);
  return source?.completeness === 'fragment' ? 'lost' : 'none';
}
