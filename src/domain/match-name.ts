import { foldText } from './fold-text.ts';

/**
 * Whether what someone has typed so far names a thing: without regard to case and diacritics, every
 * typed word begins a word of one of its names, in whatever order ("thuan binh"), or all of them
 * written together begin that name at one of its words ("hagiang", "vungtau"). Nothing typed, or only
 * spaces, fits every name; signs alone ("?!") fit none.
 */
export function matchesName(typed: string, names: readonly string[]): boolean {
  const words = splitWords(typed);
  if (words.length === 0) return typed.trim() === '';
  return names.some((name) => {
    const own = splitWords(name);
    return beginInside(words, own) || beginsTogether(words.join(''), own);
  });
}

function splitWords(text: string): readonly string[] {
  return foldText(text).split(' ').filter(Boolean);
}

function beginInside(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

function beginsTogether(typed: string, words: readonly string[]): boolean {
  return words.some((_, index) => words.slice(index).join('').startsWith(typed));
}
