import type { Markish } from '@observablehq/plot';
import { valueOf } from '../../domain/figure-lookup.ts';
import { formatNumber } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import {
  FATES,
  listDraftedTargets,
  tabulateTargets,
  nameTarget,
  sayTarget,
  type DraftedTarget,
  type Fate,
} from '../kit/drafted-targets.ts';
import { CANVAS, defineFigure, type DrawContext, type Width } from '../kit/figure.ts';
import { hollowBoxes, labels, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { readable } from '../kit/readable.ts';
import { laySquares } from '../kit/squares.ts';
import { fromStep } from '../kit/steps.ts';
import { COLOR, measureLabel, TEXT, wrapLabel } from '../kit/theme.ts';

const ID = 'targets-kept-and-dropped';

/** What became of each target of the draft: a square a target, as the approved programme has it. */
export default defineFigure<DraftedTarget>({
  id: ID,
  select: listDraftedTargets,
  bind: (rows) => {
    const count = (fate: Fate) => ({ count: listOf(rows, fate).length, address: `#${ID}` });
    return {
      all: { count: rows.length, address: `#${ID}` },
      ...Object.fromEntries(FATES.map((fate) => [fate, count(fate)])),
    };
  },
  draw,
  tabulate: (rows, { language }) =>
    tabulateTargets(rows, 'fate', ({ fate }) => translate(language, `drafted.${fate}`), language),
});

function listOf(rows: readonly DraftedTarget[], fate: Fate): readonly DraftedTarget[] {
  return rows.filter((row) => row.fate === fate);
}

/** When the text comes to a group. */
const STEPS: Readonly<Record<Fate, number>> = { kept: 1, lowered: 2, raised: 2, dropped: 3 };

interface Layout {
  readonly size: number;
  readonly gap: number;
  readonly pitch: number;
  /** From the top of a group to its squares, with room for the strips over those raised. */
  readonly head: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { size: 40, gap: 8, pitch: 100, head: 24 },
  narrow: { size: 30, gap: 8, pitch: 80, head: 34 },
};

function draw(rows: readonly DraftedTarget[], context: DrawContext) {
  const { width } = context;
  const { head, size, pitch } = LAYOUT[width];
  const groups = FATES.map((fate, index) => {
    const members = listOf(rows, fate);
    return { fate, members, top: index * pitch, squares: placeSquares(members, index, width) };
  }).filter(({ members }) => members.length > 0);
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height: (FATES.length - 1) * pitch + head + size + (width === 'wide' ? 24 : 4),
    marks: [
      ...groups.flatMap(({ fate, members, squares, top }) => {
        const marks = [
          ...drawSquares(members, squares, fate),
          ...labelGroup(members, fate, top, context),
        ];
        return STEPS[fate] === 1 ? marks : fromStep(STEPS[fate], marks);
      }),
      readable(
        groups.flatMap(({ members, squares }) =>
          members.flatMap((member, index) => {
            const mark = squares[index];
            return mark === undefined
              ? []
              : { box: widenBox(mark, width), mark, ...describe(member, context) };
          }),
        ),
      ),
    ],
  };
}

function describe(member: DraftedTarget, context: DrawContext) {
  return { label: nameTarget(member, context.language), value: sayTarget(member, context) };
}

/** Up to the neighbours and to the name above, so that a finger finds it. */
function widenBox({ x1, x2, y1, y2 }: Box, width: Width): Box {
  const { gap } = LAYOUT[width];
  return { x1: x1 - gap / 2, x2: x2 + gap / 2, y1: y1 - gap, y2: y2 + gap };
}

function placeSquares(members: readonly DraftedTarget[], index: number, width: Width) {
  const { size, gap, pitch, head } = LAYOUT[width];
  const grid = { x: CANVAS[width].rail, y: index * pitch + head, columns: 99, size, gap };
  return laySquares(members.length, grid);
}

/**
 * Kept: full. Lowered: full as far as approved. Raised: full, with a strip on top. Dropped: dashed
 * and empty.
 */
function drawSquares(
  members: readonly DraftedTarget[],
  squares: readonly Box[],
  fate: Fate,
): Markish[] {
  if (fate === 'dropped') return [hollowBoxes(squares, COLOR.ink, { dashed: true, width: 1.5 })];
  if (fate === 'kept') return [solidBoxes(squares, COLOR.mark)];
  if (fate === 'raised') {
    const strips = squares.map((box) => ({ ...box, y1: box.y1 - 8, y2: box.y1 - 3 }));
    return [solidBoxes(squares, COLOR.mark), solidBoxes(strips, COLOR.ink)];
  }
  const filled = squares.map((box, index) => {
    const ratio = members[index]?.ratio;
    const left = ratio === undefined ? 0 : 100 / valueOf(ratio);
    return { ...box, y1: box.y2 - (box.y2 - box.y1) * left };
  });
  return [solidBoxes(filled, COLOR.mark), hollowBoxes(squares, COLOR.ink2, { width: 1.5 })];
}

/** How many and what became of them; on a wide drawing also which they are. */
function labelGroup(
  members: readonly DraftedTarget[],
  fate: Fate,
  top: number,
  { language, width }: DrawContext,
): Markish[] {
  const { size, gap, head } = LAYOUT[width];
  const text = TEXT[width];
  const count = formatNumber(members.length, 0, language);
  const name = translate(language, `drafted.${fate}`);
  const number = width === 'wide' ? 32 : 20;
  const y = width === 'wide' ? top + head + size / 2 : top + 13;
  const x = measureLabel(count, number, 'serif') + 10;
  const start = CANVAS.wide.rail + members.length * (size + gap) + 16;
  const names = members.map((member) => nameTarget(member, language)).join('; ');
  // A file is shown in whatever face its reader has, which may run wider.
  const room = 0.95 * (CANVAS.wide.width - start);
  const lines = width === 'wide' ? wrapLabel(names, text.detail, room) : [];
  return [
    labels([{ x: 0, y, text: count }], { size: number, serif: true }),
    labels([{ x, y: y + 1, text: name }], { size: text.label, bold: true }),
    ...(lines.length === 0
      ? []
      : [
          labels(
            lines.map((line, index) => ({
              x: start,
              y: y + (index - (lines.length - 1) / 2) * 18,
              text: line,
            })),
            { size: text.detail, fill: COLOR.ink2 },
          ),
        ]),
  ];
}
