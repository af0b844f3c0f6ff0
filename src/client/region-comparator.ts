import {
  LIST_ORDER,
  openComparison,
  readComparison,
  writeComparison,
  type ComparisonOptions,
  type ComparisonState,
  type UnknownValue,
} from '../domain/comparison.ts';
import type { Language } from '../domain/dataset.ts';
import {
  composeView,
  type ComparisonView,
  type NamedGeography,
} from './comparison/compose-view.ts';
import { drawComparison } from './comparison/draw-comparison.ts';
import { toReadings, toSvg, type Drawing } from './comparison/drawing.ts';
import { fill, quoteView } from './comparison/quote-view.ts';
import { readTables } from './comparison/read-tables.ts';
import { frameDrawing, saveFile, writeCsv, writePng, writeSvg } from './comparison/save-view.ts';
import { readTypeface } from './comparison/typeface.ts';
import { fillTable } from './comparison/fill-table.ts';

const FILE_WIDTH = 1128;

/**
 * `<region-comparator>`: any regions, by any measure, of one report or both, as table and chart. What is
 * chosen stands in the address and comes back from it. It shows the numbers of the tables that the
 * page has for everybody, and computes none.
 */
class RegionComparator extends HTMLElement {
  readonly #tables = readTables(this);
  readonly #controls = this.#find('.controls', HTMLElement);
  readonly #geographies = this.#listGeographies();
  readonly #options = this.#listOptions();
  readonly #typeface = readTypeface(this);
  #view: ComparisonView | undefined;
  /** Of the chart, in pixels; 0 as long as nothing is laid out. */
  #width = 0;

  connectedCallback(): void {
    this.#controls.hidden = false;
    this.#find('.result', HTMLElement).hidden = false;
    this.#recall();
    addEventListener('popstate', () => this.#recall());
    this.#controls.addEventListener('change', () => this.#choose());
    this.addEventListener('click', (event) => this.#press(event.target));
    new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.#width) return;
      this.#width = width;
      this.#draw();
    }).observe(this.#find('.plot', HTMLElement));
  }

  #find<T extends Element>(selector: string, type: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`no ${selector}`);
    return element;
  }

