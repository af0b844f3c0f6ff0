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

/** Whether one period lies wholly inside another, or is the same. */
export function isWithin(inner: Period, outer: Period): boolean {
  const startsInside = outer.from === null || (inner.from !== null && inner.from >= outer.from);
  return startsInside && inner.to <= outer.to;
}

/** Whether a period covers a given year. */
export function coversYear(period: Period, year: number): boolean {
  return (period.from === null || period.from <= year) && year <= period.to;
}
