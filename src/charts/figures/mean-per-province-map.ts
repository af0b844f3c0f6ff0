import type { Dataset, Province } from '../../domain/dataset.ts';
import { findPrintedOrComputed, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import type { Interval } from '../../domain/interval.ts';
import {
  crossesRegions,
  findProvinceFunding,
  listFormerProvinces,
} from '../../domain/provincial-figures.ts';
import { rankByInterval } from '../../domain/ranking.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { joinNames } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import { drawProvinceTiles } from '../kit/draw-province-tiles.ts';
import { defineFigure, type DrawContext, type FigureContext } from '../kit/figure.ts';
import { nameGeography, namePeriod } from '../kit/names.ts';
import { kindOfMapView, listMapViews, readMapView } from '../kit/province-map-views.ts';
import { sayFigured } from '../kit/readable.ts';
import { MONEY_SHADES, type Shade } from '../kit/theme.ts';
import { keepsName, nameRenamed, readTile, tabulateUnits } from '../kit/units-of-today.ts';
import { chooseLimits, classOf } from '../kit/value-classes.ts';

/** What one colour on the map says: the mean of a region, or the money of a province. */
interface Row {
  readonly geography: string;
  readonly figured: Figured;
  /** What a mark in a tile says instead of a colour: the money of a province of its own. */
  readonly isMark: boolean;
}

/** Where is the mean per province high, and of which provinces is anything known? */
export default defineFigure<Row>({
  id: 'mean-per-province-map',
  switch: { by: 'measure', list: listMapViews },
  select: selectRows,
  finding: (rows, { view }) => {
    if (view === 'units') return 'title';
    const ends = listCertainEnds(rows.filter(isShade));
    const key = view.startsWith('each') ? 'title.each' : 'title';
    return ends === 'both' || (key === 'title.each' && ends === 'highest') ? key : `${key}-${ends}`;
  },
  bind: bindWords,
  draw: (rows, context) => {
    const { dataset } = context;
    const kind = kindOfMapView(context.view);
    const shades = chooseShades(rows.filter(isShade));
    const isUnits = kind === 'units';
    const findOwn = ({ id }: Province) => rows.find(({ geography }) => geography === id)?.figured;
    return drawProvinceTiles(
      {
        shadeOf: ({ id, region }) => shades.get(kind === 'each' ? id : region) ?? PLAIN,
        blockOf: ({ region, successor }) => (isUnits ? successor : region),
        isJoined: isUnits,
        isBold: (province) => isUnits && keepsName(dataset, province),
        renamed: (province) => (isUnits ? nameRenamed(dataset, province) : undefined),
        isMarked: (province) => kind !== 'each' && findOwn(province) !== undefined,
        read: (province) => readTile(province, findOwn(province), isUnits, context),
        valueOf: (region) => (isUnits ? undefined : findValue(rows, region, context)),
      },
      context,
    );
  },
  tabulate: (rows, context) => {
    const { dataset, language, view } = context;
    const { kind, period } = readMapView(dataset, view);
    if (kind === 'units') return tabulateUnits(period, context);
    return {
      columns:
        kind === 'each'
          ? [
              translate(language, 'figure.mean-per-province-map.column-province'),
              translate(language, 'figure.mean-per-province-map.column-amount'),
            ]
          : [
              translate(language, 'figure.column-region'),
              translate(language, 'figure.mean-per-province.column-mean'),
            ],
      rows: rows
        .filter(isShade)
        .map(({ geography, figured }) => [nameGeography(dataset, geography, language), figured]),
    };
  },
});

/** For a tile without any money: the least of the shades. */
const PLAIN = MONEY_SHADES[0] as Shade;

/**
 * Regions, or provinces where each of them is shown, from the most money down; after regions, the
 * provinces with money of their own.
 */
function selectRows(dataset: Dataset, view: string): readonly Row[] {
  const { kind, period } = readMapView(dataset, view);
  const provinces = dataset.provinces.flatMap(({ id: geography }) => {
    const figured = findProvinceFunding(dataset, geography, period);
    return figured === undefined ? [] : [{ geography, figured, isMark: kind !== 'each' }];
  });
  if (kind === 'each') return provinces.toSorted(byMoney);
  const regions = dataset.regions.flatMap(({ id: geography }) => {
    const query = { indicator: 'funding-per-province', geography, period };
    const figured = findPrintedOrComputed(dataset, query);
    return figured === undefined ? [] : [{ geography, figured, isMark: false }];
  });
  return [...regions.toSorted(byMoney), ...provinces];
}

function byMoney(a: Row, b: Row): number {
  return valueOf(b.figured) - valueOf(a.figured);
}

function isShade({ isMark }: Row): boolean {
  return !isMark;
}

function intervalOf({ figured }: Row): Interval {
  const value = valueOf(figured);
  return { lower: figured.row.lower ?? value, upper: figured.row.upper ?? value };
}

/** Which end of the order is held by one entry alone, whatever the rounding. */
function listCertainEnds(rows: readonly Row[]): 'both' | 'highest' | 'lowest' | 'close' {
  const ranks = rankByInterval(rows, intervalOf);
  const isAlone = (place: number) =>
    ranks.some(({ best, worst }) => best === place && worst === place);
  if (isAlone(1)) return isAlone(rows.length) ? 'both' : 'highest';
  return isAlone(rows.length) ? 'lowest' : 'close';
}

/** A shade for each entry, by its class; the fewer classes, the further apart the shades. */
function chooseShades(rows: readonly Row[]): ReadonlyMap<string, Shade> {
  const limits = chooseLimits(rows.map(intervalOf));
  const last = MONEY_SHADES.length - 1;
  return new Map(
    rows.map((row) => {
      const part = limits.length === 0 ? 0 : classOf(intervalOf(row), limits) / limits.length;
      return [row.geography, MONEY_SHADES[Math.round(part * last)] ?? PLAIN];
    }),
  );
}

/** The mean of a region, to stand under its name. */
function findValue(rows: readonly Row[], region: string, context: DrawContext) {
  const { dataset, language } = context;
  const figured = rows.find(({ geography }) => geography === region)?.figured;
  return (
    figured && {
      text: fillWords(translate(language, 'figure.mean-per-province-map.value'), {
        value: formatFigured(figured, dataset, language, 'value'),
      }),
      words: {
        label: fillWords(translate(language, 'figure.mean-per-province-map.mean-of'), {
          region: nameGeography(dataset, region, language),
        }),
        value: sayFigured(figured, context),
      },
    }
  );
}

function bindWords(rows: readonly Row[], { dataset, language, view }: FigureContext) {
  const { kind, period } = readMapView(dataset, view);
  const shaded = rows.filter(isShade);
  const name = (geography: string) => nameGeography(dataset, geography, language);
  const say = (key: 'regions' | 'each') =>
    translate(language, `figure.mean-per-province-map.measure-${key}`);
  const own = dataset.provinces.filter(({ id }) => findProvinceFunding(dataset, id, period));
  const crossing = dataset['provinces-2025']
    .filter(({ id }) => crossesRegions(dataset, id))
    .toSorted((a, b) => rowOf(dataset, a.id) - rowOf(dataset, b.id));
  const hasMarks = own.length > 0 && kind !== 'each';
  return {
    highest: name(shaded[0]?.geography ?? ''),
    lowest: name(shaded.at(-1)?.geography ?? ''),
    period: namePeriod(dataset, period, language),
    measure: say(kind === 'each' ? 'each' : 'regions'),
    known: translate(
      language,
      `figure.mean-per-province-map.known-${howMany(own.length, dataset.provinces.length)}`,
    ),
    marked: hasMarks ? translate(language, 'figure.mean-per-province-map.marked') : '',
    crossing: joinNames(
      crossing.map(({ id }) => name(id)),
      language,
    ),
  };
}

/** The northernmost tile of a unit of today. */
function rowOf(dataset: Dataset, unit: string): number {
  return Math.min(...listFormerProvinces(dataset, unit).map(({ tile_row }) => tile_row));
}

function howMany(count: number, all: number): 'none' | 'few' | 'many' | 'all' {
  if (count === 0) return 'none';
  if (count === all) return 'all';
  return count * 2 < all ? 'few' : 'many';
}
