import {
  clearFilters,
  FACETS,
  OPENING,
  readExplorerState,
  toggleValue,
  writeExplorerState,
  type ExplorerState,
  type Facet,
  type FacetOptions,
} from '../domain/explorer/explorer-state.ts';
import type { ExplorerTable } from '../domain/explorer/explorer-table.ts';
import { filterRows, type Selection } from '../domain/explorer/filter-rows.ts';
import { orderRows } from '../domain/explorer/order-rows.ts';
import { indexText } from '../domain/explorer/search-rows.ts';
import { FacetList } from './data-explorer/facet-list.ts';
import { fetchTable } from './data-explorer/fetch-table.ts';
import { fillChoices } from './data-explorer/fill-choices.ts';
import { fillRow } from './data-explorer/fill-row.ts';
import { ResultViews } from './data-explorer/result-views.ts';
import { RowGrid } from './data-explorer/row-grid.ts';
import { Slices } from './data-explorer/slices.ts';
import { readTexts } from './data-explorer/texts.ts';
import { replaceAddress } from './replace-address.ts';

/** Width from which the filters stand in the rail, open. */
const WIDE = matchMedia('(width >= 56.25em)');

/**
 * `<data-explorer>`: every figure of the site, filtered, searched and ordered, in a grid. Rows come in
 * one file; what is chosen stands in the address and comes back from it. Without the script, or without
 * the file, the page leads to where the same figures stand.
 */
class DataExplorer extends HTMLElement {
  readonly #say = readTexts(this.dataset['texts'] ?? '{}');
  readonly #slices = new Slices();
  readonly #lists = new Map<Facet, FacetList>();
  #table: ExplorerTable | undefined;
  #search: ReturnType<typeof indexText> | undefined;
  #grid: RowGrid | undefined;
  #views: ResultViews | undefined;
  #state = OPENING;
  #selection: Selection | undefined;
  /** What the selection was made by. */
  #selected: Pick<ExplorerState, 'filters' | 'text'> | undefined;
  /** Rows, column and direction that the grid shows. */
  #filled: readonly unknown[] = [];

  connectedCallback(): void {
    const again = this.#find('button[name=again]', HTMLButtonElement);
    again.addEventListener('click', () => {
      // The button goes once it has helped: the search is where one goes on.
      const goOn = () =>
        (again.disabled ? this.#find('.find input', HTMLInputElement) : again).focus();
      void this.#load().finally(goOn);
    });
    void this.#load();
  }

  #find<T extends Element>(selector: string, type: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`no ${selector}`);
    return element;
  }

