import type { Markish } from '@observablehq/plot';
import { COUNTRY, type Dataset, type Province } from '../../domain/dataset.ts';
import { findPrinted, valueOf } from '../../domain/figure-lookup.ts';
import {
  findProvinceFunding,
  listNamedAmounts,
  type ProvinceAmount,
} from '../../domain/provincial-figures.ts';
import { joinNames } from '../../i18n/format.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { translate } from '../../i18n/translate.ts';
import {
  CANVAS,
  defineFigure,
  NOT_PUBLISHED,
  type DrawContext,
  type Width,
} from '../kit/figure.ts';
import { hollowBoxes, labels, lines, PIXELS, solidBoxes, type Box } from '../kit/marks.ts';
import { nameGeography, namePeriod } from '../kit/names.ts';
import { readable, sayFigured } from '../kit/readable.ts';
import { fromStep } from '../kit/steps.ts';
import { COLOR, TEXT } from '../kit/theme.ts';
import {
  ARCHIPELAGOS,
  layArchipelago,
  TILE_ROWS,
  tileBox,
  traceBorders,
} from '../kit/tile-grid.ts';
import { listToldPeriods } from '../kit/told-reports.ts';

/** A province whose money a report gives, and whether that is above the national mean. */
interface Row extends ProvinceAmount {
  readonly isAbove: boolean;
  /** Whether no other report gives the money of any province. */
  readonly isOnly: boolean;
  /** Provinces that the report does not name, with their money from a table by province. */
  readonly added: readonly ProvinceAmount[];
}

/** Of which provinces is the money published, in all the documents? */
export default defineFigure<Row>({
  id: 'provinces-published',
  select: selectRows,
  finding: (rows) => {
    if (rows.length === 0) return 'title.none';
    if (rows.some(({ added }) => added.length > 0)) return 'title.added';
    return rows.every(({ isOnly }) => isOnly) ? 'title' : 'title.several';
  },
  bind: (rows, { dataset, language }) => {
    const [first = ''] = listToldPeriods(dataset);
    const period = rows[0]?.amount.row.period ?? first;
    const about = { indicator: 'province-count', geography: COUNTRY, period };
    const names = rows.map(({ province }) => nameGeography(dataset, province.id, language));
    const silent = listToldPeriods(dataset).filter((other) => other !== period);
    const say = (edtf: string) => namePeriod(dataset, edtf, language);
    return {
      all: { figure: findPrinted(dataset, about)?.row.id ?? '' },
      names: joinNames(names, language),
      period: say(period),
      silent: joinNames(silent.map(say), language),
    };
  },
  draw,
  tabulate: (rows, { dataset, language }) => ({
    columns: (['province', 'amount'] as const).map((column) =>
      translate(language, `figure.provinces-published.column-${column}`),
    ),
    rows: [
      ...[...rows, ...listAdded(rows)].map(({ province, amount }) => [
        nameGeography(dataset, province.id, language),
        amount,
      ]),
      ...(rows.length + listAdded(rows).length < dataset.provinces.length
        ? [[translate(language, 'figure.provinces-published.others'), NOT_PUBLISHED]]
        : []),
    ],
  }),
});

/** The provinces of the first report that gives the money of some, from north to south. */
function selectRows(dataset: Dataset): readonly Row[] {
  const named = listToldPeriods(dataset)
    .map((period) => listNamed(dataset, period))
    .filter((rows) => rows.length > 0);
  return (named[0] ?? []).map((row) => ({ ...row, isOnly: named.length === 1 }));
}

function listNamed(dataset: Dataset, period: string): readonly Omit<Row, 'isOnly'>[] {
  const mean = findPrinted(dataset, {
    indicator: 'funding-per-province',
    geography: COUNTRY,
    period,
  });
  const named = dataset.regions.flatMap(({ id }) => listNamedAmounts(dataset, id, period));
  const added = dataset.provinces
    .filter((province) => named.every((row) => row.province !== province))
    .flatMap((province) => {
      const amount = findProvinceFunding(dataset, province.id, period);
      return amount === undefined ? [] : [{ province, amount }];
    });
  return named
    .map((row) => ({ ...row, isAbove: mean ? valueOf(row.amount) > valueOf(mean) : false, added }))
    .toSorted((a, b) => a.province.tile_row - b.province.tile_row);
}

function listAdded(rows: readonly Row[]): readonly ProvinceAmount[] {
  return rows[0]?.added ?? [];
}

interface Layout {
  readonly pitch: number;
  /** Left edge of the map; the names end to the left of it, clear of the islands. */
  readonly left: number;
  /** Least distance between two names. */
  readonly apart: number;
}

