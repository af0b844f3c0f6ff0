import type { Markish } from '@observablehq/plot';
import { COUNTRY, OUTSIDE_REGIONS, type Dataset } from '../../domain/dataset.ts';
import {
  findDerived,
  listRegionalPeriods,
  valueOf,
  type Figured,
} from '../../domain/figure-lookup.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, prefixOf, type DrawContext, type Width } from '../kit/figure.ts';
import { hollowBoxes, labels, PIXELS, remainderHatch, solidBoxes, type Box } from '../kit/marks.ts';
import { namePeriod } from '../kit/names.ts';
import { headPeriod } from '../kit/period-head.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { COLOR, TEXT } from '../kit/theme.ts';

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
  return listRegionalPeriods(dataset).flatMap((period) => {
    const find = (indicator: string, geography: string, category = ''): Figured | undefined => {
      const row = findDerived(dataset, { indicator, geography, period, category });
      return row === undefined ? undefined : { kind: 'derived', row };
    };
    const part = (geography: string, category = '') => {
      const amount = find('funding', geography, category);
      const share = find('funding-share', geography, category);
      return amount === undefined || share === undefined ? undefined : { amount, share };
    };
    const [regions, remainder] = [part(COUNTRY, 'six-regions'), part(OUTSIDE_REGIONS)];
    return regions === undefined || remainder === undefined ? [] : { period, regions, remainder };
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
  narrow: { head: 28, bar: 36, foot: 46, gap: 24 },
};

function draw(rows: readonly Row[], context: DrawContext) {
  const { width } = context;
  const { head, bar, foot, gap } = LAYOUT[width];
  const pitch = head + bar + foot + gap;
  const hatches = rows.map((_, index) =>
    remainderHatch(`${prefixOf(context)}-hatch-${String(index)}`, index === 0 ? 5 : 2),
  );
  const boxes = rows.map((row, index) => layBar(row, index * pitch + head, context));
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height: rows.length * pitch - gap,
    marks: [
      ...hatches.map(({ mark }) => mark),
      ...rows.flatMap((row, index) => {
        const { six, rest } = boxes[index] ?? layBar(row, 0, context);
        const isFirst = index === 0;
        return [
          ...headPeriod(row.period, index * pitch, context),
          isFirst
            ? solidBoxes([six], COLOR.public)
            : hollowBoxes([six], COLOR.public, { fill: COLOR.paper }),
          solidBoxes([rest], hatches[index]?.fill ?? COLOR.public),
          hollowBoxes([rest], COLOR.public),
          ...labelParts(row, six, rest, context),
        ];
      }),
      readable(
        rows.flatMap((row, index) => {
          const { six, rest } = boxes[index] ?? layBar(row, 0, context);
          const say = (part: Part, box: Box, name: 'regions' | 'remainder') => ({
            box: { ...box, y2: box.y2 + foot },
            mark: box,
            label: `${translate(context.language, `figure.funding-outside-regions.${name}`)}, ${namePeriod(context.dataset, row.period, context.language)}`,
            value: `${sayFigured(part.share, context)}; ${sayFigured(part.amount, context)}`,
          });
          return [say(row.regions, six, 'regions'), say(row.remainder, rest, 'remainder')];
        }),
      ),
    ],
  };
}

/** The whole bar is the report's total: the two reports are never drawn to one scale of money. */
function layBar({ regions }: Row, top: number, { width }: DrawContext) {
  const { rail, width: full } = CANVAS[width];
  const { bar } = LAYOUT[width];
  const edge = rail + ((full - rail) * valueOf(regions.share)) / 100;
  const box = (x1: number, x2: number): Box => ({ x1, x2, y1: top, y2: top + bar });
  return { six: box(rail, edge - 2), rest: box(edge, full) };
}

function labelParts(row: Row, six: Box, rest: Box, context: DrawContext): Markish[] {
  const { dataset, language, width } = context;
  const size = TEXT[width];
  const say = (figured: Figured, form: 'full' | 'value' = 'full') =>
    formatFigured(figured, dataset, language, form);
  const word = (name: 'regions' | 'remainder') =>
    translate(language, `figure.funding-outside-regions.${name}`);
  const y = six.y2 + 16;
  const [left, right] = [
    { part: row.regions, name: word('regions') },
    { part: row.remainder, name: word('remainder') },
  ];
  if (width === 'wide') {
    return [
      labels([{ x: six.x1, y, text: `${say(left.part.share)} ${left.name}` }], {
        size: size.label,
        bold: true,
      }),
      labels(
        [
          {
            x: rest.x2,
            y,
            text: `${say(right.part.share)} ${right.name}, ${say(right.part.amount)}`,
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
  return [
    labels([{ x: six.x1, y, text: say(left.part.share) }], { size: size.label, bold: true }),
    labels([{ x: six.x1, y: y + 20, text: left.name }], { size: size.detail, fill: COLOR.ink2 }),
    labels([{ x: rest.x2, y, text: say(right.part.share) }], {
      size: size.label,
      bold: true,
      anchor: 'end',
    }),
    labels([{ x: rest.x2, y: y + 20, text: `${right.name}, ${say(right.part.amount)}` }], {
      size: size.detail,
      fill: COLOR.ink2,
      anchor: 'end',
    }),
  ];
}
