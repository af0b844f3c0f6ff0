import { add, tidy, type Interval } from '../interval.ts';
import { parsePeriod } from '../period.ts';

/** What a number is, as far as it decides whether it may be added to others. */
export interface Addend {
  readonly id: string;
  readonly indicator: string;
  readonly geography: string;
  /** `country`, `region`, `province`, … */
  readonly division: string;
  readonly period: string;
  readonly category: string;
  /** Dimension of the category: `level`, `activity`, …; empty without a category. */
  readonly dimension: string;
  readonly unit: string;
  readonly unitKind: string;
  readonly basis: string;
  /** The document, or the code for several. */
  readonly source: string;
  readonly status: string;
  readonly kind: string;
  /** NaN where the reading is uncertain. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** Ids of what it is itself a sum of, however deep. */
  readonly parts: readonly string[];
}

/** Why some numbers must not be added, in the order in which a reader is told. */
export const CLASHES = [
  'indicators',
  'units',
  'intensive',
  'limit',
  'periods',
  'stock',
  'kinds',
  'statuses',
  'bases',
  'sources',
  'divisions',
  'total-with-parts',
  'dimensions',
  'overlapping-categories',
  'uncertain',
  'stated-twice',
  'part-of-sum',
] as const;
export type ClashCode = (typeof CLASHES)[number];

/** A reason, with two values that clash (or one that forbids it alone): codes, or ids of rows. */
export interface Clash {
  readonly code: ClashCode;
  readonly values: readonly string[];
}

/** Categories of these leave nothing twice; those of others may hold the same thing more than once. */
const PARTITIONS = new Set([
  ...['level', 'budget', 'activity', 'establishment', 'place', 'award-level', 'training'],
  ...['education', 'centre-size', 'centre-role', 'programme'],
]);
/** Categories that hold others of their dimension. */
const WHOLES = new Set(['central-and-local']);
/** Counted in these units it is still there in the next period, and would be counted again. */
const STOCK_UNITS = new Set(['province', 'centre', 'district', 'commune']);
const STOCKS = new Set(['staff']);
/** Amounts and counts that say how much may or must be, not how much there was. */
const LIMITS = new Set(['funding-low-threshold', 'centre-staff-minimum']);

type Rule = (rows: readonly Addend[]) => readonly Clash[];

const findIndicators: Rule = (rows) =>
  findDifferent('indicators', rows, ({ indicator }) => indicator);
const findUnits: Rule = (rows) => findDifferent('units', rows, ({ unit }) => unit);
const findUncertain: Rule = (rows) =>
  findAny('uncertain', rows, ({ value }) => Number.isNaN(value));

/** Every reason lies in one number or in two: a further number never takes one away. */
const COMPARISON_RULES: readonly Rule[] = [findIndicators, findUnits, findUncertain];
const SUM_RULES: readonly Rule[] = [
  findIndicators,
  findUnits,
  (rows) =>
    findAny(
      'intensive',
      rows,
      ({ unitKind, unit }) => !isAmount(unitKind, unit),
      ({ indicator }) => indicator,
    ),
  (rows) => findAny('limit', rows, isLimit, ({ indicator }) => indicator),
  findPeriods,
  (rows) => findDifferent('kinds', rows, ({ kind }) => kind),
  (rows) => findDifferent('statuses', rows, ({ status }) => status),
  (rows) => findDifferent('bases', rows, ({ basis }) => basis),
  (rows) => findDifferent('sources', rows.filter(isVague), ({ source }) => source),
  (rows) =>
    findDifferent(
      'divisions',
      rows,
      (row) => row.division,
      (row) => row.geography,
    ),
  findCategories,
  findUncertain,
  findTwice,
  findParts,
];

/**
 * Why a set of numbers must not be added, a reason of each kind at most; empty where a sum is allowed.
 * A further number never takes a reason away.
 */
export function findClashes(rows: readonly Addend[]): readonly Clash[] {
  return SUM_RULES.flatMap((find) => find(rows));
}

/** The first of those reasons, found without looking for the others. */
export function findClash(rows: readonly Addend[]): Clash | undefined {
  return findFirst(SUM_RULES, rows);
}

/** Why numbers cannot even be compared, so that there is no smallest or largest. */
export function findIncomparable(rows: readonly Addend[]): Clash | undefined {
  return findFirst(COMPARISON_RULES, rows);
}

function findFirst(rules: readonly Rule[], rows: readonly Addend[]): Clash | undefined {
  for (const find of rules) {
    const [clash] = find(rows);
    if (clash !== undefined) return clash;
  }
  return undefined;
}

