import type { Language } from '../../src/domain/dataset.ts';

const PLACEHOLDER = /\{\{.*?\}\}/g;

/** What a text in either language must not hold, by what is wrong about it. */
const SLIPS: Readonly<Record<string, RegExp>> = {
  'no text': /^\s*$/,
  'two spaces': /\s{2}/,
  'a straight or foreign quotation mark': /["'‘„«»]/,
  'a hyphen between years': /\d{4}\s*-\s*\d{4}/,
  'a space before %': /[\d}]\s+%/,
};

/** Slips of the pen in one line of a text, a word or two each. */
export function findSlips(text: string, language: Language): readonly string[] {
  const [words, marks] = [text.replaceAll(PLACEHOLDER, '{{}}'), text.replaceAll(/[^“”]/g, '')];
  return [
    ...Object.keys(SLIPS).filter((name) => SLIPS[name]?.test(words)),
    ...(/^(?:“”)*$/.test(marks) ? [] : ['quotation marks that do not pair']),
    ...(language === 'vi' && text.includes('’') ? ['an apostrophe'] : []),
  ];
}

/** The `{{…}}` of a text with their forms, in the order of the alphabet. */
export function listPlaceholders(text: string): readonly string[] {
  return (text.match(PLACEHOLDER) ?? []).map((found) => found.replace(' full}}', '}}')).toSorted();
}
