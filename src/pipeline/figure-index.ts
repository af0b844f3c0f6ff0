import { isResult } from '../domain/figure-lookup.ts';
import { convertUnit } from '../domain/unit.ts';
import type { Quantity } from '../domain/formula.ts';
import type { Indicator, Observation, Unit } from '../domain/dataset.ts';

/** What a figure is about, apart from where it stands. */
interface FigureKey {
  readonly indicator: string;
  readonly geography: string;
  readonly period: string;
  readonly category: string;
}

/** Finds the observations of one source by what they are about. */
export interface FigureIndex {
  readonly find: (key: FigureKey) => Observation | undefined;
  readonly all: readonly Observation[];
}

/**
 * Indexes the readable observations of one source. Where a document states one figure twice, the
 * place that names its basis is preferred, then the earlier one. A target, a plan or a draft beside a
 * result is another figure: both are listed, and the result is what is found.
 */
export function indexFigures(observations: readonly Observation[]): FigureIndex {
  const byKey = new Map<string, Observation>();
  for (const observation of observations) {
    if (observation.value === null) continue;
    const key = `${keyOf(observation)}|${isResult(observation) ? 'result' : observation.status}`;
    const earlier = byKey.get(key);
    if (earlier === undefined || (earlier.basis === 'unstated' && observation.basis !== 'unstated'))
      byKey.set(key, observation);
  }
  const all = [...byKey.values()];
  const found = new Map<string, Observation>();
  for (const observation of [...all.filter(isResult), ...all]) {
    const key = keyOf(observation);
    if (!found.has(key)) found.set(key, observation);
  }
  return { find: (key) => found.get(keyOf(key)), all };
}

/** The value and interval of an observation in the unit of its indicator. */
export function toQuantity(
  observation: Observation,
  indicators: readonly Indicator[],
  units: readonly Unit[],
): Quantity {
  const { value, lower, upper } = observation;
  if (value === null || lower === null || upper === null) {
    throw new RangeError(`${observation.id} has no certain value`);
  }
  const usual = indicators.find(({ id }) => id === observation.indicator)?.unit;
  const from = units.find(({ id }) => id === observation.unit);
  const to = units.find(({ id }) => id === usual);
  if (from === undefined || to === undefined) throw new RangeError(`no unit for ${observation.id}`);
  const convert = (figure: number) => convertUnit(figure, from, to);
  return { value: convert(value), interval: { lower: convert(lower), upper: convert(upper) } };
}

function keyOf({ indicator, geography, period, category }: FigureKey): string {
  return `${indicator}|${geography}|${period}|${category}`;
}
