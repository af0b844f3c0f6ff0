import { dataset } from '../catalogue/dataset.ts';
import type { Derived, Language } from '../domain/dataset.ts';
import { findFigured } from '../domain/figure-lookup.ts';
import { formatFigured } from '../i18n/quantity.ts';
import { linkNumber } from './bind.ts';

const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '+': '+' };

/** A formula with the numbers put in, each leading to where it comes from, and its result. HTML. */
export function formulaHtml(derived: Derived, language: Language): string {
  const terms = derived.formula
    .split(' ')
    .map((token) => {
      if (token in SIGNS) return SIGNS[token];
      return /^[a-z]/.test(token)
        ? linkNumber(findFigured(dataset, token), language, 'term')
        : token;
    })
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
  const result = formatFigured({ kind: 'derived', row: derived }, dataset, language);
  return `${terms} = <b>${result}</b>`;
}
