import type { Markish } from '@observablehq/plot';
import { max, scaleLinear, type ScaleLinear } from 'd3';
import { COUNTRY, type Dataset } from '../../domain/dataset.ts';
import { valueOf } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, type DrawContext, type Width } from './figure.ts';
import { hollowBoxes, labels, lines, PIXELS, solidBoxes, type Box, type Label } from './marks.ts';
import { nameMeanRow, regionsOf, type MeanRow } from './mean-rows.ts';
import { nameGeography } from './names.ts';
import { COLOR, measureLabel, TEXT } from './theme.ts';

interface Layout {
  readonly dot: number;
  readonly pitch: number;
  readonly top: number;
  /** From the top of a row to the middle of its dots. */
  readonly middle: number;
  readonly right: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { dot: 14, pitch: 44, top: 64, middle: 22, right: 96 },
  narrow: { dot: 12, pitch: 68, top: 64, middle: 34, right: 44 },
};

type Scale = ScaleLinear<number, number>;

/** Draws the regions as dots on a scale from zero, the national means as dotted lines. */
export function drawMeans(rows: readonly MeanRow[], context: DrawContext) {
  const { width } = context;
  const layout = LAYOUT[width];
  const regions = regionsOf(rows);
  const scale = buildScale(regions, width);
  const bottom = layout.top + regions.length * layout.pitch;
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height: bottom + 32,
    marks: [
      ...drawAxis(scale, context, layout.top, bottom),
      ...drawReferences(
        rows.filter(({ geography }) => geography === COUNTRY),
        scale,
        context,
        bottom,
      ),
      ...regions.flatMap((row, index) =>
        drawRow(row, scale, context, layout.top + index * layout.pitch),
      ),
    ],
  };
}

function buildScale(regions: readonly MeanRow[], width: Width): Scale {
  const most = max(regions, ({ mean }) => valueOf(mean)) ?? 0;
  const { rail, width: full } = CANVAS[width];
  return scaleLinear([0, most], [rail, full - LAYOUT[width].right]);
}

function drawAxis(
  scale: Scale,
  { language, width }: DrawContext,
  top: number,
  bottom: number,
): Markish[] {
  const ticks = scale.ticks(4);
  const last = ticks.at(-1);
  const unit = translate(language, 'figure.mean-per-province.axis');
  return [
    lines(
      ticks.map((tick) => ({ x1: scale(tick), x2: scale(tick), y1: top, y2: bottom + 8 })),
      COLOR.rule,
    ),
    labels(
      ticks.map((tick) => ({
        x: scale(tick),
        y: bottom + 20,
        text: `${formatNumber(tick, 0, language)}${tick === last && width === 'wide' ? ` ${unit}` : ''}`,
      })),
      { size: TEXT[width].detail, fill: COLOR.ink2 },
    ),
  ];
}

/** The lower of the two national means is labelled to the left of its line, the higher to the right. */
function drawReferences(
  rows: readonly MeanRow[],
  scale: Scale,
  context: DrawContext,
  bottom: number,
): Markish[] {
  const { dataset, language, width } = context;
  const size = TEXT[width].detail;
  return rows.flatMap((row) => {
    const x = scale(valueOf(row.mean));
    const isSix = row.category !== '';
    const anchor = isSix ? ('end' as const) : ('start' as const);
    const labelX = x + (isSix ? -6 : 6);
    const words = translate(
      language,
      isSix ? 'figure.mean-per-province.reference-six' : 'figure.mean-per-province.reference-all',
    );
    const narrowShift = width === 'narrow' && !isSix ? 'end' : anchor;
    return [
      lines([{ x1: x, x2: x, y1: isSix ? 26 : 8, y2: bottom + 8 }], COLOR.ink2, { dash: '2 3' }),
      labels(
        [
          {
            x: width === 'narrow' ? x - 6 : labelX,
            y: isSix || width === 'wide' ? 32 : 12,
            text: `${formatFigured(row.mean, dataset, language, 'value')} ${words}`,
          },
        ],
        {
          size,
          anchor: narrowShift,
          fill: COLOR.ink2,
          halo: true,
        },
      ),
    ];
  });
}

