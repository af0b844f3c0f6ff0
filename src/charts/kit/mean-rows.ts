import { COUNTRY, type Dataset, type Language } from '../../domain/dataset.ts';
import { findPrintedOrComputed, valueOf, type Figured } from '../../domain/figure-lookup.ts';
import { translate } from '../../i18n/translate.ts';
import type { Names } from './figure.ts';
import { nameGeography } from './names.ts';

/** Mean per province of one region, or of the country where `geography` says so. */
export interface MeanRow {
  readonly geography: string;
  /** `six-regions` where only their money is divided. */
  readonly category: string;
  /** As printed where the report prints it, else as computed. */
  readonly mean: Figured;
}

/** Regions from the highest mean down, then the two national means. */
export function selectMeans(dataset: Dataset, period: string): readonly MeanRow[] {
  const select = (geography: string, category = ''): readonly MeanRow[] => {
    const about = { indicator: 'funding-per-province', geography, period, category };
    const mean = findPrintedOrComputed(dataset, about);
    return mean === undefined ? [] : [{ geography, category, mean }];
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

/** Name of a row: a region, or which national mean it is. */
export function nameMeanRow(row: MeanRow, dataset: Names, language: Language): string {
  if (row.geography !== COUNTRY) return nameGeography(dataset, row.geography, language);
  return translate(
    language,
    row.category === ''
      ? 'figure.mean-per-province.country-all'
      : 'figure.mean-per-province.country-six',
  );
}
