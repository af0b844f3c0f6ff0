import type { Markish } from '@observablehq/plot';
import { max, scaleLinear } from 'd3';
import { COUNTRY, inLanguage, type Category, type Dataset } from '../../domain/dataset.ts';
import { findPrinted, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { parsePeriod } from '../../domain/period.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import type { Scale } from '../kit/axis.ts';
import { CANVAS, defineFigure, NOT_PUBLISHED, prefixOf, type DrawContext } from '../kit/figure.ts';
import {
  hollowBoxes,
  labels,
  lines,
  missingHatch,
  PIXELS,
  solidBoxes,
  type Box,
} from '../kit/marks.ts';
import { readable, sayFigured, type Readable } from '../kit/readable.ts';
import { COLOR, TEXT } from '../kit/theme.ts';
import { listToldPeriods } from '../kit/told-reports.ts';

interface Row {
  readonly level: Category;
  readonly plan: Figured;
  /** Undefined where no amount was foreseen. */
  readonly foreseen: Figured | undefined;
  /** The plan in per cent of what was foreseen, as printed. */
  readonly attainment: Figured | undefined;
}

/** How much of the money that the programme foresaw was approved as a plan, by level of government? */
export default defineFigure<Row>({
  id: 'foreseen-and-plan',
  select: selectRows,
  finding: (rows) =>
    rows.every(({ foreseen }) => foreseen !== undefined) ? 'title.plain' : 'title',
  bind: (rows) => ({
    attainment: {
      figure: rows.find(({ attainment }) => attainment !== undefined)?.attainment?.row.id ?? '',
    },
  }),
  draw,
  tabulate: (rows, { language }) => ({
    columns: (['level', 'foreseen', 'plan', 'attainment'] as const).map((column) =>
      translate(language, `figure.foreseen-and-plan.column-${column}`),
    ),
    rows: rows.map(({ level, foreseen, plan, attainment }) => [
      inLanguage(level, 'label', language),
      foreseen ?? NOT_PUBLISHED,
      plan,
      attainment ?? NOT_PUBLISHED,
    ]),
  }),
});

/** What was foreseen belongs to the approved programme that ends with the report, not to the next one. */
function selectRows(dataset: Dataset): readonly Row[] {
  const period = listToldPeriods(dataset)[0] ?? '';
  const end = parsePeriod(period)?.to;
  return dataset.categories
    .filter(({ id }) => id === 'central' || id === 'local')
    .flatMap((level) => {
      const about = { geography: COUNTRY, period, category: level.id };
      const plan = findPrinted(dataset, { ...about, indicator: 'funding' });
      const foreseen = dataset.observations.find(
        (row) =>
          row.indicator === 'funding-foreseen' &&
          row.status === 'plan' &&
          parsePeriod(row.period)?.to === end &&
          row.category === level.id,
      );
      if (plan === undefined) return [];
      return {
        level,
        plan,
        foreseen: foreseen === undefined ? undefined : { kind: 'observation', row: foreseen },
        attainment: findPrinted(dataset, { ...about, indicator: 'funding-foreseen-attainment' }),
      };
    });
}

interface Layout {
  /** From the top of a row to its frame, with the words for the frame between. */
  readonly head: number;
  readonly frame: number;
  readonly bar: number;
  /** Under the frame, for the words for the bar. */
  readonly foot: number;
  readonly gap: number;
}

const LAYOUT = {
  wide: { head: 28, frame: 48, bar: 24, foot: 28, gap: 24 },
  narrow: { head: 48, frame: 40, bar: 20, foot: 26, gap: 22 },
} as const satisfies Record<string, Layout>;

function draw(rows: readonly Row[], context: DrawContext) {
  const { width } = context;
  const layout = LAYOUT[width];
  const { rail, width: full } = CANVAS[width];
  const most = max(
    rows.flatMap(({ plan, foreseen }) => [plan, ...(foreseen ? [foreseen] : [])].map(valueOf)),
  );
  const scale = scaleLinear([0, most ?? 1], [rail, full - (width === 'wide' ? 96 : 0)]);
  const pitch = layout.head + layout.frame + layout.foot + layout.gap;
  const hatch = missingHatch(`${prefixOf(context)}-missing`);
  const drawn = rows.map((row, index) => ({ row, ...place(row, index * pitch, scale, layout) }));
  return {
    ...PIXELS,
    width: full,
    height: rows.length * pitch - layout.gap,
    marks: [
      hatch.mark,
      ...drawn.flatMap(({ row, frame, bar }) => [
        ...(row.foreseen === undefined
          ? [solidBoxes([frame], hatch.fill)]
          : [hollowBoxes([frame], COLOR.public, { width: 2 })]),
        solidBoxes([{ ...bar, y1: bar.y1 - 3, y2: bar.y2 + 3, x2: bar.x2 + 3 }], COLOR.paper),
        solidBoxes([bar], COLOR.public),
        ...labelRow(row, frame, bar, context),
      ]),
      lines(
        drawn.map(({ frame }) => ({ x1: rail, x2: rail, y1: frame.y1 - 4, y2: frame.y2 + 4 })),
        COLOR.ink,
      ),
      readable(drawn.flatMap(({ row, frame, bar }) => readRow(row, frame, bar, context))),
    ],
  };
}

/** The frame is what was foreseen; where nothing was, it runs to the end of the scale and is no length. */
function place({ plan, foreseen }: Row, top: number, scale: Scale, layout: Layout) {
  const [y1, y2] = [top + layout.head, top + layout.head + layout.frame];
  const [, end] = scale.range();
  const frame = { x1: scale(0), x2: foreseen ? scale(valueOf(foreseen)) : (end ?? 0), y1, y2 };
  const inset = (layout.frame - layout.bar) / 2;
  const bar = { x1: scale(0), x2: scale(valueOf(plan)), y1: y1 + inset, y2: y2 - inset };
  return { frame, bar };
}

function labelRow(row: Row, frame: Box, bar: Box, context: DrawContext): Markish[] {
  const { dataset, language, width } = context;
  const size = TEXT[width];
  const say = (part: 'foreseen' | 'plan', figured: Figured) =>
    fillWords(translate(language, `figure.foreseen-and-plan.${part}`), {
      value: formatFigured(figured, dataset, language),
    });
  const isWide = width === 'wide';
  const name = {
    x: 0,
    y: isWide ? (frame.y1 + frame.y2) / 2 : frame.y1 - 36,
    text: nameLevel(row, context),
  };
  const foreseen =
    row.foreseen === undefined
      ? translate(language, 'figure.foreseen-and-plan.none')
      : say('foreseen', row.foreseen);
  const share =
    row.attainment === undefined
      ? ''
      : fillWords(translate(language, 'figure.foreseen-and-plan.attainment'), {
          value: formatFigured(row.attainment, dataset, language),
        });
  return [
    labels([name], { size: size.label, bold: true }),
    labels([{ x: frame.x2, y: frame.y1 - 13, text: foreseen }], {
      size: size.detail,
      anchor: 'end',
      fill: COLOR.ink2,
    }),
    labels([{ x: bar.x1, y: frame.y2 + 14, text: say('plan', row.plan) }], {
      size: size.detail,
      bold: true,
    }),
    labels([{ x: bar.x2 + (isWide ? 16 : 8), y: (bar.y1 + bar.y2) / 2, text: share }], {
      size: isWide ? 24 : size.detail,
      serif: isWide,
      bold: !isWide,
      fill: COLOR.public,
    }),
  ];
}

const nameLevel = ({ level }: Row, { language }: DrawContext) =>
  inLanguage(level, 'label', language);

/** The frame is found above and right of the bar, the bar in its own height and below. */
function readRow(row: Row, frame: Box, bar: Box, context: DrawContext): readonly Readable[] {
  const { language, width } = context;
  const x2 = CANVAS[width].width;
  const label = (part: 'foreseen' | 'plan') =>
    `${nameLevel(row, context)}, ${translate(language, `figure.foreseen-and-plan.mark-${part}`)}`;
  return [
    {
      box: { x1: 0, x2, y1: frame.y1 - 26, y2: bar.y1 },
      mark: frame,
      label: label('foreseen'),
      value:
        row.foreseen === undefined
          ? translate(language, 'figure.foreseen-and-plan.none')
          : sayFigured(row.foreseen, context),
    },
    {
      box: { x1: 0, x2, y1: bar.y1, y2: frame.y2 + 24 },
      mark: bar,
      label: label('plan'),
      value: [row.plan, row.attainment]
        .flatMap((figured) => (figured === undefined ? [] : sayFigured(figured, context)))
        .join('; '),
    },
  ];
}
