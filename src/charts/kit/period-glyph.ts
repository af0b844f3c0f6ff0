import { coversYear, parsePeriod } from '../../domain/period.ts';
import type { Box } from './marks.ts';

/** The ten years that the first two reports speak of; a later period has as many more as it needs. */
const FIRST_YEAR = 2013;
const YEARS = 10;
const SIZE = 8;
const PITCH = 10;

/** Squares for 2013 to 2022 or, where a period ends later, to its last year: those that it covers, and the others. */
export function layPeriodGlyph(
  edtf: string,
  x: number,
  y: number,
): { readonly covered: readonly Box[]; readonly others: readonly Box[] } {
  const period = parsePeriod(edtf);
  if (period === null) throw new RangeError(`not a period: ${edtf}`);
  const boxes = Array.from({ length: countSquares(edtf) }, (_, index) => ({
    x1: x + index * PITCH,
    x2: x + index * PITCH + SIZE,
    y1: y,
    y2: y + SIZE,
    covered: coversYear(period, FIRST_YEAR + index),
  }));
  return {
    covered: boxes.filter(({ covered }) => covered),
    others: boxes.filter(({ covered }) => !covered),
  };
}

/** Width of the squares of a period, in pixels. */
export function measurePeriodGlyph(edtf: string): number {
  return countSquares(edtf) * PITCH - (PITCH - SIZE);
}

function countSquares(edtf: string): number {
  return Math.max(YEARS, (parsePeriod(edtf)?.to ?? 0) - FIRST_YEAR + 1);
}
