import type { Markish } from '@observablehq/plot';
import { max, scaleLinear } from 'd3';
import { COUNTRY, inLanguage, type Dataset } from '../../domain/dataset.ts';
import {
  findComputed,
  findFigured,
  findPrinted,
  valueOf,
  type Figured,
} from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatFigured, formatInterval } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { labelTicks, type Scale } from '../kit/axis.ts';
import { CANVAS, defineFigure, type DrawContext, type NamingContext } from '../kit/figure.ts';
import { hollowBoxes, labels, lines, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { namePeriod } from '../kit/names.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { COLOR, measureLabel, TEXT } from '../kit/theme.ts';
import { listToldPeriods } from '../kit/told-reports.ts';

const INDICATOR = 'counterpart-per-dong';

/** A ratio with what it was divided from: of a report, or of what is left between the two. */
interface Row {
  /** Empty for what is left. */
  readonly period: string;
  readonly ratio: Figured;
  readonly counterpart: Figured;
  readonly state: Figured;
  /** As the report prints it. */
  readonly stated: Figured | undefined;
}

/** What ratio would the difference between the two reports imply? A question, not a finding. */
export default defineFigure<Row>({
  id: 'ratio-between-reports',
  select: selectRows,
  bind: (rows) => ({
    ratio: { figure: rows.find(({ period }) => period === '')?.ratio.row.id ?? '' },
  }),
  draw,
  tabulate: (rows, context) => ({
    hasRanges: true,
    columns: (['what', 'counterpart', 'state', 'ratio'] as const).map((column) =>
      translate(context.language, `figure.ratio-between-reports.column-${column}`),
    ),
    rows: rows.map((row) => [nameRow(row, context), row.counterpart, row.state, row.ratio]),
  }),
});

/** The reports, the earlier one first, then the difference. */
function selectRows(dataset: Dataset): readonly Row[] {
  const divide = (period: string, ratio: Figured, stated: Figured | undefined): Row => {
    const [counterpart = '', state = ''] =
      ratio.kind === 'derived' ? ratio.row.inputs.split(' ') : [];
    return {
      period,
      ratio,
      counterpart: findFigured(dataset, counterpart),
      state: findFigured(dataset, state),
      stated,
    };
  };
  const reports = listToldPeriods(dataset).flatMap((period) => {
    const about = { indicator: INDICATOR, geography: COUNTRY, period };
    const ratio = findComputed(dataset, { ...about, category: 'counterpart-to-state' });
    return ratio === undefined ? [] : divide(period, ratio, findPrinted(dataset, about));
  });
  const difference = dataset.derived.find(
    ({ indicator, category }) => indicator === INDICATOR && category === 'difference',
  );
  return difference === undefined
    ? reports
    : [...reports, divide('', { kind: 'derived', row: difference }, undefined)];
}

function nameRow({ period }: Row, { dataset, language }: NamingContext): string {
  if (period !== '')
    return fillWords(translate(language, 'figure.ratio-between-reports.report'), {
      period: namePeriod(dataset, period, language),
    });
  const difference = dataset.categories.find(({ id }) => id === 'difference');
  return difference === undefined ? '' : inLanguage(difference, 'label', language);
}

const LAYOUT = {
  wide: { pitch: 64, middle: 24, tall: 32, least: 6 },
  narrow: { pitch: 88, middle: 56, tall: 24, least: 5 },
} as const;

function draw(rows: readonly Row[], context: DrawContext) {
  const { width } = context;
  const { pitch } = LAYOUT[width];
  const { rail, width: full } = CANVAS[width];
  const most = max(rows, ({ ratio }) => ratio.row.upper ?? valueOf(ratio)) ?? 1;
  const scale = scaleLinear([0, Math.ceil(most)], [rail, full - 8]);
  // What is left stands under a rule of its own: it is no third report.
  const topOf = ({ period }: Row, index: number) => 4 + index * pitch + (period === '' ? 20 : 0);
  const bottom = 4 + rows.length * pitch + 12;
  const boxes = rows.map((row, index) => boxOf(row, scale, topOf(row, index), context));
  const rule = 4 + (rows.length - 1) * pitch + 2;
  return {
    ...PIXELS,
    width: full,
    height: bottom + 32,
    marks: [
      ...drawAxis(scale, bottom, context),
      lines([{ x1: 0, x2: full, y1: rule, y2: rule }], COLOR.ink),
      ...rows.flatMap((row, index) => {
        const box = boxes[index];
        return box === undefined
          ? []
          : [...nameLines(row, topOf(row, index), context), ...drawRange(row, index, box, context)];
      }),
      readable(
        rows.flatMap((row, index) => {
          const mark = boxes[index];
          const y1 = topOf(row, index);
          return mark === undefined
            ? []
            : {
                box: { x1: 0, x2: full, y1, y2: y1 + pitch },
                mark,
                label: nameRow(row, context),
                value: sayRow(row, context),
              };
        }),
      ),
    ],
  };
}

/** The interval as a box; the narrowest still as wide as can be seen. */
function boxOf({ ratio }: Row, scale: Scale, top: number, { width }: DrawContext): Box {
  const { middle, tall, least } = LAYOUT[width];
  const [lower, upper] = [ratio.row.lower, ratio.row.upper].map((end) =>
    scale(end ?? valueOf(ratio)),
  );
  const [from = 0, to = 0] = [lower, upper];
  const more = Math.max(0, least - (to - from)) / 2;
  const y = top + middle;
  return { x1: from - more, x2: to + more, y1: y - tall / 2, y2: y + tall / 2 };
}

function drawAxis(scale: Scale, bottom: number, context: DrawContext): Markish[] {
  const ticks = scale.ticks(6);
  const unit = translate(context.language, 'figure.ratio-between-reports.axis');
  return [
    lines(
      ticks.map((tick) => ({ x1: scale(tick), x2: scale(tick), y1: 4, y2: bottom })),
      COLOR.rule,
    ),
    labels(labelTicks(scale, ticks.slice(0, -1), { unit: '', sign: '' }, bottom + 14, context), {
      size: TEXT[context.width].detail,
      fill: COLOR.ink2,
    }),
    labels([{ x: CANVAS[context.width].width, y: bottom + 14, text: unit }], {
      size: TEXT[context.width].detail,
      anchor: 'end',
      fill: COLOR.ink2,
    }),
  ];
}

/** Solid and hollow for the two reports, dashed for what is only left between them. */
function drawRange(row: Row, index: number, box: Box, context: DrawContext): Markish[] {
  const { dataset, language, width } = context;
  const size = TEXT[width];
  const value = formatFigured(row.ratio, dataset, language, 'value');
  const words = `(${formatInterval(row.ratio, dataset, language)})`;
  const valueWidth = measureLabel(value, size.label, 'bold');
  const wordsWidth = measureLabel(words, size.detail);
  const isRight = box.x2 + 8 + valueWidth + 8 + wordsWidth < CANVAS[width].width;
  const y = (box.y1 + box.y2) / 2;
  const x = isRight ? box.x2 + 8 : box.x1 - 8 - wordsWidth - 8 - valueWidth;
  return [
    row.period === ''
      ? hollowBoxes([box], COLOR.private, { fill: COLOR.paper, dashed: true })
      : index === 0
        ? solidBoxes([box], COLOR.private)
        : hollowBoxes([box], COLOR.private, { fill: COLOR.paper, width: 2 }),
    labels([{ x, y, text: value }], { size: size.label, bold: true, halo: true }),
    labels([{ x: x + valueWidth + 8, y, text: words }], {
      size: size.detail,
      fill: COLOR.ink2,
      halo: true,
    }),
  ];
}

/** The name of a row, and under it what is divided by what. */
function nameLines(row: Row, top: number, context: DrawContext): Markish[] {
  const { dataset, language, width } = context;
  const size = TEXT[width];
  const y = width === 'wide' ? LAYOUT.wide.middle - 10 : 10;
  const [above = '', below = ''] = [row.counterpart, row.state].map((figured) =>
    formatFigured(figured, dataset, language, 'value'),
  );
  const interval =
    row.period === '' ? ` (${formatInterval(row.counterpart, dataset, language)})` : '';
  return [
    labels([{ x: 0, y: top + y, text: nameRow(row, context) }], {
      size: size.label,
      bold: true,
      halo: true,
    }),
    labels([{ x: 0, y: top + y + 20, text: `${above}${interval} ÷ ${below}` }], {
      size: size.detail,
      fill: COLOR.ink2,
      halo: true,
    }),
  ];
}

function sayRow({ ratio, stated }: Row, context: DrawContext): string {
  const { dataset, language } = context;
  const words = (part: 'interval' | 'stated', value: string) =>
    fillWords(translate(language, `figure.ratio-between-reports.${part}`), { value });
  return [
    sayFigured(ratio, context),
    words('interval', formatInterval(ratio, dataset, language)),
    ...(stated === undefined ? [] : [words('stated', sayFigured(stated, context))]),
  ].join('; ');
}
