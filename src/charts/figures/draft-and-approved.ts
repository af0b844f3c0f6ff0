import type { Markish } from '@observablehq/plot';
import { max, scaleLinear } from 'd3';
import { valueOf } from '../../domain/figure-lookup.ts';
import { translate } from '../../i18n/translate.ts';
import { labelTicks } from '../kit/axis.ts';
import {
  listDraftedTargets,
  tabulateTargets,
  nameTarget,
  sayTarget,
  type DraftedTarget,
  type Fate,
} from '../kit/drafted-targets.ts';
import {
  drawDropped,
  drawPairs,
  markOfDropped,
  PAIR_LAYOUT,
  type PairDrawing,
  type PairLayout,
  type Placed,
} from '../kit/draw-draft-pairs.ts';
import { CANVAS, defineFigure, NOT_COMPUTABLE, type DrawContext } from '../kit/figure.ts';
import { labels, lines, PIXELS } from '../kit/marks.ts';
import { readable } from '../kit/readable.ts';
import { COLOR, TEXT, wrapLabel } from '../kit/theme.ts';

/** Each target of the draft beside the approved one, on one scale: the approved is a hundred. */
export default defineFigure<DraftedTarget>({
  id: 'draft-and-approved',
  select: listDraftedTargets,
  finding: (rows) => {
    const first = rows.find(({ fate }) => fate === 'lowered');
    const gone = rows.filter(({ fate }) => fate === 'dropped');
    const isAsTold =
      first?.draft.row.id === 's21-fairs-held-domestic' &&
      gone.some(({ draft }) => draft.row.id === 's21-clusters-infrastructure');
    return isAsTold ? 'title' : 'title.plain';
  },
  bind: (rows, { language }) => {
    const most = rows.find(({ fate }) => fate === 'lowered');
    return {
      name: most === undefined ? '' : nameTarget(most, language),
      draft: { figure: most?.draft.row.id ?? '' },
      approved: { figure: most?.approved?.row.id ?? '' },
    };
  },
  draw,
  tabulate: (rows, { language }) =>
    tabulateTargets(rows, 'ratio', ({ ratio }) => ratio ?? NOT_COMPUTABLE, language),
});

/** The order of telling here: what was lost, what stayed, what was won. */
const ORDER: readonly Fate[] = ['lowered', 'kept', 'raised', 'dropped'];

function draw(rows: readonly DraftedTarget[], context: DrawContext) {
  const layout = PAIR_LAYOUT[context.width];
  const most = max(rows, ({ ratio }) => (ratio === undefined ? 0 : valueOf(ratio))) ?? 100;
  const scale = scaleLinear().domain([0, most]).rangeRound([layout.from, layout.to]);
  const drawing = { context, layout, scale };
  const { heads, placed, height } = placeGroups(rows, layout);
  const last = placed.findLast(({ row }) => row.ratio !== undefined);
  return {
    ...PIXELS,
    width: CANVAS[context.width].width,
    height,
    marks: [
      ...drawAxis((last?.top ?? 0) + layout.pitch - 4, drawing),
      ...heads.flatMap(({ fate, top }) => headGroup(fate, top, context)),
      nameRows(placed, context),
      ...drawPairs(placed, drawing),
      ...drawDropped(
        placed.filter(({ row }) => row.ratio === undefined),
        drawing,
      ),
      readable(placed.map((one) => readRow(one, drawing))),
    ],
  };
}

function placeGroups(rows: readonly DraftedTarget[], { head, pitch, top }: PairLayout) {
  let next = top;
  const groups = ORDER.filter((fate) => rows.some((row) => row.fate === fate));
  const heads: { fate: Fate; top: number }[] = [];
  const placed = groups.flatMap((fate): Placed[] => {
    heads.push({ fate, top: next });
    next += head;
    return rows
      .filter((row) => row.fate === fate)
      .map((row) => {
        next += pitch;
        return { row, top: next - pitch };
      });
  });
  return { heads, placed, height: next };
}

function drawAxis(bottom: number, { context, layout, scale }: PairDrawing): Markish[] {
  const ticks = scale.ticks(3);
  const at = (tick: number) => ({
    x1: scale(tick),
    x2: scale(tick),
    y1: layout.top - 6,
    y2: bottom,
  });
  return [
    lines(ticks.filter((tick) => tick !== 100).map(at), COLOR.rule),
    lines([at(100)], COLOR.ink2, { dash: '2 3' }),
    labels(labelTicks(scale, ticks, { unit: '', sign: '%' }, 8, context), {
      size: TEXT[context.width].detail,
      fill: COLOR.ink2,
      anchor: 'middle',
    }),
  ];
}

function headGroup(fate: Fate, top: number, { language, width }: DrawContext): Markish[] {
  const isWide = width === 'wide';
  const y = top + (isWide ? 24 : 20);
  const text = translate(language, `drafted.head-${fate}`);
  return [
    lines([{ x1: 0, x2: CANVAS[width].width, y1: top + 4, y2: top + 4 }], COLOR.ink),
    labels([{ x: 0, y, text }], { size: isWide ? 18 : 16, serif: true, halo: true }),
  ];
}

function nameRows(placed: readonly Placed[], { language, width }: DrawContext): Markish {
  const isWide = width === 'wide';
  const size = isWide ? TEXT.wide.detail + 1 : TEXT.narrow.label;
  const names = placed.flatMap(({ row, top }) => {
    const name = nameTarget(row, language);
    if (!isWide) return [{ x: 0, y: top + 12, text: name }];
    const words = wrapLabel(name, size, CANVAS.wide.rail - 12);
    return words.map((text, index) => ({
      x: 0,
      y: top + PAIR_LAYOUT.wide.middle + (index - (words.length - 1) / 2) * 18,
      text,
    }));
  });
  return labels(names, { size, halo: !isWide });
}

function readRow({ row, top }: Placed, { context, layout, scale }: PairDrawing) {
  const y = top + layout.middle;
  const ends = [100, row.ratio === undefined ? 100 : valueOf(row.ratio)].map(scale);
  const half = layout.dot / 2;
  const pair = {
    x1: Math.min(...ends) - half,
    x2: Math.max(...ends) + half,
    y1: y - half,
    y2: y + half,
  };
  return {
    box: { x1: 0, x2: CANVAS[context.width].width, y1: top, y2: top + layout.pitch },
    mark: row.ratio === undefined ? markOfDropped(top, { context, layout }) : pair,
    label: nameTarget(row, context.language),
    value: sayTarget(row, context),
  };
}
