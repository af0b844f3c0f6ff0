import type { Dataset, Observation, Province } from './dataset.ts';
import { findComputed, findObservation, type Figured } from './figure-lookup.ts';

/**
 * What can be said of a unit in use since 1 July 2025: `printed` where a document gives its figure,
 * `exact` where it is one former province with a figure, `summed` where all that it was made of have
 * one, `unknown` where some have none.
 */
export type UnitFigure =
  | { readonly kind: 'printed' | 'exact' | 'summed'; readonly figured: Figured }
  | { readonly kind: 'unknown'; readonly missing: readonly Province[] };

/** The former provinces that make up a unit in use since 1 July 2025. */
export function listFormerProvinces(
  dataset: Pick<Dataset, 'provinces'>,
  unit: string,
): readonly Province[] {
  return dataset.provinces.filter(({ successor }) => successor === unit);
}

/** Whether the reports count the former provinces of a unit in more than one region. */
export function crossesRegions(dataset: Pick<Dataset, 'provinces'>, unit: string): boolean {
  return new Set(listFormerProvinces(dataset, unit).map(({ region }) => region)).size > 1;
}

/** A province with its money over some period. */
export interface ProvinceAmount {
  readonly province: Province;
  readonly amount: Figured;
}

/**
 * The provinces of a region that the document with the money of the region singles out with an amount
 * of their own, in the order of the code list. A province in a table of another document is not named.
 */
export function listNamedAmounts(
  dataset: Dataset,
  region: string,
  period: string,
): readonly ProvinceAmount[] {
  const about = { indicator: 'funding', period };
  const source = findObservation(dataset, { ...about, geography: region })?.source;
  const isUsual = isInUsualUnit(dataset);
  return dataset.provinces
    .filter((province) => province.region === region)
    .flatMap((province): readonly ProvinceAmount[] => {
      const query = { ...about, geography: province.id };
      const row = findObservation(dataset, query, (one) => one.source === source && isUsual(one));
      return row === undefined ? [] : [{ province, amount: { kind: 'observation', row } }];
    });
}

/**
 * The money of a former province in the period of a report, in the unit of the indicator whatever the
 * document prints; undefined where nobody published it.
 */
export function findProvinceFunding(
  dataset: Dataset,
  province: string,
  period: string,
): Figured | undefined {
  const query = { indicator: 'funding', geography: province, period };
  const printed = findObservation(dataset, query, isInUsualUnit(dataset));
  return printed === undefined
    ? findComputed(dataset, query)
    : { kind: 'observation', row: printed };
}

/** Tells amounts in the unit of pages from those in another, which the pipeline has converted. */
function isInUsualUnit({ indicators }: Dataset): (row: Observation) => boolean {
  const usual = indicators.find(({ id }) => id === 'funding')?.unit;
  return ({ unit }) => unit === usual;
}

/**
 * The money of a unit in use since 1 July 2025, as printed, else from its former provinces. Throws where all
 * of them have a figure and the pipeline has not summed them.
 */
export function findUnitFunding(dataset: Dataset, unit: string, period: string): UnitFigure {
  const query = { indicator: 'funding', geography: unit, period };
  const printed = findObservation(dataset, query, isInUsualUnit(dataset));
  if (printed !== undefined) {
    return { kind: 'printed', figured: { kind: 'observation', row: printed } };
  }
  const former = listFormerProvinces(dataset, unit);
  const found = former.map(({ id }) => findProvinceFunding(dataset, id, period));
  const missing = former.filter((_, index) => found[index] === undefined);
  if (missing.length > 0) return { kind: 'unknown', missing };
  const [only] = found;
  if (former.length === 1 && only !== undefined) return { kind: 'exact', figured: only };
  const sum = findProvinceFunding(dataset, unit, period);
  if (sum === undefined) throw new Error(`no sum of the former provinces of ${unit}, ${period}`);
  return { kind: 'summed', figured: sum };
}