  #text(name: string): string {
    return this.dataset[name] ?? '';
  }

  #boxes(): readonly HTMLInputElement[] {
    return [...this.#controls.querySelectorAll<HTMLInputElement>('input[name=regions]')];
  }

  #select(name: string): HTMLSelectElement {
    return this.#find(`select[name=${name}]`, HTMLSelectElement);
  }

  #listGeographies(): readonly NamedGeography[] {
    return this.#boxes().map((box) => ({
      id: box.dataset['id'] ?? '',
      code: box.value,
      name: box.parentElement?.textContent.trim() ?? '',
      kind: box.dataset['kind'] ?? '',
    }));
  }

  #listOptions(): ComparisonOptions {
    const values = (name: string) =>
      [...this.#select(name).options].map(({ value }) => value).filter(Boolean);
    return {
      geographies: this.#geographies.map(({ code }) => code),
      usual: this.#boxes().flatMap((box) => (box.defaultChecked ? [box.value] : [])),
      measures: values('measure'),
      periods: values('period'),
      columns: [...this.#tables.values()].flatMap(({ columns }) => columns),
    };
  }

  /** Shows what the address names. */
  #recall(): void {
    const { state, unknown } = readComparison(new URL(location.href).searchParams, this.#options);
    this.#fillControls(state);
    this.#show(state);
    this.#warn(unknown);
  }

  #warn(unknown: readonly UnknownValue[]): void {
    const notices = unknown.map(({ value }) => fill(this.#text('unknown'), { value }));
    if (notices.length > 0) this.#find('.notice', HTMLElement).prepend(`${notices.join(' ')} `);
  }

  #fillControls(state: ComparisonState): void {
    for (const box of this.#boxes()) {
      box.checked = state.geographies.includes(box.value);
      const details = box.closest('details');
      if (box.checked && details !== null) details.open = true;
    }
    for (const name of ['measure', 'period', 'order', 'highlight'] as const) {
      this.#select(name).value = state[name];
    }
    this.#controls.dataset['sort'] = state.isAscending ? 'asc' : '';
  }

  #readControls(): ComparisonState {
    return {
      geographies: this.#boxes().flatMap((box) => (box.checked ? [box.value] : [])),
      measure: this.#select('measure').value,
      period: this.#select('period').value,
      order: this.#select('order').value,
      isAscending: this.#controls.dataset['sort'] === 'asc',
      highlight: this.#select('highlight').value,
    };
  }

  #choose(): void {
    this.#apply(this.#readControls());
  }

  /** Takes a state over into controls, address and page. */
  #apply(state: ComparisonState): void {
    this.#fillControls(state);
    const query = writeComparison(state, this.#options);
    const search = query === '' ? '' : `?${query}`;
    history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
    this.#show(state);
  }

  #show(state: ComparisonState): void {
    const view = composeView(this.#tables, this.#geographies, state, this.#options);
    this.#view = view;
    const { table, columns, rows, order } = view;
    this.#set('.title', table.name);
    this.#set('.about', table.about);
    this.#set('.legend', this.#sayLegend(view));
    this.#set('.memo span', quoteView(view, this.#quoteTexts(), this.#address()));
    this.#set('.copied', '');
    const words = rows.length === 0 ? this.#text('empty') : this.#text('shown');
    const by = order?.name ?? this.#text('orderList');
    this.#set('.notice', fill(words, { rows: rows.length, order: by }));
    this.#find('.result', HTMLElement).hidden = rows.length === 0;
    fillTable(this.#find('.result table', HTMLTableElement), view, {
      geography: this.#text('geography'),
      place: this.#text('place'),
      notApplicable: this.#text('notApplicable'),
      sort: state.isAscending ? 'ascending' : 'descending',
    });
    const names = columns.map(({ name }) => name).join(', ');
    this.#find('.result .scroll', HTMLElement).ariaLabel = names;
    this.#draw();
  }

  #sayLegend({ columns, rows }: ComparisonView): string {
    const isTied = rows.some(({ place }) => place.includes('–'));
    return [
      this.#text(columns.length > 1 ? 'legendBoth' : 'legendOne'),
      this.#text('legendRange'),
      ...(isTied ? [this.#text('legendTies')] : []),
    ].join(' ');
  }

  #quoteTexts() {
    return {
      memo: this.#text('memo'),
      memoBoth: this.#text('memoBoth'),
      memoLink: this.#text('memoLink'),
      basis: this.#text('basis'),
      site: this.#text('site'),
    };
  }

  /** The address of what is chosen and nothing else, at the comparator and not at the top of its page. */
  #address(): string {
    const url = new URL(location.href);
    url.search = writeComparison(this.#readControls(), this.#options);
    url.hash = this.closest('section')?.id ?? '';
    return url.href;
  }

  #draw(): void {
    const place = this.#find('.plot', HTMLElement);
    if (this.#view === undefined || this.#width === 0) return;
    const drawing = this.#compose(this.#width);
    const svg = toSvg(drawing, (token) => `var(--${token})`);
    svg.role = 'img';
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

  #compose(width: number): Drawing {
    if (this.#view === undefined) throw new Error('nothing to draw');
    const words = {
      language: this.#text('lang') as Language,
      notApplicable: this.#text('notApplicable'),
      unit: this.#view.table.unit,
    };
    return drawComparison(this.#view, width, this.#typeface.measure, words);
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null || this.#view === undefined) return;
    const { name } = button;
    if (name === 'reset') this.#apply(openComparison(this.#options));
    else if (name === 'all') {
      for (const box of this.#boxes()) if (box.defaultChecked) box.checked = true;
      this.#choose();
    } else if (name === 'order') this.#sort(button.value);
    else if (name === 'copy-link') void this.#copy(this.#address());
    else if (name === 'copy-sentence') {
      void this.#copy(this.#find('.memo span', HTMLElement).textContent);
    } else if (name === 'csv' || name === 'svg' || name === 'png')
      void this.#save(name, this.#view);
  }

  /** The same column again turns the order round. */
  #sort(code: string): void {
    const state = this.#readControls();
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
    const codes = [
      view.table.columns[0]?.measure ?? '',
      ...view.columns.map(({ period }) => period),
    ];
    const name = `${[this.#text('file'), ...codes.filter(Boolean)].join('-')}.${type}`;
    if (type === 'csv') {
      saveFile(writeCsv(view, this.#text('notApplicable')), 'text/csv', name);
      return;
    }
    const periods = view.columns.map(({ head }) => head.textContent.trim()).join('; ');
    const isBetween = view.columns.every(({ period }) => period === '');
    const title = isBetween ? view.table.name : `${view.table.name}, ${periods}`;
    const sources = [...new Set(view.columns.map(({ source }) => source))].join('; ');
    const notes = [
      this.#sayLegend(view),
      `${this.#text('source')} ${sources}. ${this.#text('site')}, ${this.#address()}`,
    ];
    const drawing = frameDrawing(
      this.#compose(FILE_WIDTH),
      { title, subtitle: view.table.about, notes },
      this.#typeface.measure,
    );
    if (type === 'svg') saveFile(writeSvg(drawing), 'image/svg+xml', name);
    else saveFile(await writePng(drawing, this.#typeface.fontOf), 'image/png', name);
  }

  #set(selector: string, text: string): void {
    this.#find(selector, HTMLElement).textContent = text;
  }
}

customElements.define('region-comparator', RegionComparator);
