import type { Markish } from '@observablehq/plot';
import type { DrawContext } from './figure.ts';
import { hollowBoxes, labels, solidBoxes } from './marks.ts';
import { namePeriod } from './names.ts';
import { layPeriodGlyph } from './period-glyph.ts';
import { COLOR, measureLabel } from './theme.ts';

/** Name of a period with its ten squares: in the rail of a wide drawing, above a row of a narrow one. */
export function headPeriod(
  period: string,
  top: number,
  { dataset, language, width }: DrawContext,
): Markish[] {
  const name = namePeriod(dataset, period, language);
  const isWide = width === 'wide';
  const size = isWide ? 26 : 18;
  const glyph = isWide
    ? layPeriodGlyph(period, 0, top)
    : layPeriodGlyph(period, measureLabel(name, size, 'serif') + 12, top + 5);
  return [
    labels([{ x: 0, y: top + (isWide ? 30 : 9), text: name }], { size, serif: true }),
    solidBoxes(glyph.covered, COLOR.ink),
    hollowBoxes(glyph.others, COLOR.mark, { width: 1 }),
  ];
}
