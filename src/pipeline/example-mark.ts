/*
 * `npm run new-source` fills a new folder with examples, which nobody may publish. Each bears the mark in
 * its id and in its notes or labels, so that neither a new id nor a new note alone takes it off.
 */

/** With what a text of an example begins, in the language of its field. */
export const EXAMPLE_MARKS = { vi: 'VÍ DỤ:', en: 'EXAMPLE:' } as const;

/** The part of an id that makes it one of an example: `r25-example-share`. */
export const EXAMPLE_PART = 'example';

/** Whether a text is one of an example still, whatever the letters are written in. */
export function isExampleText(text: string): boolean {
  const start = text.normalize('NFC').toUpperCase();
  return Object.values(EXAMPLE_MARKS).some((mark) => start.startsWith(mark));
}

/** Whether an id is that of an example. */
export function isExampleId(id: string): boolean {
  return id.split('-').includes(EXAMPLE_PART);
}
