import {
  COUNTRY,
  OUTSIDE_REGIONS,
  type Basis,
  type Dataset,
  type Derived,
  type Gap,
  type Observation,
} from '../domain/dataset.ts';
import { isResult, type Figured } from '../domain/figure-lookup.ts';
import { add, exactly, meets } from '../domain/interval.ts';
import { parsePeriod } from '../domain/period.ts';

/**
 * `published`: the document prints all that is asked for; `derived`: it is printed or computed;
 * `partial`: some of it is; `unreadable`: printed, but damaged in our copy; `unknown`: not in our
 * copy, which lacks the part that would say it; `none`: the document does not give it.
 */
export const COVERAGE_STATES = [
  'published',
  'derived',
  'partial',
  'unreadable',
  'unknown',
  'none',
] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** A figure that answers a question: an indicator, of one category or of none. */
export interface Ask {
  readonly indicator: string;
  readonly category?: string;
  readonly basis?: Basis;
}

/** What is asked of a period: one figure, or one for each of several places, years or parts. */
export interface Question {
  readonly id: string;
  /** Any of these answers it. */
  readonly asks: readonly Ask[];
  /** One figure for each; for the country where nothing is said. */
  readonly across?: 'regions' | 'provinces' | 'years' | 'years-by-region' | 'outside-regions';
  /** One figure for each of these categories, in place of that of `asks`. */
  readonly categories?: readonly string[];
  /** The categories of a dimension: complete where they add up to the first of `asks`. */
  readonly parts?: string;
  /** A stand, which the last year of the period may carry as well as the period. */
  readonly stand?: true;
}

/** A column: the document and the periods in which answers are looked for. */
export interface Column {
  readonly id: string;
  readonly source: string;
  readonly periods: readonly string[];
  /** Results and what is computed from them, or else targets, plans and drafts. */
  readonly results: boolean;
}

/** The answer to one question in one column. */
export interface Coverage {
  readonly state: CoverageState;
  readonly printed: number;
  readonly computed: number;
  /** How many figures were asked for; null where nothing says how many parts there are. */
  readonly of: number | null;
  /** A printed figure where there is one, else a computed one. */
  readonly example: Figured | undefined;
  /** What is missing from the document and would answer the question. */
  readonly gap: Gap | undefined;
}

/** A place for one figure. */
interface Slot {
  readonly asks: readonly Ask[];
  readonly geography: string;
  readonly periods: readonly string[];
}

/** What the dataset has of one question in one column, and what a lost part would add. */
export function measureCoverage(dataset: Dataset, question: Question, column: Column): Coverage {
  // Hundreds of figures are looked for, all in one source.
  const observations = dataset.observations.filter(({ source }) => source === column.source);
  const own = { ...dataset, observations };
  const found =
    question.parts === undefined
      ? measureSlots(own, question, column)
      : measureParts(own, question, question.parts, column);
  const gaps = dataset.gaps.filter(
    ({ source, answers }) => source === column.source && answers.split(' ').includes(question.id),
  );
  const lost = gaps.find(({ kind }) => kind !== 'figure');
  return {
    ...found,
    state: found.state === 'none' && lost !== undefined ? 'unknown' : found.state,
    gap: lost ?? gaps[0],
  };
}

type Found = Omit<Coverage, 'gap'>;

function measureSlots(dataset: Dataset, question: Question, column: Column): Found {
  const slots = listSlots(dataset, question, column);
  const answers = slots.flatMap((slot) => findAnswer(dataset, slot, column) ?? []);
  const printed = answers.filter(({ kind, row }) => kind === 'observation' && row.value !== null);
  const computed = answers.filter(({ kind }) => kind === 'derived');
  return {
    state: judge(printed.length, computed.length, answers.length, slots.length),
    printed: printed.length,
    computed: computed.length,
    of: slots.length,
    example: printed[0] ?? computed[0] ?? answers[0],
  };
}

function judge(printed: number, computed: number, answers: number, slots: number): CoverageState {
  if (printed + computed === 0) return answers > 0 ? 'unreadable' : 'none';
  if (printed === slots) return 'published';
  return printed + computed === slots ? 'derived' : 'partial';
}

