import { dataset } from '../../catalogue/dataset.ts';
import type { Language } from '../../domain/dataset.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { formatFigured } from '../../i18n/quantity.ts';
import { addressOfFigure } from '../address.ts';
import { nameSubject } from '../subject.ts';
import { chooseNumbers } from './choose-numbers.ts';

/** Some more than there are today; what is more, the explorer finds. */
const MOST_NUMBERS = 500;

/** Single figures, printed or computed, each at its permanent address. */
export function listNumbers(language: Language): readonly SearchEntry[] {
  return chooseNumbers(dataset, MOST_NUMBERS).map((figured) => ({
    kind: 'number',
    address: addressOfFigure(figured, language),
    title: formatFigured(figured, dataset, language),
    text: nameSubject(figured.row, language).join(', '),
  }));
}
