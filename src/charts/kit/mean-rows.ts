import { COUNTRY, type Dataset } from '../../domain/dataset.ts';
import { findDerived, findObservation, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { translate } from '../../i18n/translate.ts';
import type { DrawContext, FigureTable } from './figure.ts';
import { nameGeography } from './names.ts';

/** Mean per province of one region, or of the country where `geography` says so. */
export interface MeanRow {
  readonly geography: string;
  /** `six-regions` where only their money is divided. */
  readonly category: string;
  /** As printed where the report prints it, else as computed. */
  readonly mean: Figured;
  /** The mean without the province that the report names; undefined where it names none. */
  readonly without: Figured | undefined;
}

const INDICATOR = 'funding-per-province';

/** Regions from the highest mean down, then the two national means. */
export function selectMeans(dataset: Dataset, period: string): readonly MeanRow[] {
  const select = (geography: string, category = ''): readonly MeanRow[] => {
    const about = { indicator: INDICATOR, geography, period, category };
    const [printed, derived] = [findObservation(dataset, about), findDerived(dataset, about)];
    const without = findDerived(dataset, {
      indicator: 'funding-per-province-without-named',
      geography,
      period,
    });
    if (derived === undefined) return [];
    const mean: Figured =
      printed === undefined
        ? { kind: 'derived', row: derived }
        : { kind: 'observation', row: printed };
    return [
      {
        geography,
        category,
        mean,
        without: without === undefined ? undefined : { kind: 'derived', row: without },
      },
    ];
  };
  const regions = dataset.regions.flatMap(({ id }) => select(id));
  return [
    ...regions.toSorted((a, b) => valueOf(b.mean) - valueOf(a.mean)),
    ...select(COUNTRY, 'six-regions'),
    ...select(COUNTRY),
  ];
}

export function regionsOf(rows: readonly MeanRow[]): readonly MeanRow[] {
  return rows.filter(({ geography }) => geography !== COUNTRY);
}

export function tabulateMeans(rows: readonly MeanRow[], context: DrawContext): FigureTable {
  const { dataset, language } = context;
  const hasWithout = rows.some(({ without }) => without !== undefined);
  const columns = ['region', 'mean', ...(hasWithout ? ['without'] : [])] as const;
  return {
    columns: columns.map((column) =>
      translate(
        language,
        `figure.mean-per-province.column-${column as 'region' | 'mean' | 'without'}`,
      ),
    ),
    rows: rows.map((row) => [
      nameMeanRow(row, dataset, language),
      row.mean,
      ...(hasWithout ? [row.without ?? nameLack(row, language)] : []),
    ]),
  };
}

/** Name of a row: a region, or which national mean it is. */
export function nameMeanRow(
  row: MeanRow,
  dataset: Dataset,
  language: DrawContext['language'],
): string {
  if (row.geography !== COUNTRY) return nameGeography(dataset, row.geography, language);
  return translate(
    language,
    row.category === ''
      ? 'figure.mean-per-province.country-all'
      : 'figure.mean-per-province.country-six',
  );
}

/** Why a mean without a province cannot be given: the report names none of this region. */
function nameLack(row: MeanRow, language: DrawContext['language']): string {
  return row.geography === COUNTRY
    ? ''
    : translate(language, 'figure.mean-per-province.names-none');
}
