import { dataset } from '../../catalogue/dataset.ts';
import type { Language } from '../../domain/dataset.ts';
import type { Figured } from '../../domain/figure-lookup.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { addressOfFigure } from '../address.ts';
import { nameSubject } from '../subject.ts';

/** Every figure, printed or computed, at its permanent address; one that nobody can read has none. */
export function listNumbers(language: Language): readonly SearchEntry[] {
  const printed = dataset.observations
    .filter(({ value }) => value !== null)
    .map((row): Figured => ({ kind: 'observation', row }));
  const computed = dataset.derived.map((row): Figured => ({ kind: 'derived', row }));
  return [...printed, ...computed].map((figured) => ({
    kind: 'number',
    address: addressOfFigure(figured, language),
    title: formatFigured(figured, dataset, language),
    text: nameSubject(figured.row, language).join(', '),
  }));
}
