import { foldText } from '../fold-text.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;

/**
 * The words of a text as they are searched for: folded, each number one word in the same notation
 * whatever the language ("1.737,73" and "1,737.73" give "1737.73", "9.500" and "9500" give "9500").
 */
export function splitTerms(text: string): readonly string[] {
  const numbers = text.match(NUMBER) ?? [];
  const words = text.split(NUMBER).map(foldText);
  return words
    .flatMap((run, index) => [...run.split(' '), normaliseNumber(numbers[index] ?? '')])
    .filter((term) => term !== '');
}

/** Marks before three digits group them; any other is the decimal mark. */
function normaliseNumber(printed: string): string {
  return printed.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
}

/** Words that say what a place is, before or after its name. */
const KINDS_BEFORE = [['tinh'], ['thanh', 'pho'], ['tp']];
const KINDS_AFTER = ['province', 'city'];
/** “Tỉnh thành”, the word for all of them: no place of the name Thành. */
const ALL_PLACES = 'tinh thanh';

/** The same words without those that say what a place is, unless there are no others. */
export function dropPlaceKind(terms: readonly string[]): readonly string[] {
  if (terms.join(' ') === ALL_PLACES) return terms;
  const before = KINDS_BEFORE.find((kind) => kind.every((word, index) => terms[index] === word));
  const rest = terms.slice(before?.length ?? 0);
  const name = KINDS_AFTER.includes(rest.at(-1) ?? '') ? rest.slice(0, -1) : rest;
  return name.length === 0 ? terms : name;
}

/** A name written together, as in an address: "TP HCM" gives "tphcm". */
export function joinTerms(text: string): string {
  return splitTerms(text).join('');
}
