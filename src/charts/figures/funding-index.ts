import type { Markish } from '@observablehq/plot';
import { extent, scaleLinear, scalePoint } from 'd3';
import { COUNTRY, type Dataset } from '../../domain/dataset.ts';
import { findComputed, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import { CANVAS, defineFigure, NOT_PUBLISHED, type DrawContext } from '../kit/figure.ts';
import { hollowBoxes, labels, lines, PIXELS, squareAt, type Box } from '../kit/marks.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { COLOR, TEXT } from '../kit/theme.ts';

/** The index of the year before the first growth rate, by definition. */
const BASE = 100;

interface Row {
  readonly year: string;
  /** As printed; undefined for the base year, as is the index. */
  readonly growth: Figured | undefined;
  readonly index: Figured | undefined;
  /** The amount that total and growth rates imply. */
  readonly implied: Figured | undefined;
}

/** How did all money grow from year to year by the growth rates that a report states? */
export default defineFigure<Row>({
  id: 'funding-index',
  select: selectRows,
  finding: (rows) =>
    rows.slice(1).every(({ growth }) => (growth?.row.lower ?? 0) > 0) ? 'title' : 'title.plain',
  bind: (rows) => ({
    first: rows[0]?.year ?? '',
    last: rows.at(-1)?.year ?? '',
    index: { figure: rows.at(-1)?.index?.row.id ?? '' },
  }),
  draw,
  tabulate: (rows, { language }) => ({
    hasRanges: true,
    columns: (['year', 'growth', 'index', 'implied'] as const).map((column) =>
      translate(language, `figure.funding-index.column-${column}`),
    ),
    rows: rows.map(({ year, growth, index, implied }) => [
      year,
      growth ?? NOT_PUBLISHED,
      index ?? translate(language, 'figure.funding-index.base'),
      implied ?? NOT_PUBLISHED,
    ]),
  }),
});

function selectRows(dataset: Dataset): readonly Row[] {
  const chain = findLongestChain(dataset);
  const base = String(Number(chain[0]?.index.period) - 1);
  const implied = (year: string) =>
    findComputed(dataset, { indicator: 'funding-implied', geography: COUNTRY, period: year });
  return [
    { year: base, growth: undefined, index: undefined, implied: implied(base) },
    ...chain.map(({ growth, index }) => ({
      year: index.period,
      growth: { kind: 'observation' as const, row: growth },
      index: { kind: 'derived' as const, row: index },
      implied: implied(index.period),
    })),
  ];
}

/**
 * The years of the report that states most growth rates, in their order: each report’s index starts from
 * a year of its own, and two of them make no line.
 */
function findLongestChain({ observations, derived }: Dataset) {
  const rates = observations.filter(({ indicator }) => indicator === 'funding-growth');
  const steps = derived
    .filter(({ indicator }) => indicator === 'funding-index')
    .flatMap((index) => {
      const growth = rates.find(({ id }) => index.inputs.split(' ').includes(id));
      return growth === undefined ? [] : [{ growth, index }];
    });
  const chains = [...Map.groupBy(steps, ({ growth }) => growth.source).values()];
  const [longest = []] = chains.toSorted((a, b) => b.length - a.length);
  return longest.toSorted((a, b) => Number(a.index.period) - Number(b.index.period));
}

const LAYOUT = {
  wide: { left: CANVAS.wide.rail + 24, right: 144, top: 32, plot: 304, dot: 8 },
  narrow: { left: 20, right: 22, top: 32, plot: 232, dot: 8 },
} as const;
/** From the lowest point of the plot to the base line, and on to years and growth rates. */
const FOOT = { line: 24, year: 44, head: 72, growth: 72 };

interface Point {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
}

function draw(rows: readonly Row[], context: DrawContext) {
  const { width } = context;
  const layout = LAYOUT[width];
  const full = CANVAS[width].width;
  const across = scalePoint(
    rows.map(({ year }) => year),
    [layout.left, full - layout.right],
  );
  const values = rows.flatMap(({ index }) =>
    index === undefined ? BASE : [index.row.lower ?? BASE, index.row.upper ?? BASE],
  );
  const [least = BASE, most = BASE] = extent(values);
  const up = scaleLinear([least, most], [layout.top + layout.plot, layout.top]);
  const points = rows.map((row) => ({
    row,
    x: across(row.year) ?? 0,
    y: up(row.index === undefined ? BASE : valueOf(row.index)),
  }));
  const floor = layout.top + layout.plot;
  const isWide = width === 'wide';
  const growthAt = floor + (isWide ? FOOT.growth : FOOT.growth + 20);
  return {
    ...PIXELS,
    width: full,
    height: growthAt + 12,
    marks: [
      ...drawBase(up(BASE), context),
      lines(
        points.slice(1).map(({ x, y }, index) => ({
          x1: points[index]?.x ?? 0,
          y1: points[index]?.y ?? 0,
          x2: x,
          y2: y,
        })),
        COLOR.public,
        { width: 2 },
      ),
      ...drawIntervals(points, up, layout.dot),
      hollowBoxes(
        points.map(({ x, y }) => squareAt(x, y, layout.dot)),
        COLOR.public,
        { width: 2, fill: COLOR.paper },
      ),
      ...labelPoints(points, context),
      ...labelEnds(points, context),
      ...drawFoot(points, floor, growthAt, context),
      readPoints(points, across.step(), growthAt, context),
    ],
  };
}

function drawBase(y: number, { language, width }: DrawContext): Markish[] {
  const full = CANVAS[width].width;
  return [lines([{ x1: CANVAS[width].rail, x2: full, y1: y, y2: y }], COLOR.rule)].concat(
    width === 'wide'
      ? [
          labels([{ x: 0, y, text: translate(language, 'figure.funding-index.axis') }], {
            size: TEXT.wide.detail,
            fill: COLOR.ink2,
          }),
        ]
      : [],
  );
}

/** Upright lines with caps, where an interval is taller than its point. */
function drawIntervals(
  points: readonly Point[],
  up: (value: number) => number,
  dot: number,
): Markish[] {
  const caps = points.flatMap(({ row: { index }, x }): Box[] => {
    if (index === undefined) return [];
    const [y1, y2] = [up(index.row.upper ?? 0), up(index.row.lower ?? 0)];
    if (y2 - y1 <= dot) return [];
    const cap = (y: number) => ({ x1: x - 6, x2: x + 6, y1: y, y2: y });
    return [{ x1: x, x2: x, y1, y2 }, cap(y1), cap(y2)];
  });
  return caps.length === 0 ? [] : [lines(caps, COLOR.ink3, { width: 1.5 })];
}

function labelPoints(points: readonly Point[], { dataset, language, width }: DrawContext) {
  const size = TEXT[width].label - (width === 'wide' ? 0 : 1);
  return [
    labels(
      points.map(({ row, x, y }) => ({
        // The line rises to the right: the label keeps to the left of it.
        x: x - 8,
        y: y - 18,
        text:
          row.index === undefined
            ? formatNumber(BASE, 0, language)
            : formatFigured(row.index, dataset, language, 'bare'),
      })),
      { size, bold: true, anchor: 'middle', halo: true },
    ),
  ];
}

/** The amounts implied for the first and the last year, where the line leaves room below. */
function labelEnds(points: readonly Point[], { dataset, language, width }: DrawContext) {
  const isWide = width === 'wide';
  return [points[0], points.at(-1)].flatMap((point, index) => {
    if (point?.row.implied === undefined) return [];
    const isFirst = index === 0;
    const text = fillWords(translate(language, 'figure.funding-index.implied'), {
      value: formatFigured(point.row.implied, dataset, language),
    });
    const x = isFirst || isWide ? point.x - 4 : CANVAS[width].width;
    return labels([{ x, y: point.y + (isFirst || isWide ? 22 : 56), text }], {
      size: TEXT[width].detail,
      fill: COLOR.ink2,
      anchor: isFirst || isWide ? 'start' : 'end',
      halo: true,
    });
  });
}

/** Years, and under each the growth on the year before, as printed. */
function drawFoot(
  points: readonly Point[],
  floor: number,
  growthAt: number,
  { dataset, language, width }: DrawContext,
): Markish[] {
  const isWide = width === 'wide';
  const size = TEXT[width];
  const head = translate(language, 'figure.funding-index.growth');
  return [
    labels(
      points.map(({ row, x }) => ({ x, y: floor + FOOT.year, text: row.year })),
      { size: isWide ? size.label - 1 : size.detail, fill: COLOR.ink2, anchor: 'middle' },
    ),
    labels([{ x: 0, y: isWide ? growthAt : floor + FOOT.head, text: head }], {
      size: size.detail,
      fill: COLOR.ink2,
    }),
    labels(
      points.flatMap(({ row: { growth }, x }) =>
        growth === undefined
          ? []
          : {
              x,
              y: growthAt,
              text: formatFigured(growth, dataset, language, isWide ? 'value' : 'term'),
            },
      ),
      { size: isWide ? size.label : size.detail, bold: true, anchor: 'middle' },
    ),
  ];
}

function readPoints(
  points: readonly Point[],
  step: number,
  bottom: number,
  context: DrawContext,
): Markish {
  const { language, width } = context;
  return readable(
    points.map(({ row, x, y }) => ({
      box: { x1: x - step / 2, x2: x + step / 2, y1: 0, y2: bottom + 12 },
      mark: squareAt(x, y, LAYOUT[width].dot),
      label: `${translate(language, 'figure.funding-index.column-year')} ${row.year}`,
      value: [
        row.index === undefined
          ? translate(language, 'figure.funding-index.base')
          : sayFigured(row.index, context),
        ...(row.growth === undefined
          ? []
          : [
              `${translate(language, 'figure.funding-index.growth')} ${sayFigured(row.growth, context)}`,
            ]),
      ].join('; '),
    })),
  );
}
