import {
  OUTSIDE_REGIONS,
  type Dataset,
  type Derived,
  type Indicator,
  type Observation,
  type Unit,
} from './dataset.ts';
import { findAbout, findById, type FigureQuery } from './figure-tables.ts';
import { tidy } from './interval.ts';
import { comparePeriods } from './period.ts';
import { listRegionalLacks } from './regional-lacks.ts';
import { parseVietnameseNumber } from './vietnamese-number.ts';

/** A number with provenance: stated by a document, or computed by us. */
export type Figured =
  | { readonly kind: 'observation'; readonly row: Observation }
  | { readonly kind: 'derived'; readonly row: Derived };

export type { FigureQuery } from './figure-tables.ts';

/** Finds a figure by id. Throws where there is none: a page must not show what is not there. */
export function findFigured(dataset: Dataset, id: string): Figured {
  const observation = findById(dataset.observations, id);
  if (observation !== undefined) return { kind: 'observation', row: observation };
  const derived = findById(dataset.derived, id);
  if (derived !== undefined) return { kind: 'derived', row: derived };
  throw new Error(`no observation or derived value with id “${id}”`);
}

/**
 * The figure that a document prints about something: a result before a target, a plan or a draft, which
 * another document may state about the same; among those the one with a stated basis first. Where told
 * so, only among some of the figures.
 */
export function findObservation(
  dataset: Pick<Dataset, 'observations'>,
  query: FigureQuery,
  isWanted: (row: Observation) => boolean = () => true,
): Observation | undefined {
  const stated = findAbout(dataset.observations, query).filter(
    (row) => row.value !== null && isWanted(row),
  );
  const results = stated.filter(isResult);
  const wanted = results.length > 0 ? results : stated;
  return wanted.find(({ basis }) => basis !== 'unstated') ?? wanted[0];
}

/** Whether a figure is a result: neither a target nor a plan nor a draft. */
export function isResult({ status }: Pick<Observation, 'status'>): boolean {
  return status === 'reported' || status === 'computed-in-source';
}

/** The value that we compute about something. */
export function findDerived(dataset: Dataset, query: FigureQuery): Derived | undefined {
  return findAbout(dataset.derived, query)[0];
}

/** What a document prints about something, to show. */
export function findPrinted(dataset: Dataset, query: FigureQuery): Figured | undefined {
  const row = findObservation(dataset, query);
  return row === undefined ? undefined : { kind: 'observation', row };
}

/** What we compute about something, to show. */
export function findComputed(dataset: Dataset, query: FigureQuery): Figured | undefined {
  const row = findDerived(dataset, query);
  return row === undefined ? undefined : { kind: 'derived', row };
}

/** As printed where a document prints it, else as computed. */
export function findPrintedOrComputed(dataset: Dataset, query: FigureQuery): Figured | undefined {
  return findPrinted(dataset, query) ?? findComputed(dataset, query);
}

/**
 * The periods for which the dataset has the money and the provinces of every region, the earlier report
 * first: those of the reports on results, and not of the decisions and letters about the programme.
 */
export function listReportPeriods(dataset: Dataset): readonly string[] {
  const periods = dataset.derived
    .filter((row) => row.geography === OUTSIDE_REGIONS && row.indicator === 'funding')
    .map(({ period }) => period);
  return [...new Set(periods)]
    .filter((period) => listRegionalLacks(dataset, period).length === 0)
    .toSorted(comparePeriods);
}

/** A certain value; throws for an uncertain reading, which no chart and no sentence may use. */
export function valueOf(figured: Figured): number {
  if (figured.row.value === null)
    throw new Error(`${figured.row.id} cannot be read with certainty`);
  return figured.row.value;
}

/** Whether a figure is the larger of two whatever their rounding: their intervals do not meet. */
export function surelyExceeds({ row: a }: Figured, { row: b }: Figured): boolean {
  return a.lower !== null && b.upper !== null && a.lower > b.upper;
}

/**
 * Decimals to show. Of a printed number: those printed. Of a computed one: those of its indicator,
 * less where its interval is so wide that the last of them would mean nothing (371.00 from
 * 370.7 to 372.3 is shown as 371), but never so few that rounding leaves the interval.
 */
export function decimalsOf(figured: Figured, indicators: readonly Indicator[]): number {
  if (figured.kind === 'observation') {
    const parse = parseVietnameseNumber(figured.row.read_as);
    return parse.ok ? parse.number.decimals : 0;
  }
  const usual = indicators.find(({ id }) => id === figured.row.indicator)?.decimals ?? 0;
  const width = tidy(figured.row.upper - figured.row.lower);
  const meaningful = width === 0 ? usual : Math.max(0, Math.ceil(-Math.log10(width)));
  const stays = (decimals: number) => {
    const shown = Number(valueOf(figured).toFixed(decimals));
    return figured.row.lower <= shown && shown <= figured.row.upper;
  };
  const candidates = Array.from({ length: usual + 1 }, (_, decimals) => decimals);
  return candidates.find((decimals) => decimals >= meaningful && stays(decimals)) ?? usual;
}

export function unitOf(figured: Figured, units: readonly Unit[]): Unit {
  const unit = units.find(({ id }) => id === figured.row.unit);
  if (unit === undefined) throw new Error(`no unit “${figured.row.unit}”`);
  return unit;
}
