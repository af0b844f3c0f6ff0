import type { Markish } from '@observablehq/plot';
import { inLanguage } from '../../domain/dataset.ts';
import { valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate, type TextKey } from '../../i18n/translate.ts';
import {
  CANVAS,
  defineFigure,
  NOT_PUBLISHED,
  prefixOf,
  type DrawContext,
  type FigureContext,
  type Width,
} from '../kit/figure.ts';
import { labels, missingHatch, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { drawMissing } from '../kit/missing.ts';
import { namePeriod } from '../kit/names.ts';
import { headPeriod } from '../kit/period-head.ts';
import { readable, sayFigured, type Readable } from '../kit/readable.ts';
import { coverSquares, squarePattern, type Paint } from '../kit/square-pattern.ts';
import { frameSquares, measureSquares, type SquareGrid } from '../kit/squares.ts';
import { fromStep } from '../kit/steps.ts';
import {
  listSupport,
  listSupportParts,
  type SupportCounts,
  type SupportPart,
  type SupportRow,
} from '../kit/support-rows.ts';
import { COLOR, measureLabel, TEXT } from '../kit/theme.ts';

/** Instances of support that one square stands for. */
const PER_SQUARE = 100;

/** Instances of support, divided by kind of establishment and once more by area; a square a hundred. */
export default defineFigure<SupportRow>({
  id: 'support-in-squares',
  select: listSupport,
  finding: (rows) => {
    if (rows.every(({ counts }) => counts === undefined)) return 'title.none';
    return rows.every(({ counts }) => counts !== undefined) ? 'title.known' : 'title';
  },
  bind: (rows, { dataset, language }) => {
    const known = rows.find(({ counts }) => counts !== undefined);
    const unknown = rows.find(({ counts }) => counts === undefined);
    const largest = known?.counts?.kinds[0];
    return {
      largest: { figure: largest?.share.row.id ?? '' },
      kind: largest === undefined ? '' : inSentence(largest, language),
      share: { figure: known?.counts?.difficult.share.row.id ?? '' },
      known: namePeriod(dataset, known?.period ?? '', language),
      unknown: namePeriod(dataset, unknown?.period ?? '', language),
    };
  },
  draw,
  tabulate,
});

function inSentence({ category }: SupportPart, language: FigureContext['language']): string {
  const label = inLanguage(category, 'label', language);
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function tabulate(rows: readonly SupportRow[], { dataset, language }: FigureContext) {
  const t = (part: string) => translate(language, `figure.support-in-squares.${part}` as TextKey);
  const categories = [...new Set(rows.flatMap(listSupportParts).map(({ category }) => category))];
  const columns = rows.flatMap(({ period }) =>
    ['instances', 'share'].map(
      (column) => `${t(`column-${column}`)}, ${namePeriod(dataset, period, language)}`,
    ),
  );
  return {
    columns: [t('column-part'), ...columns],
    rows: [
      [t('column-all'), ...rows.flatMap(({ counts }) => [counts?.all ?? NOT_PUBLISHED, ''])],
      ...categories.map((category) => [
        inLanguage(category, 'label', language),
        ...rows.flatMap((row) => {
          const part = listSupportParts(row).find((candidate) => candidate.category === category);
          return [part?.instances ?? NOT_PUBLISHED, part?.share ?? NOT_PUBLISHED];
        }),
      ]),
    ],
  };
}

interface Layout extends Omit<SquareGrid, 'x' | 'y'> {
  /** Height of a line of words above squares. */
  readonly line: number;
  /** From the top of a period to its first block. */
  readonly head: number;
  /** Between one kind and the words of the next. */
  readonly space: number;
  /** Where the division by area begins, if beside the one by kind and not under it. */
  readonly area?: number;
  readonly missing: number;
}

const BESIDE = CANVAS.wide.rail + 432;
const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { columns: 24, size: 14, gap: 3, line: 24, head: 0, space: 14, area: BESIDE, missing: 48 },
  narrow: { columns: 35, size: 8, gap: 2, line: 19, head: 26, space: 9, missing: 30 },
};

/** What a period draws, how tall it is, and what can be read of it. */
interface Panel {
  readonly marks: readonly Markish[];
  readonly entries: readonly Readable[];
  readonly bottom: number;
}

function draw(rows: readonly SupportRow[], context: DrawContext) {
  const hatch = missingHatch(`${prefixOf(context)}-missing`);
  const panels = rows.reduce<Panel[]>((done, row) => {
    const top = done.length === 0 ? 0 : (done.at(-1)?.bottom ?? 0) + 24;
    const panel =
      row.counts === undefined
        ? drawUnknown(row.period, top, hatch.fill, context)
        : drawCounts(row.period, row.counts, top, context);
    return [...done, panel];
  }, []);
  return {
    ...PIXELS,
    width: CANVAS[context.width].width,
    height: (panels.at(-1)?.bottom ?? 0) + 2,
    marks: [
      hatch.mark,
      ...panels.flatMap(({ marks }) => marks),
      readable(panels.flatMap(({ entries }) => entries)),
    ],
  };
}

function drawUnknown(period: string, top: number, fill: string, context: DrawContext): Panel {
  const { dataset, language, width } = context;
  const { rail, width: full } = CANVAS[width];
  const y1 = top + LAYOUT[width].head;
  const box = { x1: rail, x2: full, y1, y2: y1 + LAYOUT[width].missing };
  const value = translate(language, 'figure.not-published');
  return {
    marks: fromStep(4, [
      ...headPeriod(period, top, context),
      ...drawMissing(box, value, fill, width),
    ]),
    entries: [{ box, mark: box, label: namePeriod(dataset, period, language), value }],
    bottom: box.y2,
  };
}

function drawCounts(
  period: string,
  counts: SupportCounts,
  top: number,
  context: DrawContext,
): Panel {
  const { language, width } = context;
  const layout = LAYOUT[width];
  const [x, y] = [CANVAS[width].rail, top + layout.head];
  const kinds = placeKinds(counts.kinds, x, y + layout.line, layout);
  const bottom = kinds.at(-1)?.frame.y2 ?? y;
  const area = layout.area === undefined ? { x, y: bottom + 12 } : { x: layout.area, y };
  const grid = { ...layout, x: area.x, y: area.y + 2 * layout.line };
  const whole = countSquares(counts.all);
  const dark = countSquares(counts.difficult.instances);
  const squares = kinds.flatMap((kind) => kind.squares);
  const paint = (name: string, on: SquareGrid, style: Paint) =>
    squarePattern(`${prefixOf(context)}-${name}`, on, style);
  const first = { ...layout, x, y: kinds[0]?.frame.y1 ?? y };
  const [outline, grey] = [
    paint('kinds', first, { stroke: COLOR.mark }),
    paint('kinds-known', first, { fill: COLOR.mark }),
  ];
  const [areas, difficult] = [
    paint('areas', grid, { stroke: COLOR.mark }),
    paint('difficult', grid, { fill: COLOR.ink }),
  ];
  const headBlock = (part: 'by-kind' | 'by-area', at: Point) => {
    const text = translate(language, `figure.support-in-squares.${part}`);
    return labels([{ x: at.x, y: at.y + 8, text }], { size: TEXT[width].label, bold: true });
  };
  return {
    marks: [
      ...[outline, grey, areas, difficult].map(({ mark }) => mark),
      ...headPeriod(period, top, context),
      drawTotal(counts.all, top, context),
      solidBoxes(squares, outline.fill),
      ...fromStep(2, [
        headBlock('by-kind', { x, y }),
        solidBoxes(squares, grey.fill),
        ...kinds.flatMap(({ part, words }) => namePart(part, words, context)),
      ]),
      ...fromStep(3, [
        headBlock('by-area', area),
        ...namePart(counts.difficult, { x: area.x, y: area.y + layout.line * 1.5 }, context),
        solidBoxes(coverSquares(0, whole, grid), areas.fill),
        solidBoxes(coverSquares(0, dark, grid), difficult.fill),
      ]),
    ],
    entries: [
      ...kinds.map(({ part, frame }) => readPart(part, frame, layout.line, context)),
      readPart(counts.difficult, frameSquares(dark, grid), layout.line, context),
    ],
    bottom: Math.max(bottom, grid.y + measureSquares(whole, grid)),
  };
}

/** Under the name of its period in the rail, at the other end of its line in a narrow drawing. */
function drawTotal(all: Figured, top: number, { dataset, language, width }: DrawContext): Markish {
  const style = { size: TEXT[width].label, bold: true };
  if (width === 'wide') {
    return labels([{ x: 0, y: top + 64, text: formatFigured(all, dataset, language) }], style);
  }
  const value = formatFigured(all, dataset, language, 'value');
  const text = `${translate(language, 'figure.support-in-squares.all')} ${value}`;
  return labels([{ x: CANVAS.narrow.width, y: top + 9, text }], { ...style, anchor: 'end' });
}

function countSquares(instances: Figured): number {
  return valueOf(instances) / PER_SQUARE;
}

/** One block of squares under another, with a line of words above each. */
function placeKinds(kinds: readonly SupportPart[], x: number, top: number, layout: Layout) {
  const pitch = layout.size + layout.gap;
  let next = top;
  return kinds.map((part) => {
    // One pattern fills all blocks, so each begins on a whole square of the first.
    const y = top + layout.line + Math.ceil((next - top) / pitch) * pitch;
    const grid = { ...layout, x, y };
    const count = countSquares(part.instances);
    const frame = frameSquares(count, grid);
    const words = { x, y: y - layout.line / 2 };
    next = frame.y2 + layout.space;
    return { part, words, frame, squares: coverSquares(0, count, grid) };
  });
}

type Point = Readonly<Record<'x' | 'y', number>>;

function namePart({ category, instances, share }: SupportPart, at: Point, context: DrawContext) {
  const { dataset, language, width } = context;
  const [count, percent] = [instances, share].map((figured) =>
    formatFigured(figured, dataset, language, 'value'),
  );
  const size = TEXT[width].detail;
  const number = { ...at, text: count ?? '' };
  const words = `${inLanguage(category, 'label', language)}: ${percent ?? ''}`;
  const x = at.x + measureLabel(number.text, size, 'bold') + 6;
  return [
    labels([number], { size, bold: true }),
    labels([{ x, y: at.y, text: words }], { size, fill: COLOR.ink2 }),
  ];
}

function readPart(part: SupportPart, mark: Box, line: number, context: DrawContext): Readable {
  return {
    box: { ...mark, y1: mark.y1 - line, x2: mark.x1 + 340 },
    mark,
    label: inLanguage(part.category, 'label', context.language),
    value: `${sayFigured(part.instances, context)} (${sayFigured(part.share, context)})`,
  };
}
