import { COUNTRY, type Dataset, type Derived, type Observation } from '../domain/dataset.ts';
import { listReportPeriods } from '../domain/figure-lookup.ts';
import { meets, tidy } from '../domain/interval.ts';
import { toQuantity } from './figure-index.ts';

/** A sum that we make of provincial figures, held against the amount that a document prints. */
export interface ProvincialSum {
  readonly printed: Observation;
  /** Provinces of a region added up, or the years and levels of a province. */
  readonly summed: Derived;
  /** The sum less the printed amount, in the unit of the sum. */
  readonly gap: number;
  /** Whether the two agree, each within its rounding. */
  readonly agrees: boolean;
}

/** Every sum of provincial figures for which some document prints the same amount. */
export function compareProvincialSums(dataset: Dataset): readonly ProvincialSum[] {
  return listProvincialSums(dataset).flatMap((summed) =>
    dataset.observations
      .filter(
        (row) =>
          row.indicator === summed.indicator &&
          row.geography === summed.geography &&
          row.period === summed.period &&
          row.category === '' &&
          row.value !== null,
      )
      .map((printed) => {
        const { value, interval } = toQuantity(printed, dataset.indicators, dataset.units);
        const { lower, upper } = summed;
        return {
          printed,
          summed,
          gap: tidy(summed.value - value),
          agrees: meets({ lower, upper }, interval),
        };
      }),
  );
}

/**
 * What `npm run data` says of tables by province: of each period with such a table, how many regions
 * come out as printed and which cannot be summed; then, one by one, each sum that does not, with both
 * numbers, the gap and the lines to look at. A document that errs is no fault of the data folder, so
 * this stops nothing. No lines where no document has such a table.
 */
export function describeProvincialSums(dataset: Dataset): readonly string[] {
  const sums = compareProvincialSums(dataset);
  return listReportPeriods(dataset).flatMap((period) => {
    const own = sums.filter(({ summed }) => summed.period === period);
    if (!hasTable(dataset, period)) return [];
    const regions = own.filter(({ summed }) => isRegion(dataset, summed.geography));
    const provinces = own.filter((sum) => !regions.includes(sum));
    return [
      `sums of provinces, ${period}: ${countAgreeing(regions, 'regions')} meet the printed figure`,
      ...describeMissing(dataset, period),
      ...(provinces.length === 0
        ? []
        : [
            `years and levels of provinces, ${period}: ${countAgreeing(provinces, 'provinces')} meet the printed figure`,
          ]),
      ...own.filter(({ agrees }) => !agrees).map((sum) => describeGap(dataset, sum)),
    ];
  });
}

/**
 * Sums of the provinces of a region, and of the parts of a province that a document prints. The sum of
 * all provinces is none of them: the total of the country has money that belongs to no region.
 */
function listProvincialSums({ derived }: Dataset): readonly Derived[] {
  return derived.filter(
    ({ indicator, geography, category }) =>
      indicator === 'funding' &&
      geography !== COUNTRY &&
      (category === 'provinces' || category === 'parts'),
  );
}

/** Whether anything was added up from the figures of provinces over a period. */
function hasTable({ derived, provinces }: Dataset, period: string): boolean {
  return derived.some(
    (row) =>
      row.indicator === 'funding' &&
      row.period === period &&
      (row.category === 'provinces' || provinces.some(({ id }) => id === row.geography)),
  );
}

function isRegion({ regions }: Dataset, geography: string): boolean {
  return regions.some(({ id }) => id === geography);
}

function countAgreeing(sums: readonly ProvincialSum[], noun: string): string {
  const agreeing = sums.filter(({ agrees }) => agrees).length;
  return `${String(agreeing)} of ${String(sums.length)} ${noun}`;
}

/** The regions that cannot be summed, with the provinces that have no amount. */
function describeMissing(dataset: Dataset, period: string): readonly string[] {
  const rows = [...dataset.observations, ...dataset.derived].filter(
    (row) => row.indicator === 'funding' && row.period === period && row.value !== null,
  );
  const known = new Set(rows.filter((row) => row.category === '').map((row) => row.geography));
  return dataset.regions.flatMap(({ id }) => {
    const missing = dataset.provinces
      .filter(({ region }) => region === id)
      .filter((province) => !known.has(province.id));
    if (missing.length === 0) return [];
    return `  ${id}: no sum, nothing for ${missing.map((province) => province.id).join(' ')}`;
  });
}

function describeGap(dataset: Dataset, { printed, summed, gap }: ProvincialSum): string {
  const sign = gap > 0 ? '+' : '';
  return [
    `  WARNING ${summed.geography} ${summed.period}: ${summed.id} is ${String(summed.value)},`,
    `${printed.id} prints ${printed.read_as}: ${sign}${String(gap)} ${summed.unit};`,
    `look at ${[describePlaces([printed]), describePlaces(traceInputs(dataset, summed))].join(' and ')}`,
  ].join(' ');
}

/** `182 figures of appendix-2014-2020, lines 51–882`, for each source of some figures. */
function describePlaces(rows: readonly Observation[]): string {
  return [...Map.groupBy(rows, ({ source }) => source)]
    .map(([source, own]) => {
      const lines = own.map(({ line }) => line);
      const [first, last] = [Math.min(...lines), Math.max(...lines)];
      if (own.length === 1) return `${source}, line ${String(first)}`;
      const count = String(own.length);
      return `${count} figures of ${source}, lines ${String(first)}–${String(last)}`;
    })
    .join('; ');
}

/** The observations that a derived value rests on, through other derived values. */
function traceInputs(dataset: Dataset, { inputs }: Derived): readonly Observation[] {
  return inputs.split(' ').flatMap((id) => {
    const derived = dataset.derived.find((row) => row.id === id);
    if (derived !== undefined) return traceInputs(dataset, derived);
    return dataset.observations.find((row) => row.id === id) ?? [];
  });
}
