import { LANGUAGES, type Language, type Unit } from '../../../src/domain/dataset.ts';
import { QUALIFIERS } from '../../../src/domain/qualifier.ts';
import { formatNumber, formatQualifier } from '../../../src/i18n/format.ts';
import { readDistFile } from './dist.ts';

const UNITS = JSON.parse(readDistFile('/data/units.json').toString('utf8')) as readonly Unit[];

/** How a language writes quantities: its marks, its words and a pattern made of them. */
interface Notation {
  readonly group: string;
  readonly decimal: string;
  readonly qualifiers: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

const NOTATIONS = Object.fromEntries(
  LANGUAGES.map((language) => [language, describeNotation(language)]),
) as Readonly<Record<Language, Notation>>;

/** Numbers from a thousand on are grouped, so that four digits in a row are a year; with its day. */
const PERIOD =
  /(?<![\d.,])(?:\d{1,2}\/\d{1,2}\/|\d{1,2} \p{Lu}\p{Ll}+ )?\d{4}(?:–\d{4})?(?!\d|[.,]\d)/gu;

function describeNotation(language: Language): Notation {
  const [group = '', decimal = ''] = formatNumber(1000.5, 1, language).replaceAll(/\d/g, '');
  const pairs = QUALIFIERS.flatMap((first) => QUALIFIERS.map((second) => `${first} ${second}`));
  const qualifiers = new Map<string, string>(
    [...QUALIFIERS, ...pairs].map((code) => [formatQualifier(code, language), code]),
  );
  const units = new Map(
    UNITS.flatMap((unit) => [
      [unit[`label_${language}`], unit.id],
      [unit[`short_${language}`], unit.id],
    ]),
  );
  const qualifier = `(?<!\\p{L})${oneOf([...qualifiers.keys()])}`;
  const number = `−?\\d{1,3}(?:[${group}]\\d{3})*(?:[${decimal}]\\d+)?`;
  const unit = oneOf([...units.keys()].filter((name) => name !== '%'));
  const pattern = new RegExp(
    `(?<words>(?:${qualifier} )*)(?<![\\p{L}\\d.,])(?<number>${number})(?!\\d|[.,]\\d)` +
      `(?<unit>%| ${unit}(?![\\p{L}/]))?`,
    'gu',
  );
  return { group, decimal, qualifiers, units, pattern };
}

/** The longest first: "tỷ đồng/tỉnh" before "tỷ đồng". */
function oneOf(texts: readonly string[]): string {
  return `(?:${texts.toSorted((a, b) => b.length - a.length).join('|')})`;
}

/**
 * The numbers of a text in a form that both languages share, decimals as shown: "nearly 9500
 * billion-vnd". Period labels are left out. Throws where a digit is part of no such number.
 */
export function listQuantities(text: string, language: Language): readonly string[] {
  const { pattern } = NOTATIONS[language];
  const plain = joinSpaces(text).replaceAll(PERIOD, '');
  if (/\d/.test(plain.replaceAll(pattern, ''))) throw new Error(`not ${language}: “${text}”`);
  return [...plain.matchAll(pattern)].map((match) => nameQuantity(match, language));
}

/**
 * The quantity that a text is, with a qualifier or unit that stands right beside it. Throws where
 * the text is anything else.
 */
export function readQuantity(text: string, language: Language, before = '', after = ''): string {
  const { pattern } = NOTATIONS[language];
  const find = (whole: string, start: number, length: number) =>
    [...whole.matchAll(pattern)].find(
      ({ index, 0: found }) => index <= start && start + length <= index + found.length,
    );
  const [plain, lead] = [joinSpaces(text), joinSpaces(`${before} `)];
  const match = find(joinSpaces(`${lead}${plain} ${after}`), lead.length, plain.length);
  if (match === undefined || !find(plain, 0, plain.length)) {
    throw new Error(`not a quantity in ${language}: “${text}”`);
  }
  return nameQuantity(match, language);
}

function nameQuantity({ groups }: RegExpExecArray, language: Language): string {
  const { group, decimal, qualifiers, units } = NOTATIONS[language];
  const { words = '', number = '', unit = '' } = groups ?? {};
  const codes = (words.match(new RegExp(oneOf([...qualifiers.keys()]), 'g')) ?? []).map((word) =>
    qualifiers.get(word),
  );
  const value = number.replaceAll(group, '').replace(decimal, '.');
  return [...codes, value, units.get(unit.trim())].filter(Boolean).join(' ');
}

function joinSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
