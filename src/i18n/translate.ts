import type { Language } from '../domain/dataset.ts';
import { en } from './strings/en.ts';
import { vi, type TextKey } from './strings/vi.ts';

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { vi, en };

/** The text of a key in one language, its `{{…}}` still to be bound. */
export function translate(language: Language, key: TextKey): string {
  return TEXTS[language][key];
}

/** The text of the first of some keys that there is. Throws where there is none. */
export function translateFirst(language: Language, keys: readonly string[]): string {
  const key = keys.find((candidate): candidate is TextKey => candidate in TEXTS[language]);
  if (key === undefined) throw new Error(`no text ${keys.join(' or ')}`);
  return translate(language, key);
}

export type { TextKey };
