import type { Markish } from '@observablehq/plot';
import { COUNTRY, OUTSIDE_REGIONS, type Dataset } from '../../domain/dataset.ts';
import { findComputed, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, prefixOf, type DrawContext } from '../kit/figure.ts';
import { hollowBoxes, labels, PIXELS, remainderHatch, solidBoxes, type Box } from '../kit/marks.ts';
import { namePeriod } from '../kit/names.ts';
import { headPeriod } from '../kit/period-head.ts';
import { layPeriodBars } from '../kit/period-bars.ts';
import { readable, sayFigured, type Readable } from '../kit/readable.ts';
import { fromStep } from '../kit/steps.ts';
import { COLOR, TEXT } from '../kit/theme.ts';
import { listToldPeriods } from '../kit/told-reports.ts';

interface Part {
  readonly amount: Figured;
  readonly share: Figured;
}

interface Row {
  readonly period: string;
  readonly regions: Part;
  readonly remainder: Part;
}

/** Of all the money of a report, how much belongs to no region? */
export default defineFigure<Row>({
  id: 'funding-outside-regions',
  select: selectRows,
  bind: (rows) => ({
    first: { figure: rows[0]?.remainder.share.row.id ?? '' },
    second: { figure: rows.at(-1)?.remainder.share.row.id ?? '' },
  }),
  draw,
  tabulate: (rows, { dataset, language }) => ({
    columns: (['period', 'regions', 'regions-share', 'remainder', 'remainder-share'] as const).map(
      (column) => translate(language, `figure.funding-outside-regions.column-${column}`),
    ),
    rows: rows.map(({ period, regions, remainder }) => [
      namePeriod(dataset, period, language),
      regions.amount,
      regions.share,
      remainder.amount,
      remainder.share,
    ]),
  }),
});

function selectRows(dataset: Dataset): readonly Row[] {
  return listToldPeriods(dataset).flatMap((period) => {
    const find = (indicator: string, geography: string, category: string) =>
      findComputed(dataset, { indicator, geography, period, category });
    const part = (geography: string, category = '') => {
      const amount = find('funding', geography, category);
      const share = find('funding-share', geography, category);
      return amount === undefined || share === undefined ? undefined : { amount, share };
    };
    const [regions, remainder] = [part(COUNTRY, 'six-regions'), part(OUTSIDE_REGIONS)];
    return regions === undefined || remainder === undefined ? [] : { period, regions, remainder };
  });
}

function draw(rows: readonly Row[], context: DrawContext) {
  const { width } = context;
  const hatches = rows.map((_, index) =>
    remainderHatch(`${prefixOf(context)}-hatch-${String(index)}`, index === 0 ? 5 : 2),
  );
  const { bars, height } = layPeriodBars(
    rows.map(() => true),
    width,
  );
  const drawn = rows.flatMap((row, index) => {
    const bar = bars[index];
    return bar === undefined ? [] : { row, ...bar, ...splitBar(row, bar.whole) };
  });
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height,
    marks: [
      ...hatches.map(({ mark }) => mark),
      ...drawn.flatMap(({ row, top, six, rest }, index) => [
        ...headPeriod(row.period, top, context),
        index === 0
          ? solidBoxes([six], COLOR.public)
          : hollowBoxes([six], COLOR.public, { fill: COLOR.paper }),
        ...fromStep(2, [
          solidBoxes([rest], hatches[index]?.fill ?? COLOR.public),
          hollowBoxes([rest], COLOR.public),
        ]),
        ...labelRegions(row, six, context),
        ...fromStep(2, labelRemainder(row, rest, context)),
      ]),
      readable(
        drawn.flatMap(({ row, six, rest, reach }) => [
          readPart('regions', row, six, reach, context),
          readPart('remainder', row, rest, reach, context),
        ]),
      ),
    ],
  };
}

function readPart(
  name: 'regions' | 'remainder',
  row: Row,
  mark: Box,
  reach: Box,
  context: DrawContext,
): Readable {
  const words = translate(context.language, `figure.funding-outside-regions.${name}`);
  const { share, amount } = row[name];
  return {
    box: { ...mark, y2: reach.y2 },
    mark,
    label: `${words}, ${namePeriod(context.dataset, row.period, context.language)}`,
    value: `${sayFigured(share, context)}; ${sayFigured(amount, context)}`,
  };
}

/** The whole bar is the report's total: the two reports are never drawn to one scale of money. */
function splitBar({ regions }: Row, whole: Box) {
  const edge = whole.x1 + ((whole.x2 - whole.x1) * valueOf(regions.share)) / 100;
  return { six: { ...whole, x2: edge - 2 }, rest: { ...whole, x1: edge } };
}

/** Share and name under a part; where both do not fit beside each other, the name below. */
function labelRegions(row: Row, six: Box, { dataset, language, width }: DrawContext): Markish[] {
  const size = TEXT[width];
  const share = formatFigured(row.regions.share, dataset, language);
  const name = translate(language, 'figure.funding-outside-regions.regions');
  const at = { x: six.x1, y: six.y2 + 16 };
  if (width === 'wide') {
    return [labels([{ ...at, text: `${share} ${name}` }], { size: size.label, bold: true })];
  }
  return [
    labels([{ ...at, text: share }], { size: size.label, bold: true }),
    labels([{ ...at, y: at.y + 20, text: name }], { size: size.detail, fill: COLOR.ink2 }),
  ];
}

function labelRemainder(row: Row, rest: Box, { dataset, language, width }: DrawContext): Markish[] {
  const size = TEXT[width];
  const share = formatFigured(row.remainder.share, dataset, language);
  const amount = formatFigured(row.remainder.amount, dataset, language);
  const words = `${translate(language, 'figure.funding-outside-regions.remainder')}, ${amount}`;
  const at = { x: rest.x2, y: rest.y2 + 16 };
  const bold = { size: size.label, bold: true, anchor: 'end' } as const;
  if (width === 'wide') return [labels([{ ...at, text: `${share} ${words}` }], bold)];
  return [
    labels([{ ...at, text: share }], bold),
    labels([{ ...at, y: at.y + 20, text: words }], {
      size: size.detail,
      fill: COLOR.ink2,
      anchor: 'end',
    }),
  ];
}
