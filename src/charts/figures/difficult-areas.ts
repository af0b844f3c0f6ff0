import type { Markish } from '@observablehq/plot';
import { COUNTRY, type Dataset } from '../../domain/dataset.ts';
import {
  findPrinted,
  listReportPeriods,
  valueOf,
  type Figured,
} from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, NOT_PUBLISHED, prefixOf, type DrawContext } from '../kit/figure.ts';
import { labels, missingHatch, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { drawMissing } from '../kit/missing.ts';
import { namePeriod } from '../kit/names.ts';
import { layPeriodBars } from '../kit/period-bars.ts';
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
  return listReportPeriods(dataset).map((period) => {
    const find = (indicator: string, category: string) =>
      findPrinted(dataset, { indicator, geography: COUNTRY, period, category });
    const all = find('support-instances', '');
    const difficult = find('support-instances', CATEGORY);
    const share = find('support-instances-share', CATEGORY);
    const isKnown = all !== undefined && difficult !== undefined && share !== undefined;
    return { period, counts: isKnown ? { all, difficult, share } : undefined };
  });
}

function draw(rows: readonly Row[], context: DrawContext) {
  const { width, language } = context;
  const hatch = missingHatch(`${prefixOf(context)}-missing`);
  const { bars, height } = layPeriodBars(
    rows.map(({ counts }) => counts !== undefined),
    width,
  );
  const drawn = rows.flatMap((row, index) => {
    const bar = bars[index];
    return bar === undefined ? [] : { ...row, ...bar };
  });
  const lack = translate(language, 'figure.not-published');
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height,
    marks: [
      hatch.mark,
      ...drawn.flatMap(({ period, counts, top, whole }) => [
        ...headPeriod(period, top, context),
        ...(counts === undefined
          ? drawMissing(whole, lack, hatch.fill, width)
          : drawCounts(counts, whole, context)),
      ]),
      readable(
        drawn.map(({ period, counts, whole, reach }) => ({
          box: reach,
          mark: whole,
          label: namePeriod(context.dataset, period, language),
          value: counts === undefined ? lack : sayCounts(counts, context),
        })),
      ),
    ],
  };
}

function sayCounts({ all, difficult, share }: Counts, context: DrawContext): string {
  const say = (figured: Figured) => sayFigured(figured, context);
  const of = translate(context.language, 'figure.difficult-areas.of');
  return `${say(difficult)} (${say(share)}) ${of} ${say(all)}`;
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
