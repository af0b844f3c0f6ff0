import type { Language } from '../domain/dataset.ts';

/** What is cited, in the words of one language. */
export interface CitedWork {
  /** Key in a list of references: ASCII letters, digits and hyphens. */
  readonly key: string;
  readonly language: Language;
  readonly author: string;
  readonly title: string;
  /** What kind of thing it is: “chart”. */
  readonly genre: string;
  readonly version: string;
  /** Day of the newest change to its data, `2026-11-22`. */
  readonly date: string;
  /** With its origin where the site has one, else the path. */
  readonly address: string;
  readonly note: string;
}
