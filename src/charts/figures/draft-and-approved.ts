import type { Markish } from '@observablehq/plot';
import { max, scaleLinear } from 'd3';
import { valueOf } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { labelTicks, type Scale } from '../kit/axis.ts';
import {
  listDraftedTargets,
  nameTarget,
  sayTarget,
  type DraftedTarget,
  type Fate,
} from '../kit/drafted-targets.ts';
import { CANVAS, defineFigure, type DrawContext, type Width } from '../kit/figure.ts';
import {
  hollowBoxes,
  labels,
  lines,
  PIXELS,
  solidBoxes,
  squareAt,
  type Box,
} from '../kit/marks.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { COLOR, measureLabel, TEXT, wrapLabel } from '../kit/theme.ts';

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
  tabulate: (rows, { language }) => ({
    columns: (['subject', 'draft', 'approved', 'ratio'] as const).map((column) =>
      translate(language, `drafted.column-${column}`),
    ),
    rows: rows.map((row) => [
      nameTarget(row, language),
      row.draft,
      row.approved ?? translate(language, 'drafted.dropped'),
      row.ratio ?? '',
    ]),
  }),
});

interface Layout {
  readonly pitch: number;
  readonly dot: number;
  /** From the top of a row to the middle of its dots. */
  readonly middle: number;
  /** For the name of a group. */
  readonly head: number;
  /** Room for the ticks above the first group. */
  readonly top: number;
  /** Where the scale begins and ends. */
  readonly from: number;
  readonly to: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: {
    pitch: 40,
    dot: 14,
    middle: 20,
    head: 44,
    top: 24,
    from: CANVAS.wide.rail + 80,
    to: 1000,
  },
  narrow: { pitch: 46, dot: 12, middle: 32, head: 36, top: 22, from: 56, to: 312 },
};

/** The order of telling here: what was lost, what stayed, what was won. */
const ORDER: readonly Fate[] = ['lowered', 'kept', 'raised', 'dropped'];

interface Placed {
  readonly row: DraftedTarget;
  readonly top: number;
}

interface Drawing {
  readonly context: DrawContext;
  readonly layout: Layout;
  readonly scale: Scale;
}

function draw(rows: readonly DraftedTarget[], context: DrawContext) {
  const layout = LAYOUT[context.width];
  const most = max(rows, ({ ratio }) => (ratio === undefined ? 0 : valueOf(ratio))) ?? 100;
  const scale = scaleLinear([0, most], [layout.from, layout.to]);
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
      ...placed.flatMap(({ row, top }, index) => [
        ...nameRow(row, top, context),
        ...(row.ratio === undefined
          ? drawDropped(row, top, drawing)
          : drawPair(row, top, drawing, index === 0)),
      ]),
      readable(placed.map((one) => readRow(one, drawing))),
    ],
  };
}

function placeGroups(rows: readonly DraftedTarget[], { head, pitch, top }: Layout) {
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

function drawAxis(bottom: number, { context, layout, scale }: Drawing): Markish[] {
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

function nameRow(row: DraftedTarget, top: number, { language, width }: DrawContext): Markish[] {
  const name = nameTarget(row, language);
  if (width === 'narrow') {
    return [labels([{ x: 0, y: top + 12, text: name }], { size: TEXT.narrow.label, halo: true })];
  }
  const size = TEXT.wide.detail + 1;
  const words = wrapLabel(name, size, CANVAS.wide.rail - 12);
  return [
    labels(
      words.map((text, index) => ({
        x: 0,
        y: top + LAYOUT.wide.middle + (index - (words.length - 1) / 2) * 18,
        text,
      })),
      { size },
    ),
  ];
}

/** The approved one is solid and stands at a hundred, the draft hollow where its ratio puts it. */
function drawPair(row: DraftedTarget, top: number, drawing: Drawing, isFirst: boolean): Markish[] {
  const { context, layout, scale } = drawing;
  const { dataset, language, width } = context;
  const size = TEXT[width].detail + 0.5;
  const y = top + layout.middle;
  const [asked, granted] = [scale(row.ratio === undefined ? 100 : valueOf(row.ratio)), scale(100)];
  const say = (target: DraftedTarget['approved'], word: 'draft' | 'approved') => {
    const value = target === undefined ? '' : formatFigured(target, dataset, language, 'value');
    return isFirst ? `${translate(language, `drafted.${word}`)} ${value}` : value;
  };
  const [draft, approved] = [say(row.draft, 'draft'), say(row.approved, 'approved')];
  const away = layout.dot / 2 + 6;
  const isLeft = asked <= granted;
  const room = measureLabel(draft, size) + away;
  // A draft far to the right has its label on the left, where the line is.
  const isTurned = !isLeft && asked + room > CANVAS[width].width;
  const draftLabel =
    isLeft || isTurned ? { x: asked - away, y, text: draft } : { x: asked + away, y, text: draft };
  const approvedLabel = { x: granted + (isLeft ? away : -away), y, text: approved };
  return [
    lines([{ x1: asked, x2: granted, y1: y, y2: y }], COLOR.ink3, { width: 1.5 }),
    solidBoxes([squareAt(granted, y, layout.dot)], COLOR.ink),
    ...(asked === granted
      ? []
      : [
          hollowBoxes([squareAt(asked, y, layout.dot)], COLOR.ink2, {
            width: 2,
            fill: COLOR.paper,
          }),
        ]),
    labels(draft === approved ? [] : [draftLabel], {
      size,
      fill: COLOR.ink2,
      anchor: isLeft || isTurned ? 'end' : 'start',
      halo: true,
    }),
    labels([approvedLabel], { size, bold: true, anchor: isLeft ? 'start' : 'end', halo: true }),
  ];
}

/** No per cent of anything: a dashed square off the scale, with the draft’s number. */
function drawDropped(row: DraftedTarget, top: number, { context, layout }: Drawing): Markish[] {
  const { width } = context;
  const mark = markOfDropped(top, { context, layout });
  return [
    hollowBoxes([mark], COLOR.ink, { dashed: true }),
    labels([{ x: mark.x2 + 8, y: top + layout.middle, text: sayTarget(row, context) }], {
      size: TEXT[width].detail + 0.5,
    }),
  ];
}

function markOfDropped(top: number, { context, layout }: Omit<Drawing, 'scale'>): Box {
  const left = context.width === 'wide' ? layout.from : 0;
  return squareAt(left + layout.dot / 2, top + layout.middle, layout.dot);
}

function readRow({ row, top }: Placed, { context, layout, scale }: Drawing) {
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
    value: [
      sayTarget(row, context),
      ...(row.ratio === undefined ? [] : [sayFigured(row.ratio, context)]),
    ].join('; '),
  };
}
