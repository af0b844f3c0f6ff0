import {
  LIST_ORDER,
  openComparison,
  readComparison,
  writeComparison,
  type ComparisonState,
} from '../domain/comparison.ts';
import type { Language } from '../domain/dataset.ts';
import { composeView, type ComparisonView } from './comparison/compose-view.ts';
import { awaitTypefaces } from './await-typefaces.ts';
import { ComparisonControls } from './comparison/controls.ts';
import { drawComparison } from './comparison/draw-comparison.ts';
import { toReadings, toSvg, type Drawing } from './comparison/drawing.ts';
import { fillTable } from './comparison/fill-table.ts';
import { fill, quoteView } from './comparison/quote-view.ts';
import { readTables } from './comparison/read-tables.ts';
import { frameDrawing } from './comparison/frame-drawing.ts';
import { writePng, writeSvg } from './comparison/save-drawing.ts';
import { writeCsv } from './comparison/write-csv.ts';
import { sayFrame, sayLegend } from './comparison/say-view.ts';
import { readTypeface } from './comparison/typeface.ts';
import { replaceAddressSoon } from './replace-address.ts';
import { saveFile } from './save-file.ts';

const FILE_WIDTH = 1128;
/** As many numbers as a sentence may hold before it is folded away. */
const SHORT_SENTENCE = 6;

/**
 * `<region-comparator>`: any regions, by any measure, of one report or both, as table and chart. What is
 * chosen stands in the address and comes back from it. It shows the numbers of the tables that the
 * page has for everybody, and computes none.
 */
class RegionComparator extends HTMLElement {
  readonly #tables = readTables(this);
  readonly #controls = new ComparisonControls(
    this.#find('.controls', HTMLElement),
    [...this.#tables.values()].flatMap(({ columns }) => columns),
  );
  readonly #result = this.#find('.result', HTMLElement);
  readonly #typeface = readTypeface(this);
  #view: ComparisonView | undefined;
  /** Of the chart, in pixels; 0 as long as nothing is laid out. */
  #width = 0;

  connectedCallback(): void {
    const controls = this.#find('.controls', HTMLElement);
    controls.hidden = false;
    this.#recall();
    addEventListener('popstate', () => this.#recall());
    controls.addEventListener('change', (event) => this.#choose(event.target));
    this.addEventListener('click', (event) => this.#press(event.target));
    new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.#width) return;
      this.#width = width;
      this.#draw();
    }).observe(this.#find('.plot', HTMLElement));
    // Words of other widths want other places.
    awaitTypefaces(() => this.#draw());
    // Whoever was sent a view sees the view, not the fields above it.
    if (location.hash === `#${this.id}`) this.#result.scrollIntoView();
  }

  #find<T extends Element>(selector: string, type: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`no ${selector}`);
    return element;
  }

  #text(name: string): string {
    return this.dataset[name] ?? '';
  }

  readonly #say = (name: string): string => this.#text(name);

  #set(selector: string, text: string): void {
    this.#find(selector, HTMLElement).textContent = text;
  }

  /** Shows what the address names, and says what it names that is not there. */
  #recall(): void {
    const { searchParams } = new URL(location.href);
    const { state, unknown } = readComparison(searchParams, this.#controls.options);
    this.#show(state);
    this.#leadLanguages(location.search);
    const notices = unknown.map(({ value }) => fill(this.#text('unknown'), { value }));
    if (notices.length > 0) this.#find('.notice', HTMLElement).prepend(`${notices.join(' ')} `);
  }

  #choose(target: EventTarget | null): void {
    const state = this.#controls.read();
    const isMeasure = target instanceof HTMLSelectElement && target.name === 'measure';
    // An order chosen among the columns of one measure means nothing in another.
    const order = isMeasure && state.order !== LIST_ORDER ? '' : state.order;
    this.#apply({ ...state, order, isAscending: order !== '' && state.isAscending });
  }

  /** Takes a state over into address and page. */
  #apply(chosen: ComparisonState): void {
    const { options } = this.#controls;
    // As an address of it would be read: what is highlighted is shown, whatever was ticked.
    const asked = new URLSearchParams(writeComparison(chosen, options));
    const { state } = readComparison(asked, options);
    const query = writeComparison(state, options);
    const search = query === '' ? '' : `?${query}`;
    replaceAddressSoon(`${location.pathname}${search}${location.hash}`);
    this.#show(state);
    this.#leadLanguages(search);
  }

