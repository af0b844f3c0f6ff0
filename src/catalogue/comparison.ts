import type { ComparisonColumn, ComparisonOptions } from '../domain/comparison.ts';
import { COUNTRY, OUTSIDE_REGIONS, type Dataset } from '../domain/dataset.ts';
import {
  findComputed,
  findPrinted,
  findPrintedOrComputed,
  listReportPeriods,
  type Figured,
} from '../domain/figure-lookup.ts';
import { meets, type Interval } from '../domain/interval.ts';
import { findProvinceFunding } from '../domain/provincial-figures.ts';

type GeographyKind = 'region' | 'remainder' | 'country' | 'province';

/** A geography that can be compared, with its code in the address. */
export interface ComparedGeography {
  readonly id: string;
  readonly code: string;
  readonly kind: GeographyKind;
}

/** Why a cell has no figure: nobody published it, or no province of the region is named. */
type ComparisonLack = 'not-published' | 'no-province-named';

/** One cell: a figure, with our own where it differs beyond rounding, or why there is none. */
export type ComparisonCell =
  { readonly figured: Figured; readonly recomputed?: Figured } | { readonly lack: ComparisonLack };

/** A column of a measure, with the period as the dataset codes it. */
interface MeasureColumn extends ComparisonColumn {
  readonly edtf: string;
}

/** All that can be compared by one measure, whatever a reader chooses of it. */
export interface ComparedMeasure {
  readonly id: string;
  readonly indicator: string;
  readonly columns: readonly MeasureColumn[];
  readonly rows: readonly {
    readonly geography: ComparedGeography;
    readonly cells: readonly ComparisonCell[];
  }[];
}

interface Measure {
  readonly id: string;
  readonly indicator: string;
  /** Geographies that it makes sense for. */
  readonly kinds: readonly GeographyKind[];
  /** Category of the country’s figure, where the country has several. */
  readonly category?: string;
  /** Whether it stands between the two reports, and not in each. */
  readonly isBetween?: boolean;
}

const MEANS = ['region', 'country', 'province'] as const;

const MEASURES: readonly Measure[] = [
  {
    id: 'amount',
    indicator: 'funding',
    kinds: ['region', 'remainder', 'country', 'province'],
  },
  { id: 'share', indicator: 'funding-share', kinds: ['region', 'remainder'] },
  { id: 'per-province', indicator: 'funding-per-province', kinds: MEANS },
  {
    id: 'per-province-of-six-regions',
    indicator: 'funding-per-province',
    kinds: MEANS,
    category: 'six-regions',
  },
  {
    id: 'per-province-without-named',
    indicator: 'funding-per-province-without-named',
    kinds: ['region'],
  },
  { id: 'province-share', indicator: 'province-share', kinds: ['region'] },
  { id: 'per-year', indicator: 'funding-per-year', kinds: ['region', 'remainder', 'country'] },
  {
    id: 'difference',
    indicator: 'funding-difference',
    kinds: ['region', 'remainder', 'country'],
    isBetween: true,
  },
];

/** A period as it stands in an address: `2014-2020`. */
const codeOfPeriod = (edtf: string) => edtf.replace('/', '-');

/**
 * The geographies that can be compared, each with the regions in the order of the list, then the
 * remainder, the country, and the provinces for which there is a figure.
 */
export function listComparedGeographies(dataset: Dataset): readonly ComparedGeography[] {
  const name = (id: string, kind: GeographyKind) => ({ id, code: id.toLowerCase(), kind });
  const periods = listReportPeriods(dataset);
  return [
    ...dataset.regions.map(({ id }) => name(id, 'region')),
    name(OUTSIDE_REGIONS, 'remainder'),
    name(COUNTRY, 'country'),
    ...dataset.provinces
      .filter(({ id }) => periods.some((period) => findProvinceFunding(dataset, id, period)))
      .map(({ id }) => name(id, 'province')),
  ];
}

