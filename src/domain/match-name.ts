import { foldText } from './fold-text.ts';

/** Words that say what a place is, before or after its name. */
const KIND = /^(?:tinh|thanh pho|tp) (?=.)| (?:province|city)$/g;

/**
 * Whether what someone has typed so far names a thing: without regard to case and diacritics, every
 * typed word begins a word of one of its names, in whatever order ("thuan binh"), or all of them
 * written together begin that name at one of its words ("hagiang", "vungtau"). What kind of place it is
 * may stand beside ("tỉnh Phú Thọ", "Hue city"). Nothing typed, or only spaces, fits every name; signs
 * alone ("?!") fit none.
 */
export function matchesName(typed: string, names: readonly string[]): boolean {
  return makeMatcher(names)(typed);
}

/** `matchesName` for one thing and whatever is typed: its names are folded once. */
export function makeMatcher(names: readonly string[]): (typed: string) => boolean {
  const own = names.map((name) => foldText(name).split(' '));
  return (typed) => {
    const folded = foldText(typed);
    if (folded === '') return typed.trim() === '';
    return [folded, folded.replaceAll(KIND, '')].some((text) => namesAny(text.split(' '), own));
  };
}

function namesAny(typed: readonly string[], names: readonly (readonly string[])[]): boolean {
  return names.some((words) => beginInside(typed, words) || beginsTogether(typed.join(''), words));
}

function beginInside(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

function beginsTogether(typed: string, words: readonly string[]): boolean {
  return words.some((_, index) => words.slice(index).join('').startsWith(typed));
}