  #set(selector: string, text: string): void {
    this.#find(selector, HTMLElement).textContent = text;
  }

  async #load(): Promise<void> {
    this.#tellLoad('loading');
    const table = await fetchTable(this.dataset['file'] ?? '').catch(() => undefined);
    if (table === undefined) {
      this.#tellLoad('failed');
      return;
    }
    try {
      this.#open(table);
    } catch (error) {
      this.#tellLoad('failed');
      // The file came and is whole: the fault is ours, and must not hide behind the notice.
      throw error;
    }
  }

  /** In place of the work: that the rows are on their way, or that they did not come and what to do. */
  #tellLoad(outcome: 'loading' | 'failed'): void {
    const hasFailed = outcome === 'failed';
    this.#set('.without p', this.#say(outcome));
    this.#find('.without ul', HTMLElement).hidden = !hasFailed;
    const again = this.#find('button[name=again]', HTMLButtonElement);
    again.disabled = !hasFailed;
    if (hasFailed) again.hidden = false;
    this.#find('.without', HTMLElement).hidden = false;
    this.#find('.work', HTMLElement).hidden = true;
  }

  #open(table: ExplorerTable): void {
    this.#table = table;
    this.#search = indexText(table);
    this.#find('.without', HTMLElement).hidden = true;
    this.#find('.work', HTMLElement).hidden = false;
    const filters = this.#find('.filters', HTMLDetailsElement);
    filters.open = WIDE.matches;
    WIDE.addEventListener('change', ({ matches }) => {
      filters.open = matches;
    });
    for (const facet of FACETS) {
      const details = this.#find(`details[data-facet=${facet}]`, HTMLDetailsElement);
      const toggle = (id: string) => this.#toggle(facet, id);
      this.#lists.set(facet, new FacetList(details, table.dictionaries[facet], toggle));
    }
    this.#grid = new RowGrid(this.#find('.grid', HTMLElement), (column) => {
      const isDescending = this.#state.order === column && !this.#state.isDescending;
      this.#apply({ ...this.#state, order: column, isDescending }, 'replace');
    });
    this.#views = new ResultViews(this, table, this.#say);
    this.#listen();
    this.#recall();
  }

  #listen(): void {
    const field = this.#find('.find input', HTMLInputElement);
    field.addEventListener('input', () => {
      // The letter is shown first; what it finds is looked up afterwards.
      const text = field.value;
      void this.#slices.start([() => this.#apply({ ...this.#state, text }, 'replace')]);
    });
    this.addEventListener('click', (event) => this.#press(event.target));
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      const state = { ...this.#state, [target.name]: target.value };
      const across = state.group === '' || state.group === state.across ? '' : state.across;
      this.#apply({ ...state, across }, 'push');
    });
    addEventListener('popstate', () => this.#recall());
  }

  /** The ids that there are, as the address may name them. */
  get #options(): FacetOptions {
    const dictionaries = this.#table?.dictionaries;
    return Object.fromEntries(
      FACETS.map((facet) => [facet, dictionaries?.[facet].ids ?? []]),
    ) as Record<Facet, readonly string[]>;
  }

  /** Shows what the address names, and says what it names that is not there. */
  #recall(): void {
    const { state, unknown } = readExplorerState(
      new URLSearchParams(location.search),
      this.#options,
    );
    this.#find('.find input', HTMLInputElement).value = state.text;
    const notices = unknown.map(({ value }) => this.#say('unknown', { value }));
    this.#set('.notice', notices.join(' '));
    this.#show(state);
  }

  /** Takes a state over into address and page; what is chosen step by step can be gone back to. */
  #apply(state: ExplorerState, how: 'push' | 'replace'): void {
    const query = writeExplorerState(state);
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
    if (how === 'push') history.pushState(null, '', address);
    else replaceAddress(address);
    this.#set('.notice', '');
    this.#show(state);
  }

  #toggle(facet: Facet, id: string): void {
    this.#apply(toggleValue(this.#state, facet, id, this.#options[facet]), 'push');
  }

  #show(state: ExplorerState): void {
    const [table, search] = [this.#table, this.#search];
    if (table === undefined || search === undefined) return;
    this.#state = state;
    void this.#slices.start([
      () => this.#select(table, state, search),
      () => this.#fillGrid(table, state),
      () => this.#tell(table, state),
      ...FACETS.map((facet) => () => this.#fillFacet(facet, state)),
      () => {
        if (this.#selection !== undefined) this.#views?.show(state, this.#selection.rows);
      },
    ]);
  }

  /** Nothing is looked up again where only order, groups or chart are others. */
  #select(table: ExplorerTable, state: ExplorerState, search: ReturnType<typeof indexText>): void {
    const { filters, text } = state;
    if (this.#selected?.filters === filters && this.#selected.text === text) return;
    this.#selection = filterRows(table, filters, search(text));
    this.#selected = { filters, text };
  }

  #fillGrid(table: ExplorerTable, state: ExplorerState): void {
    const rows = this.#selection?.rows ?? new Uint32Array();
    const filled = [rows, state.order, state.isDescending];
    if (filled.every((one, index) => one === this.#filled[index])) return;
    this.#filled = filled;
    const ordered = orderRows(table, rows, state.order, state.isDescending);
    const { lang = '', source = '', method = '' } = this.dataset;
    const words = { say: this.#say, language: lang, source, method };
    this.#grid?.show({
      count: ordered.length,
      write: (element, place) => fillRow(element, table, ordered[place] ?? 0, words),
      order: state.order,
      isDescending: state.isDescending,
    });
  }

  #tell(table: ExplorerTable, state: ExplorerState): void {
    if (this.#selection === undefined) return;
    const count = this.#selection.rows.length;
    const words = { count, all: table.count };
    const key = count === 0 ? 'empty' : count === table.count ? 'all' : 'some';
    this.#set('.count', this.#say(key, words));
    const choices = this.#find('.choices', HTMLElement);
    fillChoices(choices, state, table, this.#selection, this.#say);
    this.#find('[name=clear]', HTMLButtonElement).hidden = choices.children.length === 0;
    this.#find('.grid', HTMLElement).hidden = count === 0;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
      link.search = location.search;
    }
  }

  #fillFacet(facet: Facet, state: ExplorerState): void {
    if (this.#selection === undefined) return;
    const chosen = state.filters[facet];
    const words = chosen.length === 0 ? '' : this.#say('chosen', { count: chosen.length });
    this.#lists.get(facet)?.show(this.#selection.counts[facet], chosen, words);
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    // What a button acts on is what is shown, and that may still be on its way.
    this.#slices.finish();
    const { name } = button;
    const { facet = '', id = '' } = button.dataset;
    if (name === 'clear') this.#clear(clearFilters(this.#state));
    else if (name === 'remove' && facet === 'q') this.#clear({ ...this.#state, text: '' });
    else if (name === 'remove') {
      this.#toggle(facet as Facet, id);
      this.#find('.grid [tabindex="0"], .find input', HTMLElement).focus();
    } else this.#views?.press(button, (state) => this.#apply(state, 'push'));
  }

  /** The button that was pressed is gone: the search is where one goes on. */
  #clear(state: ExplorerState): void {
    const field = this.#find('.find input', HTMLInputElement);
    field.value = state.text;
    this.#apply(state, 'push');
    field.focus();
  }
}

customElements.define('data-explorer', DataExplorer);
