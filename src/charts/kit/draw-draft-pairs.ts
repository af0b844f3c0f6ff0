import type { Markish } from '@observablehq/plot';
import { valueOf } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import type { Scale } from './axis.ts';
import { sayTarget, type DraftedTarget } from './drafted-targets.ts';
import { CANVAS, type DrawContext, type Width } from './figure.ts';
import { hollowBoxes, labels, lines, solidBoxes, squareAt, type Box, type Label } from './marks.ts';
import { COLOR, measureLabel, TEXT } from './theme.ts';

/** Sizes of the rows of pairs, in pixels. */
export interface PairLayout {
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

export const PAIR_LAYOUT: Readonly<Record<Width, PairLayout>> = {
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

/** A target and the top of its row. */
export interface Placed {
  readonly row: DraftedTarget;
  readonly top: number;
}

export interface PairDrawing {
  readonly context: DrawContext;
  readonly layout: PairLayout;
  readonly scale: Scale;
}

/** A label and the side of it that stands at its point. */
interface Sided extends Label {
  readonly anchor: 'start' | 'end';
}

/** The approved one is solid and stands at a hundred, the draft hollow where its ratio puts it. */
export function drawPairs(placed: readonly Placed[], drawing: PairDrawing): Markish[] {
  const { context, layout, scale } = drawing;
  const size = TEXT[context.width].detail + 0.5;
  const pairs = placed.flatMap(({ row, top }, index) =>
    row.ratio === undefined
      ? []
      : [
          {
            y: top + layout.middle,
            asked: scale(valueOf(row.ratio)),
            ...labelPair(row, top, drawing, index === 0),
          },
        ],
  );
  const apart = pairs.filter(({ asked }) => asked !== scale(100));
  const write = (entries: readonly Sided[], style: { bold?: boolean; fill?: string }) =>
    (['start', 'end'] as const).map((anchor) =>
      labels(
        entries.filter((entry) => entry.anchor === anchor),
        { size, anchor, halo: true, ...style },
      ),
    );
  return [
    lines(
      apart.map(({ asked, y }) => ({ x1: asked, x2: scale(100), y1: y, y2: y })),
      COLOR.ink3,
      { width: 1.5 },
    ),
    solidBoxes(
      pairs.map(({ y }) => squareAt(scale(100), y, layout.dot)),
      COLOR.ink,
    ),
    hollowBoxes(
      apart.map(({ asked, y }) => squareAt(asked, y, layout.dot)),
      COLOR.ink2,
      { width: 2, fill: COLOR.paper },
    ),
    ...write(
      pairs.flatMap(({ draft }) => draft),
      { fill: COLOR.ink2 },
    ),
    ...write(
      pairs.map(({ approved }) => approved),
      { bold: true },
    ),
  ];
}

/** Each number on the far side of its square; the draft’s only where it is written otherwise. */
function labelPair(row: DraftedTarget, top: number, drawing: PairDrawing, isFirst: boolean) {
  const { context, layout, scale } = drawing;
  const { dataset, language, width } = context;
  const y = top + layout.middle;
  const [asked, granted] = [scale(row.ratio === undefined ? 100 : valueOf(row.ratio)), scale(100)];
  const say = (target: DraftedTarget['approved'], word: 'draft' | 'approved') => {
    const value = target === undefined ? '' : formatFigured(target, dataset, language, 'value');
    return isFirst ? `${translate(language, `drafted.${word}`)} ${value}` : value;
  };
  const [draft, approved] = [say(row.draft, 'draft'), say(row.approved, 'approved')];
  const away = layout.dot / 2 + 6;
  const isLeft = asked <= granted;
  const room = measureLabel(draft, TEXT[width].detail + 0.5) + away;
  // A draft far to the right has its label on the left, where the line is.
  const isTurned = !isLeft && asked + room > CANVAS[width].width;
  const place = (x: number, text: string, anchor: 'start' | 'end'): Sided => ({
    x: anchor === 'end' ? x - away : x + away,
    y,
    text,
    anchor,
  });
  return {
    draft: draft === approved ? [] : [place(asked, draft, isLeft || isTurned ? 'end' : 'start')],
    approved: place(granted, approved, isLeft ? 'start' : 'end'),
  };
}

/** No per cent of anything: a dashed square off the scale, with the draft’s number. */
export function drawDropped(
  placed: readonly Placed[],
  { context, layout }: PairDrawing,
): Markish[] {
  const drawn = placed.map(({ row, top }) => ({
    row,
    mark: markOfDropped(top, { context, layout }),
  }));
  return [
    hollowBoxes(
      drawn.map(({ mark }) => mark),
      COLOR.ink,
      { dashed: true },
    ),
    labels(
      drawn.map(({ row, mark }) => ({
        x: mark.x2 + 8,
        y: (mark.y1 + mark.y2) / 2,
        text: sayTarget(row, context),
      })),
      { size: TEXT[context.width].detail + 0.5 },
    ),
  ];
}

/** Where the dashed square of a dropped target stands: off the scale. */
export function markOfDropped(top: number, { context, layout }: Omit<PairDrawing, 'scale'>): Box {
  const left = context.width === 'wide' ? layout.from : 0;
  return squareAt(left + layout.dot / 2, top + layout.middle, layout.dot);
}
