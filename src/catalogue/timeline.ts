import type { Claim, Dataset, TimelineEntry } from '../domain/dataset.ts';
import { coversYear, parsePeriod } from '../domain/period.ts';

/** An act or event, with the claims that find its date or number printed otherwise elsewhere. */
interface TimelineItem {
  readonly entry: TimelineEntry;
  readonly claims: readonly Claim[];
}

/** A year of the timeline and how it lies in the period of each report, in their order. */
export interface TimelineYear {
  readonly year: number;
  readonly items: readonly TimelineItem[];
  readonly spans: readonly YearSpan[];
}

/** Whether a period covers a year, and whether it begins or ends with it. */
export interface YearSpan {
  readonly period: string;
  readonly isCovered: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * The years with an act or event and every year of the periods, the earliest first; acts of a year
 * by their dates, those with a less exact date before.
 */
export function groupTimeline(
  dataset: Pick<Dataset, 'timeline' | 'claims'>,
  periods: readonly string[],
): readonly TimelineYear[] {
  const items = dataset.timeline
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map((entry) => ({ entry, claims: findMisquotes(dataset.claims, entry) }));
  const byYear = Map.groupBy(items, ({ entry }) => Number(entry.date.slice(0, 4)));
  const covered = periods.flatMap((edtf) => {
    const period = parsePeriod(edtf);
    if (period?.from == null) return [];
    const { from, to } = period;
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  const years = [...new Set([...byYear.keys(), ...covered])].toSorted((a, b) => a - b);
  return years.map((year) => ({
    year,
    items: byYear.get(year) ?? [],
    spans: periods.map((edtf) => spanOf(edtf, year)),
  }));
}

function spanOf(edtf: string, year: number): YearSpan {
  const period = parsePeriod(edtf);
  return {
    period: edtf,
    isCovered: period !== null && coversYear(period, year),
    isFirst: period?.from === year,
    isLast: period?.to === year,
  };
}

/** Claims about the date or number of an act that another document gives otherwise. */
function findMisquotes(claims: readonly Claim[], { id }: TimelineEntry): readonly Claim[] {
  return claims.filter(
    ({ kind, inputs, verdict }) =>
      (kind === 'date' || kind === 'act-number') && inputs === id && verdict === 'contradicts',
  );
}