const LAYOUT: Readonly<Record<Width, Layout>> = {
  wide: { pitch: 16, left: CANVAS.wide.rail + 300, apart: 28 },
  narrow: { pitch: 14, left: 150, apart: 40 },
};

function draw(rows: readonly Row[], context: DrawContext) {
  const { dataset, language, width } = context;
  const grid = LAYOUT[width];
  const { pitch, left } = grid;
  const place = (province: Province) => tileBox(province, grid);
  const placed = placeNames(rows, context);
  const of = (isAbove: boolean) => placed.filter(({ row }) => row.isAbove === isAbove);
  // The last name may stand below the southernmost tile.
  const height = Math.max(TILE_ROWS * pitch, (placed.at(-1)?.y ?? 0) + 28);
  return {
    ...PIXELS,
    width: CANVAS[width].width,
    height,
    marks: [
      solidBoxes(dataset.provinces.map(place), COLOR.tile),
      hollowBoxes(
        listAdded(rows).map(({ province }) => place(province)),
        COLOR.public,
      ),
      lines(traceBorders(dataset.provinces, grid), COLOR.mark),
      ...drawIslands(context),
      ...fromStep(2, drawNamed(of(true), context)),
      ...fromStep(3, drawNamed(of(false), context)),
      readable([
        {
          box: { x1: left, x2: CANVAS[width].width, y1: 0, y2: height },
          mark: { x1: left, x2: left + 9 * pitch, y1: 0, y2: height },
          label: translate(language, 'figure.provinces-published.others'),
          value: translate(language, 'figure.not-published'),
        },
        ...listAdded(rows).map(({ province, amount }) => ({
          box: place(province),
          mark: place(province),
          label: nameGeography(dataset, province.id, language),
          value: sayFigured(amount, context),
        })),
        ...placed.map(({ row, tile, y }) => ({
          box: { x1: 0, x2: LAYOUT[width].left - 10, y1: y - 10, y2: y + 10 },
          mark: tile,
          label: nameGeography(dataset, row.province.id, language),
          value: sayFigured(row.amount, context),
        })),
      ]),
    ],
  };
}

interface Placed {
  readonly row: Row;
  readonly tile: Box;
  /** Height of its name. */
  readonly y: number;
}

/** Names stand at the height of their tile, or below the one before. */
function placeNames(rows: readonly Row[], { width }: DrawContext): readonly Placed[] {
  const { apart, ...grid } = LAYOUT[width];
  return rows.reduce<readonly Placed[]>((placed, row) => {
    const tile = tileBox(row.province, grid);
    const above = placed.at(-1)?.y ?? -Infinity;
    return [...placed, { row, tile, y: Math.max((tile.y1 + tile.y2) / 2, above + apart) }];
  }, []);
}

function drawNamed(placed: readonly Placed[], context: DrawContext): Markish[] {
  const { dataset, language, width } = context;
  const names = LAYOUT[width].left - 20;
  const size = TEXT[width];
  const isWide = width === 'wide';
  const leaders = placed.map(({ tile, y }) => ({
    x1: names + 6,
    x2: tile.x1,
    y1: y,
    y2: (tile.y1 + tile.y2) / 2,
  }));
  return [
    lines(leaders, COLOR.paper, { width: 4 }),
    lines(leaders, COLOR.ink3),
    solidBoxes(
      placed.map(({ tile }) => tile),
      COLOR.public,
    ),
    labels(
      placed.map(({ row, y }) => ({
        x: names,
        y,
        text: formatFigured(row.amount, dataset, language),
      })),
      { size: size.label, bold: true, anchor: 'end' },
    ),
    labels(
      placed.map(({ row, y }) => ({
        x: names - (isWide ? 140 : 0),
        y: y + (isWide ? 0 : 17),
        text: nameGeography(dataset, row.province.id, language),
      })),
      { size: size.detail, fill: COLOR.ink2, anchor: 'end' },
    ),
  ];
}

/** The archipelagos, each named with the province that administers it. */
function drawIslands({ dataset, language, width }: DrawContext): Markish[] {
  const size = TEXT[width].detail;
  return ARCHIPELAGOS.flatMap((archipelago) => {
    const { frame, islands } = layArchipelago(archipelago, LAYOUT[width]);
    const x = frame.x1 - 2;
    const owner = nameGeography(dataset, archipelago.province, language);
    return [
      hollowBoxes([frame], COLOR.mark, { width: 1, fill: COLOR.tile }),
      solidBoxes(islands, COLOR.ink2),
      labels([{ x, y: frame.y2 + 10, text: translate(language, archipelago.key) }], { size }),
      labels([{ x, y: frame.y2 + 26, text: `(${owner})` }], { size, fill: COLOR.ink2 }),
    ];
  });
}
