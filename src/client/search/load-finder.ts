import type { SearchIndex } from '../../domain/search/search-entry.ts';
import { fetchInTime } from '../fetch-in-time.ts';
import { makeFinder, type Findings } from './find-entries.ts';

/** A search that is ready, with the words that its results need. */
export interface Finder extends Pick<SearchIndex, 'kinds' | 'all'> {
  readonly find: (query: string) => Findings;
}

/**
 * Fetches the index that lies beside the page of the search and prepares it. Rejects where it cannot
 * be had; the next call tries again.
 */
export async function loadFinder(searchPage: string): Promise<Finder> {
  const response = await fetchInTime(new URL('index.json', searchPage));
  const { kinds, all, entries } = (await response.json()) as SearchIndex;
  return { kinds, all, find: await makeFinder(entries) };
}
