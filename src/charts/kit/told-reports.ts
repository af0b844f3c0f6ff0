import type { Dataset, Observation } from '../../domain/dataset.ts';
import {
  findObservation,
  listReportPeriods,
  type Figured,
  type FigureQuery,
} from '../../domain/figure-lookup.ts';

/**
 * The reports that some figures tell of together: their titles name a first and a second, their bars are
 * solid and hollow. A later report joins them once an editor has written what it changes; until then
 * it stands wherever each report stands by itself, and in the tables of its topic.
 */
const TOLD_PERIODS: readonly string[] = ['2014/2020', '2013/2022'];

/** Whether the prose and the figures of the story are about a period. */
export function isTold(period: string): boolean {
  return TOLD_PERIODS.includes(period);
}

/** The periods of the reports that are told together, the earlier first. */
export function listToldPeriods(dataset: Dataset): readonly string[] {
  return listReportPeriods(dataset).filter(isTold);
}

/** What those reports print about something: a later one may print the same year again. */
export function findToldPrinted(dataset: Dataset, query: FigureQuery): Figured | undefined {
  const told = new Set(dataset.sources.filter(({ period }) => isTold(period)).map(({ id }) => id));
  const isFromTold = ({ source }: Observation) => told.has(source);
  const row = findObservation(dataset, query, isFromTold);
  return row === undefined ? undefined : { kind: 'observation', row };
}
