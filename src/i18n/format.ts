import type { Language, Unit } from '../domain/dataset.ts';
import { splitQualifiers, type Qualifier } from '../domain/qualifier.ts';

export const NO_BREAK_SPACE = '\u00a0';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

const QUALIFIER_WORDS: Readonly<Record<Language, Readonly<Record<Qualifier, string>>>> = {
  vi: {
    about: 'khoảng',
    nearly: 'gần',
    'more-than': 'hơn',
    'less-than': 'dưới',
    'at-least': 'ít nhất',
  },
  en: {
    about: 'about',
    nearly: 'nearly',
    'more-than': 'more than',
    'less-than': 'less than',
    'at-least': 'at least',
  },
};

/** `1.737,73` in Vietnamese, `1,737.73` in English, always with this many decimals. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  return numberFormat(decimals, language).format(value).replace('-', '−');
}

const NUMBER_FORMATS = new Map<string, Intl.NumberFormat>();

/** Making a format takes longer than writing a hundred numbers with it. */
function numberFormat(decimals: number, language: Language): Intl.NumberFormat {
  const key = `${language}${String(decimals)}`;
  const format =
    NUMBER_FORMATS.get(key) ??
    new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: 'always',
    });
  NUMBER_FORMATS.set(key, format);
  return format;
}

/**
 * A day, month or year, given as `2014-08-01`, `2014-08` or `2014`: `1/8/2014`, `tháng 8/2014`,
 * `2014` in Vietnamese, `1 August 2014`, `August 2014`, `2014` in English.
 */
export function formatDate(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (language === 'vi') {
    const written = [day, month, year].filter(Boolean).map(Number).join('/');
    return day === '' && month !== '' ? `tháng ${written}` : written;
  }
  englishMonths ??= new Intl.DateTimeFormat(LOCALES.en, { month: 'long', timeZone: 'UTC' });
  const named = month === '' ? '' : englishMonths.format(new Date(date));
  return [day === '' ? '' : Number(day), named, year].filter(Boolean).join(' ');
}

/** Made where a date is first written: scripts that write none leave it out. */
let englishMonths: Intl.DateTimeFormat | undefined;

/** The words for the qualifiers of a figure ("khoảng hơn"), or an empty text. */
export function formatQualifier(field: string, language: Language): string {
  // “Khoảng hơn” is one expression; word by word, English would say “about more than”.
  if (language === 'en' && field === 'about more-than') return 'somewhat more than';
  return splitQualifiers(field)
    .map((code) => QUALIFIER_WORDS[language][code as Qualifier])
    .join(' ');
}

/**
 * What follows a number: `%` stands close, every other unit after a no-break space, its first two
 * words bound ("tỷ đồng", "billion VND"), so that a long unit can still break.
 */
export function formatUnit(unit: Unit, language: Language): string {
  const short = unit[`short_${language}`];
  return short === '%' ? short : NO_BREAK_SPACE + short.replace(' ', NO_BREAK_SPACE);
}

/** "45,5 đến 46,5", or one number where both ends are the same. */
export function formatRange(
  lower: number,
  upper: number,
  decimals: number,
  language: Language,
): string {
  const [from, to] = [lower, upper].map((end) => formatNumber(end, decimals, language));
  if (from === to) return from ?? '';
  return `${from ?? ''}${language === 'vi' ? ' đến ' : ' to '}${to ?? ''}`;
}

/** Bytes as a reader weighs a download: `712 B`, `9,6 kB`, `134 kB`, in thousands. */
export function formatFileSize(bytes: number, language: Language): string {
  const thousands = bytes / 1000;
  const [amount, decimals, unit] =
    thousands < 1 ? [bytes, 0, 'B'] : [thousands, thousands < 10 ? 1 : 0, 'kB'];
  return `${formatNumber(amount, decimals, language)}${NO_BREAK_SPACE}${unit}`;
}

/** "Hà Nội, Lâm Đồng và Cần Thơ". */
export function joinNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names);
}
