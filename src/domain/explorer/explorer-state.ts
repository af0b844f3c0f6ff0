import type { UnknownValue } from '../comparison.ts';

/** What rows are filtered by, in the order in which it is listed; names in the address as well. */
export const FACETS = [
  'indicator',
  'category',
  'geography',
  'period',
  'source',
  'basis',
  'status',
  'kind',
] as const;
export type Facet = (typeof FACETS)[number];

/** Columns of the grid, in its order; names in the address as well. */
export const GRID_COLUMNS = [
  'subject',
  'geography',
  'period',
  'value',
  'interval',
  'basis',
  'source',
] as const;
export type GridColumn = (typeof GRID_COLUMNS)[number];

export const MEASURES = ['count', 'sum', 'min', 'max'] as const;
export type Measure = (typeof MEASURES)[number];

export const FORMS = ['bar', 'dot', 'interval'] as const;
export type Form = (typeof FORMS)[number];

/** What a reader has chosen to see. */
export interface ExplorerState {
  /** Ids chosen, by facet; an empty list shows all. */
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
  /** What was typed into the search. */
  readonly text: string;
  /** Empty for the order of the file: that of the documents, line by line, then what is computed. */
  readonly order: GridColumn | '';
  readonly isDescending: boolean;
  /** What rows are grouped by; `across` only beside `group`. */
  readonly group: Facet | '';
  readonly across: Facet | '';
  readonly measure: Measure;
  /** Empty as long as no chart was asked for. */
  readonly chart: Form | '';
}

/** The ids that there are, by facet; the empty id is one. */
export type FacetOptions = Readonly<Record<Facet, readonly string[]>>;

/** How the empty id, of what does not apply, is written in an address. */
const NOTHING = 'none';
/** As much of what was typed as an address and a search will hold. */
const LONGEST_TEXT = 200;

/** Everything, as it stands in the documents. */
export const OPENING: ExplorerState = {
  filters: Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<Facet, []>,
  text: '',
  order: '',
  isDescending: false,
  group: '',
  across: '',
  measure: 'count',
  chart: '',
};

/**
 * Reads a state from the query of an address (`?geography=RRD,NMM&period=2014/2020&q=kinh+phi`). A
 * value that names nothing is left out and reported; other parameters are not looked at.
 */
export function readExplorerState(
  query: URLSearchParams,
  options: FacetOptions,
): { readonly state: ExplorerState; readonly unknown: readonly UnknownValue[] } {
  const unknown: UnknownValue[] = [];
  const pick = <T extends string>(name: string, known: readonly T[]): T | '' => {
    const value = query.get(name) ?? '';
    const found = known.find((one) => one === value.toLowerCase());
    if (found === undefined && value !== '') unknown.push({ name, value });
    return found ?? '';
  };
  const filters = Object.fromEntries(
    FACETS.map((facet) => [facet, pickIds(query.getAll(facet), facet, options[facet], unknown)]),
  ) as Record<Facet, readonly string[]>;
  const order = pick('order', GRID_COLUMNS);
  const group = pick('group', FACETS);
  const across = pick('across', FACETS);
  const state = {
    filters,
    text: (query.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
    order,
    isDescending: pick('sort', ['asc', 'desc']) === 'desc' && order !== '',
    group,
    across: across === group || group === '' ? ('' as const) : across,
    measure: pick('measure', MEASURES) || OPENING.measure,
    chart: pick('chart', FORMS),
  };
  return { state, unknown };
}

function pickIds(
  values: readonly string[],
  name: Facet,
  known: readonly string[],
  unknown: UnknownValue[],
): readonly string[] {
  const asked = values.flatMap((value) => value.split(',')).filter(Boolean);
  const plain = (id: string) => (id === '' ? NOTHING : id.toLowerCase());
  const isNamed = (id: string) => asked.some((value) => value.toLowerCase() === plain(id));
  for (const value of new Set(asked)) {
    if (!known.some((id) => plain(id) === value.toLowerCase())) unknown.push({ name, value });
  }
  return known.filter(isNamed);
}

/** The query for a state, without what is as at the opening: `geography=RRD,NMM`, or an empty text. */
export function writeExplorerState(state: ExplorerState): string {
  const entries: readonly (readonly [string, string])[] = [
    ...FACETS.map(
      (facet) => [facet, state.filters[facet].map((id) => id || NOTHING).join(',')] as const,
    ),
    ['q', state.text.trim().slice(0, LONGEST_TEXT).trim()],
    ['order', state.order],
    ['sort', state.order !== '' && state.isDescending ? 'desc' : ''],
    ['group', state.group],
    ['across', state.group === '' ? '' : state.across],
    ['measure', state.measure === OPENING.measure ? '' : state.measure],
    ['chart', state.chart],
  ];
  const query = new URLSearchParams(
    entries.filter(([, value]) => value !== '').map((pair) => [...pair]),
  );
  // Both may stand in a query as they are, and an address is easier to read with them.
  return query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
}

/** The state with one value of a facet chosen or no longer, the ids in the order of the list. */
export function toggleValue(
  state: ExplorerState,
  facet: Facet,
  id: string,
  known: readonly string[],
): ExplorerState {
  const chosen = state.filters[facet];
  const next = chosen.includes(id)
    ? chosen.filter((one) => one !== id)
    : known.filter((one) => one === id || chosen.includes(one));
  return { ...state, filters: { ...state.filters, [facet]: next } };
}

/** The state without any filter and search; order, groups and chart stay. */
export function clearFilters(state: ExplorerState): ExplorerState {
  return { ...state, filters: OPENING.filters, text: '' };
}
