import { dataset } from '../catalogue/dataset.ts';
import type { Language } from '../domain/dataset.ts';
import type { Figured } from '../domain/figure-lookup.ts';
import { fillWords } from '../i18n/bindings.ts';
import { formatFigured, formatInterval } from '../i18n/quantity.ts';
import { translate, type TextKey } from '../i18n/translate.ts';
import { nameSubject } from './subject.ts';

/**
 * A sentence to quote a figure by, which the reader's address of it ends: what it is, value with
 * qualifier and unit, kind of money and place in the document; or the interval of a computed value.
 */
export function quoteFigured(figured: Figured, place: string, language: Language): string {
  const about = nameSubject(figured.row, language).join(', ');
  const value = formatFigured(figured, dataset, language);
  if (figured.kind === 'derived') {
    const interval = formatInterval(figured, dataset, language);
    const range = interval === '' ? '' : say('popup.quote-range', { range: interval });
    // What limits a computed value has to travel with it.
    const caveat = language === 'vi' ? figured.row.note : figured.row.note_en;
    return say('popup.quote-derived', { about, value, range, note: caveat && ` ${caveat}` });
  }
  return say('popup.quote', { about, value, basis: sayBasis(figured.row.basis), place });

  function sayBasis(basis: string): string {
    // The name of counterpart capital says already what it is.
    if (basis === '' || basis === 'counterpart') return '';
    if (basis === 'unstated') return say('popup.quote-basis-unstated', {});
    return say('popup.quote-basis', { basis: translate(language, `basis.${basis}` as TextKey) });
  }

  function say(key: TextKey, words: Readonly<Record<string, string>>): string {
    return fillWords(translate(language, key), words);
  }
}