function drawRow(row: MeanRow, scale: Scale, context: DrawContext, top: number): Markish[] {
  const { dataset, language, width, highlight } = context;
  const layout = LAYOUT[width];
  const size = TEXT[width];
  const isHighlighted = row.geography === highlight;
  const color = isHighlighted ? COLOR.public : COLOR.mark;
  const middle = top + layout.middle;
  const [mean, without] = [row.mean, row.without].map((figured) =>
    figured === undefined ? undefined : scale(valueOf(figured)),
  );
  const dotSize = layout.dot + (isHighlighted ? 2 : 0);
  const dots = [square(mean ?? 0, middle, dotSize)];
  const isLeft = without !== undefined && without > (mean ?? 0);
  const meanText = formatFigured(row.mean, dataset, language, 'value');
  return [
    labels(
      [
        {
          x: 0,
          y: width === 'wide' ? middle : top + 12,
          text: nameMeanRow(row, dataset, language),
        },
      ],
      {
        size: size.label,
        bold: isHighlighted,
        halo: true,
      },
    ),
    ...drawWithout(row, without, isLeft, middle, context),
    ...(row.mean.kind === 'observation'
      ? [solidBoxes(dots, color)]
      : [hollowBoxes(dots, color, { width: 2, fill: COLOR.paper })]),
    labels([{ x: (mean ?? 0) + (isLeft ? -13 : 13), y: middle, text: meanText }], {
      size: size.label - 1,
      bold: true,
      anchor: isLeft ? 'end' : 'start',
      halo: true,
    }),
  ];
}

function drawWithout(
  row: MeanRow,
  x: number | undefined,
  isRight: boolean,
  middle: number,
  context: DrawContext,
): Markish[] {
  if (row.without?.kind !== 'derived' || x === undefined) return [];
  const { dataset, language, width } = context;
  const province = nameNamedProvince(dataset, row, context);
  const value = formatFigured(row.without, dataset, language, 'value');
  const words = fillWords(translate(language, 'figure.mean-per-province.without'), { province });
  const isWide = width === 'wide';
  const label = isWide
    ? {
        x: x + (isRight ? 11 : -11),
        y: middle,
        text: isRight ? `${value} ${words}` : `${words} ${value}`,
      }
    : placeInside(`${value} ${words}`, x - 5, middle + 17);
  return [
    hollowBoxes(
      [square(x, middle, isWide ? 10 : 9)],
      row.geography === context.highlight ? COLOR.public : COLOR.mark,
      {
        fill: COLOR.paper,
      },
    ),
    labels([label], {
      size: TEXT[width].detail,
      fill: COLOR.ink2,
      anchor: isWide && !isRight ? 'end' : 'start',
      halo: true,
    }),
  ];
}

/** Puts a label at a point, or as far to its right as the narrow drawing reaches. */
function placeInside(text: string, x: number, y: number): Label {
  const room = CANVAS.narrow.width - measureLabel(text, TEXT.narrow.detail);
  return { x: Math.min(x, room), y, text };
}

/** The province that the formula of a mean leaves out. */
function nameNamedProvince(dataset: Dataset, row: MeanRow, { language }: DrawContext): string {
  const inputs = row.without?.kind === 'derived' ? row.without.row.inputs.split(' ') : [];
  const named = dataset.observations.find(
    ({ id, geography }) =>
      inputs.includes(id) && dataset.provinces.some((province) => province.id === geography),
  );
  return named === undefined ? '' : nameGeography(dataset, named.geography, language);
}

function square(x: number, y: number, size: number): Box {
  return { x1: x - size / 2, x2: x + size / 2, y1: y - size / 2, y2: y + size / 2 };
}
