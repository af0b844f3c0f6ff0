import { precisionFixed, type ScaleLinear } from 'd3';
import type { Language } from '../../domain/dataset.ts';
import { formatNumber } from '../../i18n/format.ts';
import { CANVAS, type Width } from './figure.ts';
import type { Label } from './marks.ts';
import { measureLabel, TEXT } from './theme.ts';

export type Scale = ScaleLinear<number, number>;

/** What the ticks of a scale say. */
export interface Axis {
  /** Words after the last tick, where there is room; the subtitle says them in any case. */
  readonly unit: string;
  /** Sign after every tick. */
  readonly sign: '' | '%';
}

/** Labels for the ticks of a scale at one height, in the notation of a language. */
export function labelTicks(
  scale: Scale,
  ticks: readonly number[],
  { unit, sign }: Axis,
  y: number,
  { language, width }: { readonly language: Language; readonly width: Width },
): readonly Label[] {
  const size = TEXT[width].detail;
  const decimals = precisionFixed((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const names = ticks.map((tick) => ({
    x: scale(tick),
    y,
    text: `${formatNumber(tick, decimals, language)}${sign}`,
  }));
  const last = names.at(-1);
  const end = last === undefined ? 0 : last.x + measureLabel(last.text, size) + 8;
  const hasRoom = end + measureLabel(unit, size) < CANVAS[width].width;
  return hasRoom ? [...names, { x: end, y, text: unit }] : names;
}
