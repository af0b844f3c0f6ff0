import { coversYear, parsePeriod } from '../../domain/period.ts';
import type { Box } from './marks.ts';

/** The ten years that the two reports speak of, first to last. */
const FIRST_YEAR = 2013;
const YEARS = 10;
const SIZE = 8;
const PITCH = 10;

/** Ten squares for 2013 to 2022: those that a period covers, and the others. */
export function layPeriodGlyph(
  edtf: string,
  x: number,
  y: number,
): { readonly covered: readonly Box[]; readonly others: readonly Box[] } {
  const period = parsePeriod(edtf);
  if (period === null) throw new RangeError(`not a period: ${edtf}`);
  const boxes = Array.from({ length: YEARS }, (_, index) => ({
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
