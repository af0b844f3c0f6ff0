import type { Markish } from '@observablehq/plot';
import { COUNTRY, type Dataset } from '../../domain/dataset.ts';
import {
  findObservation,
  listRegionalPeriods,
  valueOf,
  type Figured,
} from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import {
  CANVAS,
  defineFigure,
  NOT_PUBLISHED,
  prefixOf,
  type DrawContext,
  type Width,
} from '../kit/figure.ts';
import { labels, missingHatch, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { namePeriod } from '../kit/names.ts';
import { headPeriod } from '../kit/period-head.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { COLOR, measureLabel, TEXT } from '../kit/theme.ts';

interface Counts {
  readonly all: Figured;
  readonly difficult: Figured;
  readonly share: Figured;
}

interface Row {
  readonly period: string;
  /** Undefined where the report does not count support by area. */
  readonly counts: Counts | undefined;
}

const CATEGORY = 'difficult-area';

/** How much of the support went to difficult areas, and which report does not say. */
export default defineFigure<Row>({
  id: 'difficult-areas',
  select: selectRows,
  finding: (rows) => {
    if (rows.every(({ counts }) => counts === undefined)) return 'title.none';
    return rows.every(({ counts }) => counts !== undefined) ? 'title.known' : 'title';
  },
  bind: (rows, { dataset, language }) => {
    const known = rows.find(({ counts }) => counts !== undefined);
    const unknown = rows.find(({ counts }) => counts === undefined);
    return {
      share: { figure: known?.counts?.share.row.id ?? '' },
      known: namePeriod(dataset, known?.period ?? '', language),
      unknown: namePeriod(dataset, unknown?.period ?? '', language),
    };
  },
  draw,
  tabulate: (rows, { dataset, language }) => ({
    columns: (['period', 'all', 'difficult', 'share'] as const).map((column) =>
      translate(language, `figure.difficult-areas.column-${column}`),
    ),
    rows: rows.map(({ period, counts }) => [
      namePeriod(dataset, period, language),
      counts?.all ?? NOT_PUBLISHED,
      counts?.difficult ?? NOT_PUBLISHED,
      counts?.share ?? NOT_PUBLISHED,
    ]),
  }),
});

function selectRows(dataset: Dataset): readonly Row[] {
  return listRegionalPeriods(dataset).map((period) => {
    const find = (indicator: string, category: string): Figured | undefined => {
      const row = findObservation(dataset, { indicator, geography: COUNTRY, period, category });
      return row === undefined ? undefined : { kind: 'observation', row };
    };
    const all = find('support-instances', '');
    const difficult = find('support-instances', CATEGORY);
    const share = find('support-instances-share', CATEGORY);
    const isKnown = all !== undefined && difficult !== undefined && share !== undefined;
    return { period, counts: isKnown ? { all, difficult, share } : undefined };
  });
}

interface Layout {
  readonly head: number;
  readonly bar: number;
  readonly foot: number;
  readonly gap: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { head: 0, bar: 48, foot: 32, gap: 28 },
  narrow: { head: 28, bar: 36, foot: 46, gap: 20 },
};

function draw(rows: readonly Row[], context: DrawContext) {
  const { width } = context;
  const layout = LAYOUT[width];
  const { rail, width: full } = CANVAS[width];
  const tall = (row: Row) =>
    layout.head + layout.bar + (row.counts === undefined ? 0 : layout.foot);
  const tops = rows.map((_, index) =>
    rows.slice(0, index).reduce((sum, row) => sum + tall(row) + layout.gap, 0),
  );
  const hatch = missingHatch(`${prefixOf(context)}-missing`);
  const last = rows.at(-1);
  const bars = rows.map((row, index) => {
    const y1 = (tops[index] ?? 0) + layout.head;
    return { row, whole: { x1: rail, x2: full, y1, y2: y1 + layout.bar } };
  });
  return {
    ...PIXELS,
    width: full,
    height: (tops.at(-1) ?? 0) + (last === undefined ? 0 : tall(last)) + 4,
    marks: [
      hatch.mark,
      ...bars.flatMap(({ row, whole }, index) => [
        ...headPeriod(row.period, tops[index] ?? 0, context),
        ...(row.counts === undefined
          ? drawMissing(whole, hatch.fill, context)
          : drawCounts(row.counts, whole, context)),
      ]),
      readable(
        bars.map(({ row, whole }) => ({
          box: { ...whole, y2: whole.y2 + (row.counts === undefined ? 0 : layout.foot) },
          mark: whole,
          label: namePeriod(context.dataset, row.period, context.language),
          value:
            row.counts === undefined
              ? translate(context.language, 'figure.not-published')
              : `${sayFigured(row.counts.difficult, context)} (${sayFigured(row.counts.share, context)}) ${translate(context.language, 'figure.difficult-areas.of')} ${sayFigured(row.counts.all, context)}`,
        })),
      ),
    ],
  };
}

function drawCounts(counts: Counts, whole: Box, context: DrawContext): Markish[] {
  const { dataset, language, width } = context;
  const size = TEXT[width];
  const part = valueOf(counts.difficult) / valueOf(counts.all);
  const inside = { ...whole, x2: whole.x1 + (whole.x2 - whole.x1) * part };
  const say = (figured: Figured) => formatFigured(figured, dataset, language, 'value');
  const y = whole.y2 + 16;
  const second = width === 'wide' ? y : y + 20;
  const share = `${say(counts.share)}: ${say(counts.difficult)}`;
  const words = translate(language, 'figure.difficult-areas.difficult');
  const after = whole.x1 + (width === 'wide' ? measureLabel(share, size.label, 'bold') + 8 : 0);
  return [
    solidBoxes([whole], COLOR.tile),
    solidBoxes([inside], COLOR.ink2),
    labels([{ x: whole.x1, y, text: share }], { size: size.label, bold: true }),
    labels([{ x: after, y: second, text: words }], { size: size.detail, fill: COLOR.ink2 }),
    labels(
      [
        {
          x: whole.x2,
          y,
          text: `${translate(language, 'figure.difficult-areas.all')} ${say(counts.all)}`,
        },
      ],
      {
        size: size.label,
        bold: true,
        anchor: 'end',
      },
    ),
  ];
}

/** Nothing is drawn that a length could be read from: the hatch fills the place, with the word in it. */
function drawMissing(whole: Box, fill: string, { language, width }: DrawContext): Markish[] {
  const words = translate(language, 'figure.not-published');
  const size = TEXT[width].label;
  const half = measureLabel(words, size) / 2 + 12;
  const [x, y] = [(whole.x1 + whole.x2) / 2, (whole.y1 + whole.y2) / 2];
  return [
    solidBoxes([whole], fill),
    solidBoxes([{ x1: x - half, x2: x + half, y1: y - 14, y2: y + 14 }], COLOR.paper),
    labels([{ x, y, text: words }], { size, fill: COLOR.ink2, anchor: 'middle' }),
  ];
}
