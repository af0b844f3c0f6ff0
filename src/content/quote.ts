import { dataset } from '../catalogue/dataset.ts';
import type { Derived, Language, Observation } from '../domain/dataset.ts';
import type { Figured } from '../domain/figure-lookup.ts';
import { fillWords } from '../i18n/bindings.ts';
import { formatFigured, formatInterval } from '../i18n/quantity.ts';
import { translate, type TextKey } from '../i18n/translate.ts';
import { nameSubject } from './subject.ts';

/** A sentence to quote a printed figure by: what it is, value, kind of money, place; its address follows. */
export function quoteObservation(row: Observation, place: string, language: Language): string {
  const words = { ...describe({ kind: 'observation', row }, language), place };
  return fillWords(translate(language, 'popup.quote'), {
    ...words,
    basis: sayBasis(row.basis, language),
  });
}

/** The same for a computed value, with its interval and what limits it. */
export function quoteDerived(row: Derived, language: Language): string {
  const figured: Figured = { kind: 'derived', row };
  const interval = formatInterval(figured, dataset, language);
  const range =
    interval === '' ? '' : fillWords(translate(language, 'popup.quote-range'), { range: interval });
  const caveat = language === 'vi' ? row.note : row.note_en;
  return fillWords(translate(language, 'popup.quote-derived'), {
    ...describe(figured, language),
    range,
    note: caveat && ` ${caveat}`,
  });
}

function describe(figured: Figured, language: Language) {
  return {
    about: nameSubject(figured.row, language).join(', '),
    value: formatFigured(figured, dataset, language),
  };
}

function sayBasis(basis: Observation['basis'], language: Language): string {
  // The name of counterpart capital says already what it is.
  if (basis === '' || basis === 'counterpart') return '';
  if (basis === 'unstated') return translate(language, 'popup.quote-basis-unstated');
  return fillWords(translate(language, 'popup.quote-basis'), {
    basis: translate(language, `basis.${basis}` satisfies TextKey),
  });
}
