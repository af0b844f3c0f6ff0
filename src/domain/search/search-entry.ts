/**
 * What the search knows, in the order in which results and the full index show the kinds. `unit` is a
 * province or city of today, `province` one before 1 July 2025; `number` is a printed or computed
 * figure: found, but listed on the pages of the sources and of the method only.
 */
export const SEARCH_KINDS = [
  'page',
  'region',
  'unit',
  'province',
  'figure',
  'term',
  'indicator',
  'claim',
  'act',
  'gap',
  'source',
  'section',
  'number',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something with an address of its own, in one language. All texts are plain. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** From the root of the server, with its fragment. */
  readonly address: string;
  readonly title: string;
  /** A line under the title: what it says, or where it stands. */
  readonly text?: string;
  /** Other names that it is found by: short forms, what the other language calls it. */
  readonly names?: readonly string[];
}

/** The index of one language, as it is sent to a browser. */
export interface SearchIndex {
  /** What the kinds are called. */
  readonly kinds: Readonly<Record<SearchKind, string>>;
  /** What leads to all results, where only the best are shown. */
  readonly all: string;
  readonly entries: readonly SearchEntry[];
}
