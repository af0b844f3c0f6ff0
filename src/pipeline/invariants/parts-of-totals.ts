import { COUNTRY, type Dataset, type Observation } from '../../domain/dataset.ts';
import type { Quantity } from '../../domain/formula.ts';
import { add, exactly, meets } from '../../domain/interval.ts';
import { toQuantity } from '../figure-index.ts';
import type { Invariant, InvariantCheck } from './invariant.ts';

/** The regions leave something of the total for what is spent outside them. */
export const regionsLeaveRemainder: Invariant = (dataset) =>
  listTotals(dataset, 'funding').flatMap((total) => {
    const parts = keepAll(
      dataset.regions.map(({ id }) => findLike(dataset, total, { geography: id })),
    );
    if (parts.length === 0) return [];
    const sum = parts.reduce((whole, part) => whole + quantify(dataset, part).value, 0);
    return {
      figures: [...parts, total].map(({ id }) => id),
      isExact: false,
      holds: sum < quantify(dataset, total).value,
    };
  });

/** No province has as much as its region. */
export const provincesHaveLessThanRegions: Invariant = (dataset) =>
  listTotals(dataset, 'funding').flatMap((total) =>
    dataset.provinces.flatMap(({ id, region }) => {
      const own = findLike(dataset, total, { geography: id });
      const whole = findLike(dataset, total, { geography: region });
      if (own === undefined || whole === undefined) return [];
      return {
        figures: [own.id, whole.id],
        isExact: false,
        holds: quantify(dataset, own).value < quantify(dataset, whole).value,
      };
    }),
  );

/** Central and local money make up the total. */
export const levelsMakeTotal: Invariant = (dataset) =>
  listTotals(dataset, 'funding').flatMap((total) => {
    const parts = ['central', 'local'].map((category) => findLike(dataset, total, { category }));
    return addUp(dataset, keepAll(parts), total);
  });

/** Types of establishment make up all instances of support. */
export const establishmentsMakeTotal: Invariant = (dataset) =>
  listTotals(dataset, 'support-instances').flatMap((total) => {
    const parts = dataset.categories
      .filter(({ dimension }) => dimension === 'establishment')
      .map(({ id }) => findLike(dataset, total, { category: id }));
    return addUp(dataset, keepAll(parts), total);
  });

/** The national totals of an indicator, each over the period of the report that states it. */
function listTotals({ observations, sources }: Dataset, indicator: string): readonly Observation[] {
  return observations.filter(
    (row) =>
      row.indicator === indicator &&
      row.geography === COUNTRY &&
      row.category === '' &&
      row.value !== null &&
      sources.some(({ id, period }) => id === row.source && period === row.period),
  );
}

/** The figure of the same report that differs in one dimension only. */
function findLike(
  { observations }: Dataset,
  total: Observation,
  other: Partial<Pick<Observation, 'geography' | 'category'>>,
): Observation | undefined {
  const { source, indicator, geography, period, category } = { ...total, ...other };
  return observations.find(
    (row) =>
      row.source === source &&
      row.indicator === indicator &&
      row.geography === geography &&
      row.period === period &&
      row.category === category &&
      row.value !== null,
  );
}

function addUp(
  dataset: Dataset,
  parts: readonly Observation[],
  total: Observation,
): readonly InvariantCheck[] {
  if (parts.length === 0) return [];
  const sum = parts.map((part) => quantify(dataset, part).interval).reduce(add, exactly(0));
  const holds = meets(sum, quantify(dataset, total).interval);
  return [{ figures: [...parts, total].map(({ id }) => id), isExact: true, holds }];
}

function quantify({ indicators, units }: Dataset, row: Observation): Quantity {
  return toQuantity(row, indicators, units);
}

/** The parts where none is missing, else nothing: a sum of some says nothing. */
function keepAll<T>(parts: readonly (T | undefined)[]): readonly T[] {
  const found = parts.filter((part) => part !== undefined);
  return found.length === parts.length ? found : [];
}