/** The parts of a whole that are printed: complete where they add up to it. */
function measureParts(
  dataset: Dataset,
  question: Question,
  dimension: string,
  column: Column,
): Found {
  const answer = (slot: Slot) => {
    const found = findAnswer(dataset, slot, column);
    return found?.kind === 'observation' && found.row.value !== null ? [found] : [];
  };
  const slots = listSlots(dataset, question, column);
  const wholes = slots.flatMap(answer);
  const categories = dataset.categories
    .filter((category) => category.dimension === dimension)
    .map(({ id }) => id);
  const parts = listSlots(dataset, { ...question, categories }, column).flatMap(answer);
  const sum = parts.map(({ row }) => boundsOf(row)).reduce(add, exactly(0));
  const isComplete = wholes.some(({ row }) => meets(sum, boundsOf(row)));
  return {
    state: parts.length === 0 ? 'none' : isComplete ? 'published' : 'partial',
    printed: parts.length,
    computed: 0,
    of: isComplete ? parts.length : null,
    example: parts[0],
  };
}

/** One slot for each figure that a question asks for. */
function listSlots(dataset: Dataset, question: Question, column: Column): readonly Slot[] {
  const { asks, categories = [], stand } = question;
  const lasts = column.periods.flatMap((period) => parsePeriod(period)?.to ?? []).map(String);
  const periods = stand === true ? [...column.periods, ...lasts] : column.periods;
  const variants =
    categories.length === 0
      ? [asks]
      : categories.map((category) => asks.map((ask) => ({ ...ask, category })));
  return variants.flatMap((variant) =>
    listPlaces(dataset, question, column).map((place) => ({ asks: variant, periods, ...place })),
  );
}

function listPlaces(
  dataset: Dataset,
  { across }: Question,
  { periods }: Column,
): readonly (Pick<Slot, 'geography'> & Partial<Slot>)[] {
  switch (across) {
    case 'regions':
      return dataset.regions.map(({ id }) => ({ geography: id }));
    case 'provinces':
      return dataset.provinces.map(({ id }) => ({ geography: id }));
    case 'outside-regions':
      return [{ geography: OUTSIDE_REGIONS }];
    case 'years':
      return listYears(periods).map((year) => ({ geography: COUNTRY, periods: [year] }));
    case 'years-by-region':
      return dataset.regions.flatMap(({ id }) =>
        listYears(periods).map((year) => ({ geography: id, periods: [year] })),
      );
    default:
      return [{ geography: COUNTRY }];
  }
}

/** Every year that some periods cover, each once; one with an open start gives its last year. */
function listYears(periods: readonly string[]): readonly string[] {
  const years = periods.flatMap((edtf) => {
    const period = parsePeriod(edtf);
    if (period === null) return [];
    const from = period.from ?? period.to;
    return Array.from({ length: period.to - from + 1 }, (_, index) => String(from + index));
  });
  return [...new Set(years)];
}

/** The printed figure of the source that fills a slot, else the computed one, else one that cannot be read. */
function findAnswer(dataset: Dataset, slot: Slot, column: Column): Figured | undefined {
  const rows = slot.asks.flatMap((ask) =>
    dataset.observations.filter(
      (row) =>
        isResult(row) === column.results &&
        (ask.basis ?? row.basis) === row.basis &&
        matches(row, slot, ask),
    ),
  );
  const row = rows.find(({ value }) => value !== null);
  if (row !== undefined) return { kind: 'observation', row };
  const asks = column.results ? slot.asks.filter(({ basis }) => basis === undefined) : [];
  const computed = dataset.derived.find((value) => asks.some((ask) => matches(value, slot, ask)));
  if (computed !== undefined) return { kind: 'derived', row: computed };
  return rows[0] && { kind: 'observation', row: rows[0] };
}

function matches(row: Observation | Derived, slot: Slot, ask: Ask): boolean {
  return (
    row.indicator === ask.indicator &&
    row.category === (ask.category ?? '') &&
    row.geography === slot.geography &&
    slot.periods.includes(row.period)
  );
}

function boundsOf({ lower, upper }: Observation) {
  return { lower: lower ?? NaN, upper: upper ?? NaN };
}
