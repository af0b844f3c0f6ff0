import { dataset } from '../catalogue/dataset.ts';
import { escapeXml } from '../charts/kit/escape-xml.ts';
import type { Derived, Language } from '../domain/dataset.ts';
import { findFigured, unitOf } from '../domain/figure-lookup.ts';
import { formatUnit } from '../i18n/format.ts';
import { formatFigured, type QuantityForm } from '../i18n/quantity.ts';
import { linkNumber } from './bind.ts';

const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '+': '+' };

/** A formula with the numbers put in, each leading to where it comes from, and its result. HTML. */
export function formulaHtml(derived: Derived, language: Language): string {
  const result = formatFigured({ kind: 'derived', row: derived }, dataset, language);
  return `${sidesHtml(derived, language)} = <b>${result}</b>`;
}

/**
 * What a value is computed from. Where that is in another unit than the result, as when millions add
 * up to billions, the unit stands behind all of it; where units are mixed, or there is one number, behind each.
 */
function sidesHtml(derived: Derived, language: Language): string {
  const { formula, inputs } = derived;
  const result = unitOf({ kind: 'derived', row: derived }, dataset.units);
  const like = inputs
    .split(' ')
    .map((id) => unitOf(findFigured(dataset, id), dataset.units))
    .filter(({ kind }) => kind === result.kind);
  const [unit, ...others] = new Set(like);
  if (others.length > 0 || (like.length === 1 && unit !== result))
    return termsHtml(formula, language, 0, 'full');
  const terms = termsHtml(formula, language);
  return unit === undefined || unit === result || like.length < inputs.split(' ').length
    ? terms
    : `(${terms})${escapeXml(formatUnit(unit, language))}`;
}

/**
 * The terms of a formula or comparison with the numbers put in, each a link. HTML. `finer`: decimals
 * that computed values have beside their usual ones; `form`: what stands beside the digits.
 */
export function termsHtml(
  formula: string,
  language: Language,
  finer = 0,
  form: QuantityForm = 'term',
): string {
  return formula
    .split(/ (?=\^ \( 1 \/ \d+ \))|(?<=\^ \( 1 \/ \d+ \)) /)
    .map((part) => rootHtml(part) ?? plainHtml(part, language, finer, form))
    .join(' ')
    .replaceAll(' <sup>', '<sup>');
}

/** A root is written as the power that it is: ^ ( 1 / 9 ). */
function rootHtml(part: string): string | undefined {
  const years = /^\^ \( 1 \/ (\d+) \)$/.exec(part)?.[1];
  return years === undefined ? undefined : `<sup>1/${years}</sup>`;
}

function plainHtml(part: string, language: Language, finer: number, form: QuantityForm): string {
  return part
    .split(' ')
    .map((token) => {
      if (token in SIGNS) return SIGNS[token];
      return /^[a-z]/.test(token)
        ? linkNumber(findFigured(dataset, token), language, form, finer)
        : escapeXml(token);
    })
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
}
