import { CANVAS, type Width } from './figure.ts';
import type { Box } from './marks.ts';

interface Layout {
  /** For the name of the period above a bar. */
  readonly head: number;
  readonly bar: number;
  /** For labels under a bar. */
  readonly foot: number;
  readonly gap: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { head: 0, bar: 48, foot: 32, gap: 28 },
  narrow: { head: 28, bar: 36, foot: 46, gap: 24 },
};

/** One full bar under the name of its period: the bar is a whole, whatever it amounts to. */
export interface PeriodBar {
  readonly top: number;
  readonly whole: Box;
  /** The bar with its labels, for the pointer to find. */
  readonly reach: Box;
}

/** Places one bar under another, with room for labels under those that have some. */
export function layPeriodBars(
  hasLabels: readonly boolean[],
  width: Width,
): { readonly bars: readonly PeriodBar[]; readonly height: number } {
  const { head, bar, foot, gap } = LAYOUT[width];
  const { rail, width: full } = CANVAS[width];
  const tall = hasLabels.map((isLabelled) => head + bar + (isLabelled ? foot : 0));
  const bars = tall.map((own, index) => {
    const top = tall.slice(0, index).reduce((sum, height) => sum + height + gap, 0);
    const whole = { x1: rail, x2: full, y1: top + head, y2: top + head + bar };
    return { top, whole, reach: { ...whole, y2: top + own } };
  });
  return { bars, height: bars.at(-1)?.reach.y2 ?? 0 };
}
