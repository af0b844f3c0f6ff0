import { rankByInterval } from './ranking.ts';

/** One column of a comparison: a measure by one report, or a measure between the two. */
export interface ComparisonColumn {
  /** Code in the address, `per-province-2014-2020`; without a period for what stands between reports. */
  readonly code: string;
  readonly measure: string;
  /** Code of the period, `2014-2020`; empty for what stands between reports. */
  readonly period: string;
}

/** What can be compared; codes as they stand in the address, in the order in which they are listed. */
export interface ComparisonOptions {
  readonly geographies: readonly string[];
  /** Those shown as long as the reader has chosen nothing. */
  readonly usual: readonly string[];
  readonly measures: readonly string[];
  readonly periods: readonly string[];
  readonly columns: readonly ComparisonColumn[];
}

/** What a reader has chosen to compare. */
export interface ComparisonState {
  readonly geographies: readonly string[];
  readonly measure: string;
  /** Empty for the reports side by side. */
  readonly period: string;
  /** Code of a column; `list` for the order of the list; empty for the first column shown. */
  readonly order: string;
  readonly isAscending: boolean;
  /** The geography held against the others, always one of those shown; empty for none. */
  readonly highlight: string;
}

/** A value of the address that names nothing. */
export interface UnknownValue {
  readonly name: string;
  readonly value: string;
}

/** Order of the list, in place of an order by a column. */
export const LIST_ORDER = 'list';

/** Measure shown as long as the reader has chosen none. */
const FIRST_MEASURE = 'per-province';

/** What is shown before anything is chosen. */
export function openComparison({ usual, measures }: ComparisonOptions): ComparisonState {
  const measure = measures.includes(FIRST_MEASURE) ? FIRST_MEASURE : (measures[0] ?? '');
  return {
    geographies: usual,
    measure,
    period: '',
    order: '',
    isAscending: false,
    highlight: '',
  };
}

/**
 * Reads a state from the query of an address (`?regions=rrd,mrd&measure=per-province&period=2014-2020`).
 * A value that names nothing is left out and reported; other parameters are not looked at.
 */
export function readComparison(
  query: URLSearchParams,
  options: ComparisonOptions,
): { readonly state: ComparisonState; readonly unknown: readonly UnknownValue[] } {
  const opening = openComparison(options);
  const unknown: UnknownValue[] = [];
  const pick = (name: string, known: readonly string[], usual: string): string => {
    const value = query.get(name);
    if (value === null || value === '') return usual;
    const code = value.toLowerCase();
    if (known.includes(code)) return code;
    unknown.push({ name, value });
    return usual;
  };
  const highlight = pick('highlight', options.geographies, '');
  const geographies = pickGeographies(query.get('regions'), options, unknown);
  const state = {
    geographies: options.geographies.filter(
      (code) => code === highlight || geographies.includes(code),
    ),
    measure: pick('measure', options.measures, opening.measure),
    period: pick('period', options.periods, ''),
    order: pick('order', [LIST_ORDER, ...options.columns.map(({ code }) => code)], ''),
    isAscending: pick('sort', ['asc', 'desc'], 'desc') === 'asc',
    highlight,
  };
  return { state, unknown };
}

function pickGeographies(
  value: string | null,
  { geographies, usual }: ComparisonOptions,
  unknown: UnknownValue[],
): readonly string[] {
  if (value === null) return usual;
  const codes = value.split(',').filter(Boolean);
  const isKnown = (code: string) => geographies.includes(code.toLowerCase());
  const strange = codes.filter((code) => !isKnown(code));
  unknown.push(...strange.map((code) => ({ name: 'regions', value: code })));
  const chosen = geographies.filter((code) => codes.some((one) => one.toLowerCase() === code));
  // An address of unknown names alone asks for something that is not there, not for nothing.
  return chosen.length === 0 && strange.length > 0 ? usual : chosen;
}

/** The query for a state, without what is as at the opening: `regions=rrd,mrd`, or an empty text. */
export function writeComparison(state: ComparisonState, options: ComparisonOptions): string {
  const opening = openComparison(options);
  const isUsual = state.geographies.join() === opening.geographies.join();
  const entries: readonly (readonly [string, string])[] = [
    ...(isUsual ? [] : [['regions', state.geographies.join(',')] as const]),
    ...(state.measure === opening.measure ? [] : [['measure', state.measure] as const]),
    ['period', state.period],
    ['order', state.order],
    ['sort', state.isAscending ? 'asc' : ''],
    ['highlight', state.highlight],
  ];
  return entries
    .filter(([name, value]) => name === 'regions' || value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** The columns that a state shows: those of its measure, in the reports chosen. */
export function listColumns(
  { measure, period }: ComparisonState,
  { columns }: ComparisonOptions,
): readonly ComparisonColumn[] {
  return columns.filter(
    (column) =>
      column.measure === measure &&
      (period === '' || column.period === '' || column.period === period),
  );
}

/** The column that decides the order; undefined for the order of the list. */
export function findOrder(
  state: ComparisonState,
  options: ComparisonOptions,
): ComparisonColumn | undefined {
  if (state.order === LIST_ORDER) return undefined;
  return options.columns.find(({ code }) => code === state.order) ?? listColumns(state, options)[0];
}

/** A value with its interval, as a comparison needs it. */
export interface ComparedValue {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Orders rows by value, the largest first unless ascending; rows without a value come last, in the order
 * in which they are given, as equal values do.
 */
export function orderRows<T>(
  rows: readonly T[],
  valueOf: (row: T) => ComparedValue | undefined,
  isAscending: boolean,
): readonly T[] {
  const sign = isAscending ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [first, second] = [valueOf(a), valueOf(b)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    return sign * (first.value - second.value);
  });
}

/**
 * Places of rows from the largest down: "1", or "2–3" where intervals meet and nobody can tell. Rows
 * without a value have none; nor has a row that stands alone.
 */
export function placeRows<T>(
  rows: readonly T[],
  valueOf: (row: T) => ComparedValue | undefined,
): ReadonlyMap<T, string> {
  const valued = rows.flatMap((row) => {
    const value = valueOf(row);
    return value === undefined ? [] : [{ row, value }];
  });
  if (valued.length < 2) return new Map();
  const ranked = rankByInterval(valued, ({ value }) => value);
  return new Map(
    ranked.map(({ entry, best, worst }) => [
      entry.row,
      best === worst ? String(best) : `${String(best)}–${String(worst)}`,
    ]),
  );
}