  #show(state: ComparisonState): void {
    this.#controls.fill(state);
    const { geographies, options } = this.#controls;
    const view = composeView(this.#tables, geographies, state, options);
    this.#view = view;
    const { table, columns, rows, order } = view;
    this.#result.hidden = rows.length === 0;
    const words = rows.length === 0 ? this.#text('empty') : this.#text('shown');
    const by = order?.name ?? this.#text('orderList');
    this.#set('.notice', fill(words, { rows: rows.length, order: by }));
    this.#set('.title', table.name);
    this.#set('.about', table.about);
    this.#set('.legend', sayLegend(view, this.#say));
    this.#set('.memo p', quoteView(view, this.#quoteTexts(), this.#address()));
    const memo = this.#find('.memo', HTMLDetailsElement);
    memo.open = rows.length * columns.length <= SHORT_SENTENCE;
    this.#set('.copied', '');
    fillTable(this.#find('.result table', HTMLTableElement), view, {
      geography: this.#text('geography'),
      place: this.#text('place'),
      notApplicable: this.#text('notApplicable'),
      sort: state.isAscending ? 'ascending' : 'descending',
    });
    const names = columns.map(({ name }) => name).join(', ');
    this.#find('.result .scroll', HTMLElement).setAttribute('aria-label', names);
    this.#draw();
  }

  /** The other language shows the same view. */
  #leadLanguages(search: string): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
      link.search = search;
      link.hash = search === '' ? '' : this.id;
    }
  }

  #quoteTexts() {
    return {
      memo: this.#text('memo'),
      memoBoth: this.#text('memoBoth'),
      memoLink: this.#text('memoLink'),
      basis: this.#text('basis'),
      source: this.#text('sources'),
      site: this.#text('site'),
    };
  }

  /** The address of what is chosen and nothing else, at the comparator and not at the top of its page. */
  #address(): string {
    const url = new URL(location.href);
    url.search = writeComparison(this.#controls.read(), this.#controls.options);
    url.hash = this.id;
    return url.href;
  }

  #draw(): void {
    const place = this.#find('.plot', HTMLElement);
    if (this.#view === undefined || this.#width === 0) return;
    const drawing = this.#compose(this.#view, this.#width);
    const svg = toSvg(drawing, (token) => `var(--${token})`);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-labelledby', 'comparison-title');
    svg.append(toReadings(drawing));
    const reader = document.createElement('chart-reader');
    reader.className = 'chart';
    reader.dataset['hint'] = this.#text('hint');
    reader.append(svg);
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren(reader);
    if (hadFocus) reader.focus({ preventScroll: true });
  }

  #compose(view: ComparisonView, width: number): Drawing {
    const words = {
      language: this.#text('lang') as Language,
      notApplicable: this.#text('notApplicable'),
      unit: view.table.unit,
    };
    return drawComparison(view, width, this.#typeface.measure, words);
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null || this.#view === undefined) return;
    const { name } = button;
    const state = this.#controls.read();
    const { options } = this.#controls;
    if (name === 'reset') this.#apply(openComparison(options));
    else if (name === 'all') this.#apply({ ...state, geographies: options.usual });
    else if (name === 'none') this.#apply({ ...state, geographies: [], highlight: '' });
    else if (name === 'order') this.#sort(button.value, state);
    else if (name === 'copy-link') void this.#copy(this.#address());
    else if (name === 'copy-sentence') {
      void this.#copy(this.#find('.memo p', HTMLElement).textContent);
    } else if (name === 'csv' || name === 'svg' || name === 'png')
      void this.#save(name, this.#view);
  }

  /** The same column again turns the order round. */
  #sort(code: string, state: ComparisonState): void {
    const isSame = this.#view?.order?.code === code && state.order !== LIST_ORDER;
    const order = isSame ? state.order : code;
    this.#apply({ ...state, order, isAscending: isSame && !state.isAscending });
    this.#find(`.result button[value="${code}"]`, HTMLButtonElement).focus();
  }

  async #copy(text: string): Promise<void> {
    const plain = text.replaceAll('\u00a0', ' ');
    try {
      await navigator.clipboard.writeText(plain);
      this.#set('.copied', this.#text('copied'));
    } catch {
      this.#set('.copied', fill(this.#text('notCopied'), { text: plain }));
    }
  }

  async #save(type: 'csv' | 'svg' | 'png', view: ComparisonView): Promise<void> {
    const { table, columns } = view;
    const codes = [table.columns[0]?.measure ?? '', ...columns.map(({ period }) => period)];
    const name = `${[this.#text('file'), ...codes.filter(Boolean)].join('-')}.${type}`;
    if (type === 'csv') {
      saveFile(writeCsv(view, this.#text('notApplicable')), 'text/csv', name);
      return;
    }
    const words = sayFrame(view, this.#say, this.#address());
    const drawn = this.#compose(view, FILE_WIDTH);
    const drawing = frameDrawing(drawn, words, this.#typeface.measure);
    if (type === 'svg') saveFile(writeSvg(drawing, words.title), 'image/svg+xml', name);
    else saveFile(await writePng(drawing, this.#typeface.fontOf), 'image/png', name);
  }
}

customElements.define('region-comparator', RegionComparator);
