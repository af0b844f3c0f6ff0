import { dataset } from '../catalogue/dataset.ts';
import { escapeXml } from '../charts/kit/escape-xml.ts';
import type { Derived, Language } from '../domain/dataset.ts';
import { findFigured, unitOf } from '../domain/figure-lookup.ts';
import { formatUnit } from '../i18n/format.ts';
import { formatFigured } from '../i18n/quantity.ts';
import { linkNumber } from './bind.ts';

const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '+': '+' };

/** A formula with the numbers put in, each leading to where it comes from, and its result. HTML. */
export function formulaHtml(derived: Derived, language: Language): string {
  const result = formatFigured({ kind: 'derived', row: derived }, dataset, language);
  const terms = termsHtml(derived.formula, language);
  return `${addUnit(terms, derived, language)} = <b>${result}</b>`;
}

/** A sum in billions of figures in millions says so: their unit stands behind them, in brackets. */
function addUnit(terms: string, derived: Derived, language: Language): string {
  const inputs = derived.inputs
    .split(' ')
    .map((id) => unitOf(findFigured(dataset, id), dataset.units));
  const [unit] = inputs;
  const result = unitOf({ kind: 'derived', row: derived }, dataset.units);
  const isOther = unit !== undefined && unit !== result && unit.kind === result.kind;
  return isOther && inputs.every((input) => input === unit)
    ? `(${terms})${escapeXml(formatUnit(unit, language))}`
    : terms;
}

/**
 * The terms of a formula or comparison with the numbers put in, each a link. HTML. `finer`: decimals
 * that computed values have beside their usual ones.
 */
export function termsHtml(formula: string, language: Language, finer = 0): string {
  return formula
    .split(/ (?=\^ \( 1 \/ \d+ \))|(?<=\^ \( 1 \/ \d+ \)) /)
    .map((part) => rootHtml(part) ?? plainHtml(part, language, finer))
    .join(' ')
    .replaceAll(' <sup>', '<sup>');
}

/** A root is written as the power that it is: ^ ( 1 / 9 ). */
function rootHtml(part: string): string | undefined {
  const years = /^\^ \( 1 \/ (\d+) \)$/.exec(part)?.[1];
  return years === undefined ? undefined : `<sup>1/${years}</sup>`;
}

function plainHtml(part: string, language: Language, finer: number): string {
  return part
    .split(' ')
    .map((token) => {
      if (token in SIGNS) return SIGNS[token];
      return /^[a-z]/.test(token)
        ? linkNumber(findFigured(dataset, token), language, 'term', finer)
        : escapeXml(token);
    })
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
}
