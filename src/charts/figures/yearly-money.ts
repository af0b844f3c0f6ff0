import type { Markish } from '@observablehq/plot';
import { max, range, scaleLinear } from 'd3';
import { COUNTRY, type Dataset } from '../../domain/dataset.ts';
import { findComputed, findPrinted, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { coversYear, parsePeriod, type Period } from '../../domain/period.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatFigured, qualifierOf } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import {
  CANVAS,
  defineFigure,
  type DrawContext,
  type NamingContext,
  type Width,
} from '../kit/figure.ts';
import { hollowBoxes, labels, lines, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { namePeriod } from '../kit/names.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { fromStep } from '../kit/steps.ts';
import { COLOR, measureLabel, TEXT } from '../kit/theme.ts';
import { findToldPrinted, listToldPeriods } from '../kit/told-reports.ts';

/** `total` of a report over its years; one year of money as printed, implied by growth, or left over. */
interface Row {
  readonly kind: 'total' | 'printed' | 'implied' | 'left';
  readonly period: string;
  readonly figured: Figured;
}

/** From this part on a sum is nearly as large as another. */
const NEARLY = 0.9;

/** What do the two reports, put together, leave for each year? A question, not a series. */
export default defineFigure<Row>({
  id: 'yearly-money',
  select: selectRows,
  finding: (rows) => {
    const [left, before] = [pick(rows, 'left'), pick(rows, 'implied')];
    if (left === undefined || before === undefined) return 'title.none';
    const part = valueOf(left.figured) / valueOf(before.figured);
    return NEARLY <= part && part < 1 ? 'title' : 'title.none';
  },
  bind: (rows, { dataset }) => {
    const [left, before] = [pick(rows, 'left'), pick(rows, 'implied')];
    const about = { indicator: 'funding-cut', geography: COUNTRY, period: left?.period ?? '' };
    return {
      left: { figure: left?.figured.row.id ?? '' },
      before: { figure: before?.figured.row.id ?? '' },
      cut: { figure: findPrinted(dataset, about)?.row.id ?? '' },
      year: left?.period ?? '',
      previous: before?.period ?? '',
    };
  },
  draw,
  tabulate: (rows, context) => ({
    columns: (['period', 'amount', 'kind'] as const).map((column) =>
      translate(context.language, `figure.yearly-money.column-${column}`),
    ),
    rows: rows.map((row) => [
      namePeriod(context.dataset, row.period, context.language),
      row.figured,
      nameKind(row, context),
    ]),
    hasRanges: true,
  }),
});

/** The last of a kind: of implied years the one before the year that is left over. */
function pick(rows: readonly Row[], kind: Row['kind']): Row | undefined {
  return rows.findLast((row) => row.kind === kind);
}

/** Every year of the longer report, then the totals, the shorter report first. */
function selectRows(dataset: Dataset): readonly Row[] {
  const reports = listToldPeriods(dataset);
  const [shorter, longer] = [reports[0], reports.at(-1)].map((edtf) => parsePeriod(edtf ?? ''));
  if (!shorter || longer?.from == null) return [];
  const years = range(longer.from, longer.to + 1).flatMap((year): Row[] => {
    const about = { geography: COUNTRY, period: String(year) };
    const printed = findToldPrinted(dataset, { ...about, indicator: 'funding' });
    const implied = findComputed(dataset, { ...about, indicator: 'funding-implied' });
    const figured = printed ?? implied;
    if (figured === undefined) return [];
    const ours = coversYear(shorter, year) ? 'implied' : 'left';
    return [{ kind: printed === undefined ? ours : 'printed', period: about.period, figured }];
  });
  const totals = reports.flatMap((period): Row[] => {
    const figured = findPrinted(dataset, { geography: COUNTRY, period, indicator: 'funding' });
    return figured === undefined ? [] : [{ kind: 'total', period, figured }];
  });
  return [...years, ...totals];
}

function nameKind({ kind }: Row, { language }: NamingContext): string {
  return translate(language, `figure.yearly-money.${kind}`);
}

interface Layout {
  readonly bar: number;
  /** Height of the tallest bar, and room above it for its value. */
  readonly tall: number;
  readonly head: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { bar: 52, tall: 160, head: 28 },
  narrow: { bar: 26, tall: 116, head: 36 },
};

interface Drawing {
  readonly context: DrawContext;
  readonly layout: Layout;
  readonly base: number;
  /** Left edge of the column of a year, and the width of a column. */
  readonly placeYear: (year: number) => number;
  readonly pitch: number;
  readonly measure: (row: Row) => number;
}

function draw(rows: readonly Row[], context: DrawContext) {
  const { rail, width: full } = CANVAS[context.width];
  const layout = LAYOUT[context.width];
  const years = rows.filter(({ kind }) => kind !== 'total');
  const totals = rows.filter(({ kind }) => kind === 'total');
  const first = Number(years[0]?.period);
  const pitch = (full - rail) / years.length;
  const most = max(years, ({ figured }) => valueOf(figured)) ?? 0;
  const scale = scaleLinear([0, most], [0, layout.tall]);
  const base = layout.head + layout.tall;
  const placeYear = (year: number) => rail + (year - first) * pitch;
  const measure = ({ figured }: Row) => scale(valueOf(figured));
  const drawing = { context, layout, base, placeYear, pitch, measure };
  const of = (kind: Row['kind']) => years.filter((row) => row.kind === kind);
  return {
    ...PIXELS,
    width: full,
    height: base + 104,
    marks: [
      ...drawYears(of('implied'), drawing),
      ...totals.slice(0, 1).flatMap((row) => drawTotal(row, 0, drawing)),
      ...fromStep(2, [
        ...drawYears(of('printed'), drawing),
        ...totals.slice(1).flatMap((row) => drawTotal(row, 1, drawing)),
      ]),
      ...fromStep(3, drawYears(of('left'), drawing)),
      lines([{ x1: rail, x2: full, y1: base, y2: base }], COLOR.ink),
      labels(
        years.map(({ period }) => ({
          x: placeYear(Number(period)) + pitch / 2,
          y: base + 14,
          text: period,
        })),
        { size: TEXT[context.width].detail, anchor: 'middle' },
      ),
      readable([
        ...years.map((row) => ({
          box: { ...boxOf(row, drawing), y1: 0, y2: base + 20 },
          mark: boxOf(row, drawing),
          label: `${row.period}, ${nameKind(row, context)}`,
          value: sayFigured(row.figured, context),
        })),
        ...totals.map((row, index) => {
          const box = totalBox(row, index, drawing);
          const name = namePeriod(context.dataset, row.period, context.language);
          const value = sayFigured(row.figured, context);
          return { box, mark: box, label: `${nameKind(row, context)} ${name}`, value };
        }),
      ]),
    ],
  };
}

function boxOf(row: Row, { placeYear, pitch, layout, base, measure }: Drawing): Box {
  const x1 = placeYear(Number(row.period)) + (pitch - layout.bar) / 2;
  return { x1, x2: x1 + layout.bar, y1: base - measure(row), y2: base };
}

/** Bars of one kind: solid as printed, hollow as implied, dashed as left over. */
function drawYears(rows: readonly Row[], drawing: Drawing): Markish[] {
  const { dataset, language, width } = drawing.context;
  const boxes = rows.map((row) => boxOf(row, drawing));
  const [{ kind } = { kind: 'printed' }] = rows;
  const size = TEXT[width].detail;
  const above = (textOf: (row: Row) => string, rise: number) =>
    rows.flatMap((row) => {
      const text = textOf(row);
      const { x1, x2, y1 } = boxOf(row, drawing);
      const x = Math.min((x1 + x2) / 2, CANVAS[width].width - measureLabel(text, size) / 2);
      return text === '' ? [] : [{ x, y: y1 - rise, text }];
    });
  return [
    kind === 'printed'
      ? solidBoxes(boxes, COLOR.public)
      : hollowBoxes(boxes, COLOR.public, { dashed: kind === 'left', fill: COLOR.paper }),
    labels(
      above(({ figured }) => formatFigured(figured, dataset, language, 'bare'), 10),
      { size, anchor: 'middle', bold: kind !== 'implied' },
    ),
    labels(
      above(({ figured }) => qualifierOf(figured, language), 26),
      { size, anchor: 'middle', fill: COLOR.ink2 },
    ),
  ];
}

function totalBox({ period }: Row, index: number, drawing: Drawing): Box {
  const { from, to } = parsePeriod(period) as Period;
  const y1 = drawing.base + 32 + index * 38;
  const [x1, x2] = [drawing.placeYear(from ?? to) + 2, drawing.placeYear(to + 1) - 2];
  return { x1, x2, y1, y2: y1 + 28 };
}

/** A bracket under the years of a report, with its total. */
function drawTotal(row: Row, index: number, drawing: Drawing): Markish[] {
  const { dataset, language, width } = drawing.context;
  const { x1, x2, y1 } = totalBox(row, index, drawing);
  const text = fillWords(translate(language, 'figure.yearly-money.of'), {
    period: namePeriod(dataset, row.period, language),
    total: formatFigured(row.figured, dataset, language),
  });
  return [
    lines([{ x1, x2, y1, y2: y1 }], COLOR.ink, { width: 2 }),
    labels([{ x: (x1 + x2) / 2, y: y1 + 14, text }], {
      size: TEXT[width].detail,
      anchor: 'middle',
    }),
  ];
}
