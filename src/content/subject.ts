import { dataset } from '../catalogue/dataset.ts';
import { nameGeography, namePeriod } from '../charts/kit/names.ts';
import { inLanguage, type Derived, type Language, type Observation } from '../domain/dataset.ts';

/** What a figure is about, in words: indicator, category where it has one, geography, period. */
export function nameSubject(row: Observation | Derived, language: Language): readonly string[] {
  const indicator = dataset.indicators.find(({ id }) => id === row.indicator);
  const category = dataset.categories.find(({ id }) => id === row.category);
  return [
    indicator === undefined ? row.indicator : inLanguage(indicator, 'label', language),
    ...(category === undefined ? [] : [inLanguage(category, 'label', language)]),
    nameGeography(dataset, row.geography, language),
    namePeriod(dataset, row.period, language),
  ];
}
