import { measureLabel, wrapLabel } from '../charts/kit/theme.ts';
import { CANVAS, type Width } from '../charts/kit/figure.ts';
import type { RenderedFigure, RenderedView } from '../charts/render/render-figure.ts';
import type { Language } from '../domain/dataset.ts';
import { bindText } from './bind.ts';
import { citePlaces } from './citation.ts';

/** A frame as wide as a phone, and as a column that has room for words beside the chart. */
export const FRAME_WIDTHS = { narrow: 360, wide: 768 } as const;

/**
 * Sizes in pixels that embed.css sets: text, lines, and the room between and around them. Of a wide
 * column, the tallest that the narrow drawing becomes before the wide one takes its place.
 */
const SETTING = {
  narrow: { title: [21, 28], small: [14, 20], edge: 16, chart: 328, aside: 328 },
  wide: { title: [21, 28], small: [14, 20], edge: 16, chart: 480, aside: 272 },
} as const;
const SERIF = 1.16;
/** Around the chart: edges, subtitle, caption, tools, foot. */
const ROOM = { narrow: 216, wide: 180 } as const;
const SWITCH = { legend: 24, row: 34, gap: 24, glyph: 106, below: 16 } as const;

/**
 * Height in pixels of a figure in a frame of that width where no script adjusts it, from its
 * drawing and its words: that of its tallest view, to the next ten above.
 */
export function estimateFrameHeight(
  figure: RenderedFigure,
  width: keyof typeof FRAME_WIDTHS,
  language: Language,
): number {
  const views = figure.views.map((view) => estimateView(view, width, language));
  const height = Math.max(...views) + estimateSwitch(figure, width) + ROOM[width];
  return Math.ceil(height / 10) * 10;
}

function estimateView(
  view: RenderedView,
  width: keyof typeof FRAME_WIDTHS,
  language: Language,
): number {
  const { title, small, edge, chart, aside } = SETTING[width];
  const full = FRAME_WIDTHS[width] - 2 * edge;
  const say = (text: string) => bindText(text, language, view.bindings);
  const places = citePlaces(view.figured, language).map(({ label }) => label);
  const lines = (text: string, [size, line]: readonly [number, number], room: number) =>
    wrapLabel(text, size, room).length * line;
  const head = lines(say(view.title), [title[0] * SERIF, title[1]], full);
  const drawing = (chart * heightOf(view, 'narrow')) / CANVAS.narrow.width;
  const words = lines(say(view.note), small, aside) + lines(places.join('; '), small, aside);
  const body = width === 'narrow' ? drawing + words : Math.max(drawing, words);
  return head + lines(say(view.subtitle), small, full) + body;
}

function heightOf(view: RenderedView, width: Width): number {
  const [, height = ''] = /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(view.draw(width, '')) ?? [];
  if (height === '') throw new Error(`${view.id}: the drawing has no viewBox`);
  return Number(height);
}

function estimateSwitch({ views }: RenderedFigure, width: keyof typeof FRAME_WIDTHS): number {
  if (views.length < 2) return 0;
  const room = FRAME_WIDTHS[width] - 2 * SETTING[width].edge;
  const lengths = views.map(
    ({ name, period }) =>
      measureLabel(name, 15, 'bold') + (period === undefined ? 0 : SWITCH.glyph),
  );
  const total = lengths.reduce((sum, length) => sum + length + SWITCH.gap, 0);
  return SWITCH.legend + Math.ceil(total / room) * SWITCH.row + SWITCH.below;
}
