/**
 * A period in Extended Date/Time Format, as far as the documents need it: `2015`, `2014/2020`,
 * `../2015` (up to and including 2015). `from` is null where the start is open.
 */
export interface Period {
  readonly from: number | null;
  readonly to: number;
}

const EDTF = /^(?:(\d{4}|\.\.)\/)?(\d{4})$/;

/** Reads an EDTF period of whole years; null where the text is not one or ends before it starts. */
export function parsePeriod(edtf: string): Period | null {
  const match = EDTF.exec(edtf);
  if (!match) return null;
  const to = Number(match[2]);
  const from = match[1] === '..' ? null : Number(match[1] ?? match[2]);
  return from !== null && (from > to || (from === to && match[1] !== undefined))
    ? null
    : { from, to };
}

/** Number of calendar years that a period covers, first and last included; null where it is open. */
export function countYears(period: Period): number | null {
  return period.from === null ? null : period.to - period.from + 1;
}

/** Whether a period covers a given year. */
export function coversYear(period: Period, year: number): boolean {
  return (period.from === null || period.from <= year) && year <= period.to;
}

/** Whether one EDTF period lies inside another that is longer. Texts that are no periods never do. */
export function containsPeriod(longer: string, shorter: string): boolean {
  const [outer, inner] = [longer, shorter].map(parsePeriod);
  if (!outer || !inner || inner.from === null) return false;
  const [first, last] = [inner.from, inner.to];
  const isLonger = outer.from !== first || outer.to !== last;
  return isLonger && coversYear(outer, first) && coversYear(outer, last);
}

/** Whether two EDTF periods are not the same and share a year. Texts that are no periods never do. */
export function overlaps(a: string, b: string): boolean {
  const [first, second] = [a, b].map(parsePeriod);
  if (a === b || !first || !second) return false;
  return (
    (second.from === null || second.from <= first.to) &&
    (first.from === null || first.from <= second.to)
  );
}

/**
 * Orders EDTF periods by their end, then by their start: an earlier report before a later one.
 * Throws a RangeError for a text that is no period.
 */
export function comparePeriods(a: string, b: string): number {
  const [first, second] = [a, b].map(parsePeriod);
  if (!first || !second) throw new RangeError(`not a period: ${first ? b : a}`);
  return first.to - second.to || (first.from ?? 0) - (second.from ?? 0);
}
