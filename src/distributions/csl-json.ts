import type { CitedWork } from './cited-work.ts';

/** A work as CSL-JSON, the form that Zotero, Pandoc and citeproc read: a list with one entry. */
export function toCslJson(work: CitedWork): string {
  const entry = {
    id: work.key,
    type: 'webpage',
    title: work.title,
    author: [{ literal: work.author }],
    'container-title': work.author,
    publisher: work.author,
    issued: { 'date-parts': [work.date.split('-').map(Number)] },
    genre: work.genre,
    version: work.version,
    note: work.note,
    URL: work.address,
    language: work.language,
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}
