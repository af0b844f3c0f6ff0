import MiniSearch from 'minisearch';
import type { SearchEntry, SearchKind } from '../../domain/search/search-entry.ts';
import { dropPlaceKind, joinTerms, splitTerms } from '../../domain/search/split-terms.ts';

/** What was found, best first. */
export interface Findings {
  readonly entries: readonly SearchEntry[];
  /** Whether no entry has all the words, and these have some of them. */
  readonly isPartial: boolean;
}

/** How much a hit of each kind counts: pages and places are what most people look for. */
const WEIGHTS: Readonly<Record<SearchKind, number>> = {
  page: 3,
  region: 2.5,
  unit: 2.5,
  province: 2.4,
  figure: 1.2,
  term: 2,
  indicator: 1.2,
  claim: 0.7,
  act: 1,
  gap: 0.8,
  source: 1.6,
  section: 1,
  number: 0.7,
};
/** A name that is just what was typed, and one that begins with it or has it inside. */
const WHOLE_NAME = 8;
const BEGINNING = 2.5;
const INSIDE = 1.5;
/** Entries that are prepared without a pause: some milliseconds on a slow phone. */
const AT_ONCE = 20;

/**
 * Prepares a search through entries: without regard to case and diacritics, the last word as begun,
 * longer words with a slip of the finger; entries with all the words, else those with some. Figures
 * are looked for only where a digit was typed. What is typed meanwhile is not kept waiting.
 */
export async function makeFinder(
  entries: readonly SearchEntry[],
): Promise<(query: string) => Findings> {
  const names = entries.map(listNames);
  const index = new MiniSearch<{ readonly id: number }>({
    fields: ['title', 'names', 'text'],
    extractField: ({ id }, field) => {
      const entry = entries[id];
      if (field === 'id') return String(id);
      if (field === 'names') return (entry?.names ?? []).join(';');
      return (field === 'title' ? entry?.title : entry?.text) ?? '';
    },
    tokenize: (text, field) => tokenise(text, field),
    processTerm: (term) => term,
  });
  const documents = entries.map((_, id) => ({ id }));
  await index.addAllAsync(documents, { chunkSize: AT_ONCE });

  return (query) => {
    const terms = dropPlaceKind(splitTerms(query));
    const typed = terms.join(' ');
    const hasDigit = /\d/.test(typed);
    const search = (combineWith: 'AND' | 'OR') =>
      index
        .search(typed, {
          combineWith,
          boost: { title: 4, names: 3 },
          prefix: (term, place, terms) => place === terms.length - 1 && mayBegin(term),
          fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
          maxFuzzy: 1,
          weights: { fuzzy: 0.1, prefix: 0.4 },
          boostDocument: (id) => weigh(entries[Number(id)], names[Number(id)] ?? [], typed),
          filter: ({ id }) => hasDigit || entries[Number(id)]?.kind !== 'number',
        })
        .flatMap(({ id }) => entries[Number(id)] ?? []);
    const found = search('AND');
    return found.length > 0
      ? { entries: found, isPartial: false }
      : { entries: search('OR'), isPartial: true };
  };
}

/** Folded names of an entry, as words and written together; a number goes by its digits alone too. */
function listNames({ kind, title, names = [] }: SearchEntry): readonly string[] {
  const digits = kind === 'number' ? splitTerms(title).filter((term) => /^\d/.test(term)) : [];
  const folded = [title, ...names].flatMap((name) => [
    dropPlaceKind(splitTerms(name)).join(' '),
    joinTerms(name),
  ]);
  return [...folded, ...digits.slice(0, 1)];
}

/** Names are found written together too, in whole; their words are those of the text. */
function tokenise(text: string, field: string | undefined): string[] {
  const terms = [...splitTerms(text)];
  if (field !== 'names' && field !== 'title') return terms;
  return [...terms, ...text.split(';').map(joinTerms)].filter((term) => term !== '');
}

/** Of a number a beginning says little, unless it has three digits. */
function mayBegin(term: string): boolean {
  return !/^\d/.test(term) || /^\d{3,}$/.test(term);
}

function weigh(entry: SearchEntry | undefined, names: readonly string[], typed: string): number {
  if (entry === undefined) return 0;
  const closeness = names.map((name) => {
    if (name === typed) return WHOLE_NAME;
    if (name.startsWith(`${typed} `)) return BEGINNING;
    return ` ${name} `.includes(` ${typed} `) ? INSIDE : 1;
  });
  return WEIGHTS[entry.kind] * Math.max(...closeness);
}
