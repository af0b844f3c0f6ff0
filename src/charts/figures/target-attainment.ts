import type { Markish } from '@observablehq/plot';
import { max, scaleLinear } from 'd3';
import { inLanguage } from '../../domain/dataset.ts';
import { valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import type { Scale } from '../kit/axis.ts';
import {
  CANVAS,
  defineFigure,
  NOT_PUBLISHED,
  type DrawContext,
  type Width,
} from '../kit/figure.ts';
import { hollowBoxes, labels, lines, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { fromStep } from '../kit/steps.ts';
import {
  listTargetRows,
  standingOf,
  writeTarget,
  type Standing,
  type TargetRow,
} from '../kit/target-rows.ts';
import { COLOR, measureLabel, TEXT, wrapLabel } from '../kit/theme.ts';

const FEW: readonly string[] = ['target-people-trained', 'target-clusters-supported'];

/** How far the programme came with each of its numeric targets, and of which the report is silent. */
export default defineFigure<TargetRow>({
  id: 'target-attainment',
  select: listTargetRows,
  finding: (rows) => {
    const count = (standing: Standing) => rows.filter((row) => standingOf(row) === standing).length;
    const isAsTold =
      count('above') === 3 &&
      count('near') === 1 &&
      rows.every((row) => (standingOf(row) === 'below') === FEW.includes(row.subject.id));
    return isAsTold ? 'title' : 'title.plain';
  },
  bind: (rows, { language }) => ({
    'best-name': nameSubject(rows[0], language),
    best: { figure: rows[0]?.attainment.row.id ?? '' },
    'least-name': nameSubject(rows.at(-1), language),
    least: { figure: rows.at(-1)?.attainment.row.id ?? '' },
  }),
  draw,
  tabulate: (rows, { language }) => ({
    hasRanges: true,
    columns: (['subject', 'target', 'result', 'stated', 'kind', 'derived'] as const).map((column) =>
      translate(language, `figure.target-attainment.column-${column}`),
    ),
    rows: rows.map((row) => [
      nameSubject(row, language),
      row.target,
      row.result,
      row.printed ?? NOT_PUBLISHED,
      translate(language, `figure.target-attainment.kind-${kindOf(row)}`),
      row.attainment,
    ]),
  }),
});

function nameSubject(row: TargetRow | undefined, language: DrawContext['language']): string {
  return row === undefined ? '' : inLanguage(row.subject, 'label', language);
}

/** Whether the report says by how much a target was exceeded, and not how far it was reached. */
function isExcess(printed: Figured | undefined): boolean {
  return printed?.row.indicator === 'target-excess';
}

function kindOf({ printed }: TargetRow): 'silent' | 'excess' | 'attained' {
  if (printed === undefined) return 'silent';
  return isExcess(printed) ? 'excess' : 'attained';
}

interface Layout {
  readonly top: number;
  readonly pitch: number;
  readonly bar: number;
  /** From the top of a row to its bar. */
  readonly offset: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { top: 36, pitch: 68, bar: 20, offset: 8 },
  narrow: { top: 22, pitch: 52, bar: 12, offset: 22 },
};

interface Drawing {
  readonly context: DrawContext;
  readonly scale: Scale;
}

function draw(rows: readonly TargetRow[], context: DrawContext) {
  const { width } = context;
  const { top, pitch, bar, offset } = LAYOUT[width];
  const { rail, width: full } = CANVAS[width];
  const most = max(rows, ({ attainment }) => valueOf(attainment)) ?? 100;
  const room =
    measureLabel(formatNumber(most, 2, context.language), TEXT[width].label, 'bold') + 24;
  const right = width === 'wide' ? 250 : room;
  const scale = scaleLinear([0, Math.max(most, 100)], [rail, full - right]);
  const topOf = (index: number) => top + index * pitch;
  const height = topOf(rows.length - 1) + offset + bar + (width === 'wide' ? 24 : 4);
  const drawing = { context, scale };
  return {
    ...PIXELS,
    width: full,
    height,
    marks: [
      ...rows.flatMap((row, index) => withStep(row, drawBar(row, drawing, topOf(index)))),
      ...drawGoal(
        rows.map((_row, index) => topOf(index)),
        drawing,
      ),
      ...rows.flatMap((row, index) => [
        ...nameRow(row, context, topOf(index)),
        ...withStep(row, labelBar(row, drawing, topOf(index))),
      ]),
      readable(
        rows.map((row, index) => ({
          box: { x1: 0, x2: full, y1: topOf(index) - 2, y2: topOf(index) + pitch - 2 },
          mark: boxOf(row, drawing, topOf(index)),
          label: nameSubject(row, context.language),
          value: sayRow(row, context),
        })),
      ),
    ],
  };
}

/** What falls far behind comes with the text about it; what the report leaves out, last. */
function withStep(row: TargetRow, marks: readonly Markish[]): readonly Markish[] {
  if (standingOf(row) !== 'below') return marks;
  return fromStep(row.printed === undefined ? 3 : 2, marks);
}

function boxOf({ attainment }: TargetRow, { context, scale }: Drawing, top: number): Box {
  const { offset, bar } = LAYOUT[context.width];
  const y1 = top + offset;
  return { x1: scale(0), x2: scale(valueOf(attainment)), y1, y2: y1 + bar };
}

function drawBar(row: TargetRow, drawing: Drawing, top: number): Markish[] {
  const box = [boxOf(row, drawing, top)];
  const color = standingOf(row) === 'below' ? COLOR.ink : COLOR.mark;
  return [
    row.printed === undefined ? hollowBoxes(box, color, { width: 2 }) : solidBoxes(box, color),
  ];
}

/** The target itself, and where bars begin; a narrow drawing has names between its bars. */
function drawGoal(tops: readonly number[], { context, scale }: Drawing): Markish[] {
  const { language, width } = context;
  const { pitch, bar, offset } = LAYOUT[width];
  const reach = width === 'wide' ? (pitch - bar) / 2 : 4;
  const through = (x: number) =>
    tops.map((top) => ({ x1: x, x2: x, y1: top + offset - reach, y2: top + offset + bar + reach }));
  const text = `${translate(language, 'figure.target-attainment.goal')} ${formatNumber(100, 0, language)}%`;
  return [
    lines(through(scale(0)), COLOR.ink),
    lines(through(scale(100)), COLOR.paper, { width: 5 }),
    lines(through(scale(100)), COLOR.ink, { width: 1.5 }),
    labels([{ x: scale(100), y: 7, text }], {
      size: TEXT[width].detail,
      anchor: 'middle',
      bold: true,
    }),
  ];
}

function nameRow(row: TargetRow, context: DrawContext, top: number): Markish[] {
  const { dataset, language, width } = context;
  const size = TEXT[width];
  const bold = standingOf(row) === 'below';
  const name = nameSubject(row, language);
  if (width === 'narrow') {
    return [labels([{ x: 0, y: top + 10, text: name }], { size: size.label, bold, halo: true })];
  }
  const words = wrapLabel(name, size.label, CANVAS.wide.rail - 20);
  const detail = fillWords(translate(language, 'figure.target-attainment.detail'), {
    result: formatFigured(row.result, dataset, language, 'value'),
    target: writeTarget(row, context),
  });
  const first = top + 20 - words.length * 10;
  return [
    labels(
      words.map((text, index) => ({ x: 0, y: first + index * 20, text })),
      { size: size.label, bold },
    ),
    labels([{ x: 0, y: first + words.length * 20, text: detail }], {
      size: size.detail,
      fill: COLOR.ink2,
    }),
  ];
}

/** Value at the end of the bar; what the report says beside it or, without room, over the bar. */
function labelBar(row: TargetRow, drawing: Drawing, top: number): Markish[] {
  const { context, scale } = drawing;
  const { width: full } = CANVAS[context.width];
  const size = TEXT[context.width];
  const { x2, y1, y2 } = boxOf(row, drawing, top);
  const [y, value, beside] = [(y1 + y2) / 2, writeValue(row, context), writeBeside(row, context)];
  const after = x2 + 8 + measureLabel(value, size.label, 'bold') + 10;
  const start = after < scale(100) + 8 && beside !== '' ? Math.max(after, scale(100) + 10) : after;
  const hasRoom = start + measureLabel(beside, size.detail) < full;
  const place = hasRoom
    ? labels([{ x: start, y, text: beside }], { size: size.detail, fill: COLOR.ink2, halo: true })
    : labels([{ x: full, y: top + 10, text: beside }], {
        size: size.detail,
        fill: COLOR.ink2,
        anchor: 'end',
      });
  return [
    labels([{ x: x2 + 8, y, text: value }], { size: size.label, bold: true, halo: true }),
    ...(beside === '' ? [] : [place]),
  ];
}

/** How far the target was reached: as printed, else as computed. */
function writeValue({ attainment, printed }: TargetRow, { dataset, language }: DrawContext) {
  const figured = printed === undefined || isExcess(printed) ? attainment : printed;
  return formatFigured(figured, dataset, language, 'value');
}

/** The report’s words where they are others, or that it has none. */
function writeBeside({ printed }: TargetRow, { dataset, language }: DrawContext): string {
  if (printed === undefined) return translate(language, 'figure.target-attainment.silent');
  if (!isExcess(printed)) return '';
  return fillWords(translate(language, 'figure.target-attainment.excess'), {
    excess: formatFigured(printed, dataset, language, 'value'),
  });
}

function sayRow(row: TargetRow, context: DrawContext): string {
  const { dataset, language } = context;
  const isOurs = row.printed === undefined || isExcess(row.printed);
  return [
    isOurs ? sayFigured(row.attainment, context) : writeValue(row, context),
    writeBeside(row, context),
    fillWords(translate(language, 'figure.target-attainment.detail'), {
      result: formatFigured(row.result, dataset, language),
      target: writeTarget(row, context),
    }),
  ]
    .filter(Boolean)
    .join('; ');
}
