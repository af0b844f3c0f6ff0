import type { Language } from '../../domain/dataset.ts';
import {
  SEARCH_KINDS,
  type SearchEntry,
  type SearchIndex,
  type SearchKind,
} from '../../domain/search/search-entry.ts';
import { translate } from '../../i18n/translate.ts';
import { listFigures } from './list-figures.ts';
import { listNumbers } from './list-numbers.ts';
import { listCheckPages, listProsePages } from './list-pages.ts';
import { listProvinces, listRegions } from './list-places.ts';
import {
  listActs,
  listClaims,
  listGapEntries,
  listGlossary,
  listIndicators,
  listSources,
} from './list-records.ts';

/** Everything of the site that can be found, in one language. */
export function buildSearchIndex(language: Language): SearchIndex {
  const pages = listProsePages(language);
  return {
    kinds: Object.fromEntries(
      SEARCH_KINDS.map((kind) => [kind, translate(language, `search.kind.${kind}`)]),
    ) as Record<SearchKind, string>,
    all: translate(language, 'search.all'),
    entries: [
      ...pages.map(({ entry }) => entry),
      ...listCheckPages(language),
      ...listRegions(language),
      ...listProvinces(language),
      ...listFigures(language),
      ...listGlossary(language),
      ...listIndicators(language),
      ...listClaims(language),
      ...listActs(language),
      ...listGapEntries(language),
      ...listSources(language),
      ...pages.flatMap(({ sections }) => sections),
      ...listNumbers(language),
    ],
  };
}

/** The entries of one kind in the order of the alphabet of a language. */
export interface IndexGroup {
  readonly kind: SearchKind;
  readonly entries: readonly SearchEntry[];
}

/** What the page of the search lists in full: all kinds but the single figures. */
export function groupIndex({ entries }: SearchIndex, language: Language): readonly IndexGroup[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return SEARCH_KINDS.filter((kind) => kind !== 'number').map((kind) => ({
    kind,
    entries: entries
      .filter((entry) => entry.kind === kind)
      .toSorted((a, b) => compare(a.title, b.title)),
  }));
}
