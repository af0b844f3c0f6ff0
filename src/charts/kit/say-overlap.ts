import type { Dataset, Language } from '../../domain/dataset.ts';
import { listReportPeriods } from '../../domain/figure-lookup.ts';
import { overlaps } from '../../domain/period.ts';
import { fillWords } from '../../i18n/bindings.ts';
import { joinNames } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import { namePeriod } from './names.ts';

/** A sentence on the reports that share years with one, to follow another; empty where none does. */
export function sayOverlap(dataset: Dataset, period: string, language: Language): string {
  const others = listReportPeriods(dataset).filter((other) => overlaps(period, other));
  if (others.length === 0) return '';
  const names = others.map((other) => namePeriod(dataset, other, language));
  return fillWords(translate(language, 'figure.overlap'), { periods: joinNames(names, language) });
}
