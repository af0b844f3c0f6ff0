import { precisionFixed, scaleLinear } from 'd3';
import type { Language } from '../../domain/dataset.ts';
import type { Interval } from '../../domain/interval.ts';
import { formatNumber } from '../../i18n/format.ts';
import { escapeXml } from './escape-xml.ts';

const WIDTH = 264;
const EDGE = 4;
const LABEL = 11;
const BAR = { top: 16, height: 16 };
const AXIS = 46;

/** One side of the comparison: an interval with the words that stand at it. */
export interface Side {
  readonly interval: Interval;
  readonly value: number;
  readonly label: string;
}

/**
 * A small number line: the printed interval as an outline with its label above, ours as a solid bar
 * with its label below, an axis under both. SVG, 264 by 64, without colours of its own.
 */
export function drawNumberLine(
  printed: Side,
  ours: Side,
  name: string,
  language: Language,
): string {
  const ends = [printed, ours].flatMap(({ interval }) => [interval.lower, interval.upper]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const margin = (most - least || Math.abs(most) || 1) * 0.2;
  const scale = scaleLinear([least - margin, most + margin], [EDGE, WIDTH - EDGE]);
  const ticks = scale.ticks(3);
  const decimals = precisionFixed((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const bar = ({ interval }: Side, inset: number, className: string) => {
    const [start, end] = [scale(interval.lower), scale(interval.upper)];
    const width = Math.max(end - start, 2);
    const x = (start + end - width) / 2;
    return `<rect class="${className}" x="${round(x)}" y="${String(BAR.top + inset)}" width="${round(width)}" height="${String(BAR.height - 2 * inset)}"/>`;
  };
  const text = (value: number, y: number, words: string, className: string) => {
    const x = scale(value);
    const anchor = x < WIDTH / 4 ? 'start' : x > (WIDTH * 3) / 4 ? 'end' : 'middle';
    return `<text${className} x="${round(x)}" y="${String(y)}" text-anchor="${anchor}">${escapeXml(words)}</text>`;
  };
  return [
    `<svg class="line-of-numbers" viewBox="0 0 ${String(WIDTH)} 64" role="img" aria-label="${escapeXml(name)}">`,
    `<path d="M0 ${String(AXIS)}H${String(WIDTH)}"/>`,
    bar(printed, 0, 'printed'),
    bar(ours, 4, 'ours'),
    text(printed.value, LABEL, printed.label, ''),
    text(ours.value, BAR.top + BAR.height + 11, ours.label, ' class="ours"'),
    ...ticks.map((tick) => text(tick, 60, formatNumber(tick, decimals, language), '')),
    '</svg>',
  ].join('');
}

function round(value: number): string {
  return String(Math.round(value));
}
