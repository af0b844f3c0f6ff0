import type { Figured } from '../../domain/figure-lookup.ts';
import type { Scale } from './axis.ts';
import type { DrawContext, Width } from './figure.ts';
import type { PatternFill } from './marks.ts';

/** A bar from zero, as long as its figure is large. */
export interface Bar {
  readonly figured: Figured;
  /** Where both reports stand together: solid for the first, hollow for the second. */
  readonly form: 'solid' | 'hollow';
  /** Said in grey after the value. */
  readonly beside: Figured | string;
  /** What tells it from the other bars of its row, said once, in the first row. */
  readonly tag: string;
}

export interface BarRow {
  readonly name: string;
  readonly detail: string;
  /** Money of no region is hatched, under a rule of its own. */
  readonly isRemainder: boolean;
  /** In the colour of its money, not in grey. */
  readonly isLit: boolean;
  readonly bars: readonly Bar[];
}

export interface BarLayout {
  readonly bar: number;
  readonly gap: number;
  /** Between the last bar of a row and the head of the next. */
  readonly space: number;
  readonly top: number;
  /** From the top of a row to its first bar. */
  readonly offset: number;
  readonly right: number;
}

export const BAR_LAYOUT: Readonly<Record<Width, BarLayout>> = {
  wide: { bar: 16, gap: 5, space: 24, top: 28, offset: 0, right: 330 },
  narrow: { bar: 12, gap: 4, space: 14, top: 0, offset: 24, right: 166 },
};

export interface BarDrawing {
  readonly context: DrawContext;
  readonly layout: BarLayout;
  readonly scale: Scale;
  readonly hatches: readonly PatternFill[];
}

/** How much height the bars of a row take. */
export function tallness({ bars }: BarRow, { bar, gap }: BarLayout): number {
  return bars.length * (bar + gap) - gap;
}

/** Tops of the rows; the remainder stands a little apart. */
export function placeRows(rows: readonly BarRow[], layout: BarLayout): readonly number[] {
  let next = layout.top;
  return rows.map((row) => {
    const top = next + (row.isRemainder ? 20 : 0);
    const isTwoLines = layout.offset === 0 && row.detail !== '';
    next =
      top + layout.offset + Math.max(tallness(row, layout), isTwoLines ? 36 : 0) + layout.space;
    return top;
  });
}
