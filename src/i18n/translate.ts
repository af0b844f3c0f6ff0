import type { Language } from '../domain/dataset.ts';
import { en } from './strings/en.ts';
import { vi, type TextKey } from './strings/vi.ts';

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { vi, en };

/** The text of a key in one language, its `{{…}}` still to be bound. */
export function translate(language: Language, key: TextKey): string {
  return TEXTS[language][key];
}

export type { TextKey };
