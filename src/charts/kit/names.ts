import { inLanguage, OUTSIDE_REGIONS, ZONE_NORTH, type Language } from '../../domain/dataset.ts';
import { translate } from '../../i18n/translate.ts';
import type { Names } from './figure.ts';

/** Name of a region, a province, the country, the north, or of what belongs to no region. */
export function nameGeography(dataset: Names, geography: string, language: Language): string {
  if (geography === OUTSIDE_REGIONS) return translate(language, 'geography.outside-regions');
  if (geography === ZONE_NORTH) return translate(language, 'geography.zone-north');
  const place = [...dataset.regions, ...dataset.provinces, ...dataset['provinces-2025']].find(
    ({ id }) => id === geography,
  );
  return place === undefined
    ? translate(language, 'geography.country')
    : inLanguage(place, 'name', language);
}

/** Label of a period in a language. */
export function namePeriod(dataset: Names, period: string, language: Language): string {
  const label = dataset.periods.find(({ id }) => id === period);
  return label === undefined ? period : inLanguage(label, 'label', language);
}