/** Every measure with all its figures, a row a geography that it makes sense for. */
export function tabulateComparison(dataset: Dataset): readonly ComparedMeasure[] {
  const geographies = listComparedGeographies(dataset);
  return MEASURES.map((measure) => {
    const columns = listMeasureColumns(measure, dataset);
    const rows = geographies
      .filter(({ kind }) => measure.kinds.includes(kind))
      .map((geography) => ({
        geography,
        cells: columns.map(({ edtf }) => fillCell(dataset, measure, geography, edtf)),
      }));
    return { id: measure.id, indicator: measure.indicator, columns, rows };
  });
}

/** What a reader can choose from, for the state in the address. */
export function listComparisonOptions(dataset: Dataset): ComparisonOptions {
  const geographies = listComparedGeographies(dataset);
  const periods = listReportPeriods(dataset);
  return {
    geographies: geographies.map(({ code }) => code),
    usual: geographies.filter(({ kind }) => kind !== 'province').map(({ code }) => code),
    measures: MEASURES.map(({ id }) => id),
    periods: periods.map(codeOfPeriod),
    columns: MEASURES.flatMap((measure) =>
      listMeasureColumns(measure, dataset).map(({ code, period }) => ({
        ...{ code, measure: measure.id, period },
      })),
    ),
  };
}

/** The difference belongs to the longer period, from which the other is taken: a later report may have none. */
function listMeasureColumns(
  { id, indicator, isBetween = false }: Measure,
  dataset: Dataset,
): readonly MeasureColumn[] {
  const periods = listReportPeriods(dataset);
  if (isBetween) {
    const hasOne = (edtf: string) =>
      dataset.derived.some((row) => row.indicator === indicator && row.period === edtf);
    return periods
      .filter(hasOne)
      .slice(-1)
      .map((edtf) => ({ code: id, measure: id, period: '', edtf }));
  }
  return periods.map((edtf) => {
    const period = codeOfPeriod(edtf);
    return { code: `${id}-${period}`, measure: id, period, edtf };
  });
}

function fillCell(
  dataset: Dataset,
  measure: Measure,
  geography: ComparedGeography,
  period: string,
): ComparisonCell {
  // Of one province the mean is its own money.
  if (geography.kind === 'province') {
    const figured = findProvinceFunding(dataset, geography.id, period);
    return figured === undefined ? { lack: 'not-published' } : { figured };
  }
  const category = geography.kind === 'country' ? (measure.category ?? '') : '';
  const query = { indicator: measure.indicator, geography: geography.id, period, category };
  const figured = findPrintedOrComputed(dataset, query);
  checkUnit(dataset, figured);
  if (figured === undefined) {
    const isUnnamed = measure.id === 'per-province-without-named' && hasProvinces(dataset, period);
    return { lack: isUnnamed ? 'no-province-named' : 'not-published' };
  }
  const [printed, computed] = [findPrinted(dataset, query), findComputed(dataset, query)];
  if (printed === undefined || computed === undefined || meetsFigure(printed, computed)) {
    return { figured };
  }
  return { figured, recomputed: computed };
}

/** One measure is compared in one unit: a report that prints another wants a derived value first. */
function checkUnit({ indicators }: Dataset, figured: Figured | undefined): void {
  const usual = indicators.find(({ id }) => id === figured?.row.indicator)?.unit;
  if (figured === undefined || figured.row.unit === usual) return;
  const { id, unit } = figured.row;
  throw new Error(`${id} is in ${unit} and cannot be compared in ${usual ?? 'no unit'}`);
}

/** Whether the money of any province in a period is published. */
function hasProvinces(dataset: Dataset, period: string): boolean {
  return dataset.provinces.some(({ id }) => findProvinceFunding(dataset, id, period));
}

function meetsFigure(a: Figured, b: Figured): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  return first === undefined || second === undefined || meets(first, second);
}

/** The interval of a figure; undefined where an end is open. */
function intervalOf({ row: { lower, upper } }: Figured): Interval | undefined {
  return lower === null || upper === null ? undefined : { lower, upper };
}
