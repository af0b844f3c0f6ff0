import { listGaps } from '../catalogue/listed-gaps.ts';
import { inLanguage, type Language } from '../domain/dataset.ts';
import { fillWords } from '../i18n/bindings.ts';
import { translate } from '../i18n/translate.ts';

/** What the person who asks fills in, in the order of the letter. */
export const LETTER_FIELDS = [
  'department',
  'name',
  'address',
  'identity',
  'contact',
  'form',
  'purpose',
] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];

/** Fields that the letter comes with; the others are blanks. */
const PREFILLED = ['department', 'form', 'purpose'] as const;

/** A line of the letter: words, or a field with its name before it; `signature` is the name alone. */
export type LetterLine =
  | { readonly kind: 'nation' | 'date' | 'title' | 'heading' | 'words'; readonly text: string }
  | { readonly kind: 'field' | 'signature'; readonly field: LetterField };

/** The value that a field has before anything is typed, or an empty text. */
export function prefill(field: LetterField, language: Language): string {
  const known = PREFILLED.find((name) => name === field);
  return known === undefined ? '' : translate(language, `letter.default.${known}`);
}

/**
 * The request in a language, line by line: who asks, what for, in what form and why, as article 24
 * of the Law on Access to Information (2016) wants it, naming the documents and what they lack.
 */
export function composeLetter(language: Language): readonly LetterLine[] {
  const t = (key: Parameters<typeof translate>[1]) => translate(language, key);
  const nameParts = (source: string, kind: string) =>
    listGaps(source, kind)
      .map((gap) => inLanguage(gap, 'label', language))
      .join('; ');
  const ask = (report: 'report-2014-2020' | 'report-2013-2022', kind: string): LetterLine => ({
    kind: 'words',
    text: fillWords(t(`letter.item.${report}`), { parts: nameParts(report, kind) }),
  });
  const field = (name: LetterField): LetterLine => ({ kind: 'field', field: name });
  return [
    { kind: 'nation', text: t('letter.nation') },
    { kind: 'nation', text: t('letter.motto') },
    { kind: 'date', text: t('letter.place-date') },
    { kind: 'title', text: t('letter.title') },
    { kind: 'words', text: t('letter.to') },
    field('department'),
    { kind: 'words', text: t('letter.basis') },
    { kind: 'heading', text: t('letter.who') },
    ...(['name', 'address', 'identity', 'contact'] as const).map(field),
    { kind: 'heading', text: t('letter.what') },
    ask('report-2014-2020', 'appendix'),
    ask('report-2013-2022', 'chart'),
    { kind: 'words', text: t('letter.item.programme') },
    { kind: 'words', text: t('letter.item.money') },
    { kind: 'words', text: t('letter.item.counterpart') },
    { kind: 'heading', text: t('letter.how') },
    field('form'),
    field('purpose'),
    { kind: 'words', text: t('letter.partial') },
    { kind: 'words', text: t('letter.sign') },
    { kind: 'signature', field: 'name' },
  ];
}