/** The sum and its interval, sums of the bounds. Throws a RangeError where the numbers clash. */
export function addRows(rows: readonly Addend[]): Interval & { readonly value: number } {
  const clash = findClash(rows);
  if (clash !== undefined) throw new RangeError(`no sum: ${clash.code}`);
  const zero = { lower: 0, upper: 0 };
  const interval = rows.reduce<Interval>((sum, row) => add(sum, row), zero);
  return { ...interval, value: tidy(rows.reduce((sum, { value }) => sum + value, 0)) };
}

/** Whether a unit measures an amount or counts things, and nothing for each of something else. */
export function isAmount(unitKind: string, unit: string): boolean {
  return (unitKind === 'money' || unitKind === 'count') && !unit.includes('-per-');
}

/** Money of which nobody says what it is: of two documents it may be of two kinds. */
function isVague({ unitKind, basis }: Addend): boolean {
  return unitKind === 'money' && (basis === '' || basis === 'unstated');
}

function isLimit({ indicator, unit }: Addend): boolean {
  return unit === 'year' || LIMITS.has(indicator);
}

function findAny(
  code: ClashCode,
  rows: readonly Addend[],
  forbids: (row: Addend) => boolean,
  name: (row: Addend) => string = ({ id }) => id,
): readonly Clash[] {
  const row = rows.find(forbids);
  return row === undefined ? [] : [{ code, values: [name(row)] }];
}

/** Two rows that differ in something, named by it or by something else of theirs. */
function findDifferent(
  code: ClashCode,
  rows: readonly Addend[],
  valueOf: (row: Addend) => string,
  name = valueOf,
): readonly Clash[] {
  const [first] = rows;
  if (first === undefined) return [];
  const value = valueOf(first);
  const other = rows.find((row) => valueOf(row) !== value);
  return other === undefined ? [] : [{ code, values: [name(first), name(other)] }];
}

function findPeriods(rows: readonly Addend[]): readonly Clash[] {
  const periods = [...new Set(rows.map(({ period }) => period))].toSorted();
  const pairs = periods.flatMap((first, index) =>
    periods.slice(index + 1).map((second) => [first, second] as const),
  );
  const overlapping = pairs.find(([first, second]) => overlap(first, second));
  const stock = periods.length > 1 ? rows.find(isStock) : undefined;
  return [
    ...(overlapping === undefined ? [] : [{ code: 'periods' as const, values: overlapping }]),
    ...(stock === undefined ? [] : [{ code: 'stock' as const, values: periods.slice(0, 2) }]),
  ];
}

function isStock({ unit, indicator }: Addend): boolean {
  return STOCK_UNITS.has(unit) || STOCKS.has(indicator);
}

/** Whether two periods share a year; of one that is no period nobody can tell, so that it does. */
function overlap(first: string, second: string): boolean {
  const [a, b] = [parsePeriod(first), parsePeriod(second)];
  if (a === null || b === null) return true;
  return (a.from ?? -Infinity) <= b.to && (b.from ?? -Infinity) <= a.to;
}

function findCategories(rows: readonly Addend[]): readonly Clash[] {
  const name = ({ category }: Addend) => category;
  const parts = rows.filter(({ category }) => category !== '');
  const hasTotal = parts.length > 0 && parts.length < rows.length;
  const categories = [...new Set(parts.map(name))];
  const hasWhole = categories.length > 1 && categories.some((one) => WHOLES.has(one));
  const part = categories.find((one) => !WHOLES.has(one)) ?? '';
  const doubtful = parts.find(({ dimension }) => !PARTITIONS.has(dimension));
  return [
    ...(hasTotal || hasWhole ? [{ code: 'total-with-parts' as const, values: [part] }] : []),
    ...findDifferent('dimensions', parts, ({ dimension }) => dimension, name),
    ...(categories.length > 1 && doubtful !== undefined
      ? [{ code: 'overlapping-categories' as const, values: categories.slice(0, 2) }]
      : []),
  ];
}

/** Two rows that state the same thing. */
function findTwice(rows: readonly Addend[]): readonly Clash[] {
  const seen = new Map<string, string>();
  for (const { id, indicator, geography, period, category } of rows) {
    const thing = [indicator, geography, period, category].join(' ');
    const earlier = seen.get(thing);
    if (earlier !== undefined) return [{ code: 'stated-twice', values: [earlier, id] }];
    seen.set(thing, id);
  }
  return [];
}

/** A row that is a part of another, which is a sum. */
function findParts(rows: readonly Addend[]): readonly Clash[] {
  const ids = new Set(rows.map(({ id }) => id));
  for (const { id, parts } of rows) {
    const part = parts.find((one) => ids.has(one));
    if (part !== undefined) return [{ code: 'part-of-sum', values: [part, id] }];
  }
  return [];
}
