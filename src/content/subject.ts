import { dataset } from '../catalogue/dataset.ts';
import { nameGeography, namePeriod } from '../charts/kit/names.ts';
import { inLanguage, type Derived, type Language, type Observation } from '../domain/dataset.ts';
import { translate } from '../i18n/translate.ts';

/**
 * What a figure is about, in words: indicator, category where it has one, geography, period, and
 * what it is where it is no result: a target, a plan, a draft.
 */
export function nameSubject(row: Observation | Derived, language: Language): readonly string[] {
  const indicator = dataset.indicators.find(({ id }) => id === row.indicator);
  const category = dataset.categories.find(({ id }) => id === row.category);
  return [
    indicator === undefined ? row.indicator : inLanguage(indicator, 'label', language),
    ...(category === undefined ? [] : [inLanguage(category, 'label', language)]),
    nameGeography(dataset, row.geography, language),
    namePeriod(dataset, row.period, language),
    ...('status' in row && row.status !== 'reported'
      ? [translate(language, `status.${row.status}`)]
      : []),
  ];
}
