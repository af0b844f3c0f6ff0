import type { GridColumn } from '../../domain/explorer/explorer-state.ts';
import { findMove, type Place } from '../../domain/explorer/grid-moves.ts';
import { createRow } from './fill-row.ts';

/** What a grid shows: how many rows there are, how one is written, and what orders them. */
export interface GridView {
  readonly count: number;
  readonly write: (element: HTMLElement, place: number) => void;
  readonly order: GridColumn | '';
  readonly isDescending: boolean;
}

/** Rows kept above and below those in sight, so that scrolling shows no gap. */
const SPARE = 3;

/**
 * The grid: of thousands of rows of one height only those in sight are in the document. One cell at a
 * time takes part in the order of tabs; arrows, Home, End, Page Up and Page Down move it, in the heads too
 * (place -1).
 */
export class RowGrid {
  readonly #grid: HTMLElement;
  readonly #body: HTMLElement;
  readonly #heads: readonly HTMLElement[];
  readonly #sort: (column: GridColumn) => void;
  readonly #rows = new Map<number, HTMLElement>();
  readonly #pool: HTMLElement[] = [];
  #view: GridView | undefined;
  #active: Place = { row: 0, column: 0 };
  /** Of a row, in pixels; 0 as long as nothing is laid out. */
  #height = 0;
  /** The cell that takes part in the order of tabs. */
  #tabbed: HTMLElement | undefined;

  /** Throws where the grid has no body. */
  constructor(grid: HTMLElement, sort: (column: GridColumn) => void) {
    const body = grid.querySelector<HTMLElement>('.body');
    if (body === null) throw new Error('a grid without a body');
    this.#grid = grid;
    this.#body = body;
    this.#sort = sort;
    this.#heads = [...grid.querySelectorAll<HTMLElement>('[role=columnheader]')];
    grid.addEventListener('scroll', () => this.#render(), { passive: true });
    grid.addEventListener('keydown', (event) => this.#handleKey(event));
    grid.addEventListener('click', (event) => this.#press(event));
    grid.addEventListener('focusin', (event) => this.#follow(event.target));
    new ResizeObserver(() => this.#measure()).observe(grid);
  }

  /** Shows other rows from the first on. */
  show(view: GridView): void {
    this.#view = view;
    const hadFocus = this.#body.contains(document.activeElement);
    this.#active = { row: Math.min(0, view.count - 1), column: this.#active.column };
    this.#grid.setAttribute('aria-rowcount', String(view.count + 1));
    for (const head of this.#heads) {
      const isOrder = head.dataset['column'] === view.order;
      if (isOrder) head.setAttribute('aria-sort', view.isDescending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    for (const place of [...this.#rows.keys()]) this.#drop(place);
    this.#grid.scrollTop = 0;
    this.#measure();
    if (hadFocus) this.#focus(this.#active);
  }

  /** Rows are as high as the style sheet says in rem, which is more on a phone. */
  #measure(): void {
    const read = (element: Element, property: string) =>
      Number.parseFloat(getComputedStyle(element).getPropertyValue(property));
    const height = read(this.#body, '--row-height') * read(document.documentElement, 'font-size');
    if (height !== this.#height) {
      this.#height = height;
      for (const place of [...this.#rows.keys()]) this.#drop(place);
    }
    this.#body.style.height = `${(this.#view?.count ?? 0) * height}px`;
    this.#render();
  }

  #render(): void {
    if (this.#view === undefined || this.#height === 0) return;
    const height = this.#height;
    const { scrollTop, clientHeight } = this.#grid;
    const first = Math.max(0, Math.floor(scrollTop / height) - SPARE);
    const last = Math.min(this.#view.count, Math.ceil((scrollTop + clientHeight) / height) + SPARE);
    const isKept = (place: number) =>
      (place >= first && place < last) || place === this.#active.row;
    for (const place of [...this.#rows.keys()]) if (!isKept(place)) this.#drop(place);
    for (let place = first; place < last; place += 1) this.#place(place);
    this.#markActive();
  }

  #drop(place: number): void {
    const element = this.#rows.get(place);
    if (element === undefined) return;
    this.#rows.delete(place);
    element.remove();
    this.#pool.push(element);
  }

  #place(place: number): HTMLElement | undefined {
    const present = this.#rows.get(place);
    if (present !== undefined || this.#view === undefined) return present;
    const element = this.#pool.pop() ?? createRow();
    element.setAttribute('aria-rowindex', String(place + 2));
    element.style.transform = `translateY(${place * this.#height}px)`;
    this.#view.write(element, place);
    this.#body.insertBefore(element, this.#findNext(place));
    this.#rows.set(place, element);
    return element;
  }

  /** The row below a place that is in the document, so that rows stand in it in their order. */
  #findNext(place: number): HTMLElement | null {
    let next = Infinity;
    for (const other of this.#rows.keys()) if (other > place && other < next) next = other;
    return this.#rows.get(next) ?? null;
  }

  #cellsOf(row: number): readonly HTMLElement[] {
    if (row < 0) return this.#heads;
    return [...(this.#place(row)?.children ?? [])] as HTMLElement[];
  }

  #markActive(): void {
    const { row, column } = this.#active;
    const cell = this.#cellsOf(row)[column];
    if (this.#tabbed === cell) return;
    if (this.#tabbed !== undefined) this.#tabbed.tabIndex = -1;
    if (cell !== undefined) cell.tabIndex = 0;
    this.#tabbed = cell;
  }

  #focus(place: Place): void {
    this.#active = place;
    this.#reveal(place.row);
    this.#render();
    const cell = this.#cellsOf(place.row)[place.column];
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Scrolls a row into the part below the heads. */
  #reveal(row: number): void {
    if (row < 0) return;
    const free = this.#grid.clientHeight - this.#body.offsetTop;
    const top = row * this.#height;
    if (top < this.#grid.scrollTop) this.#grid.scrollTop = top;
    else if (top + this.#height > this.#grid.scrollTop + free) {
      this.#grid.scrollTop = top + this.#height - free;
    }
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || this.#view === undefined) return;
    const { row, column } = this.#active;
    if ((event.key === 'Enter' || event.key === ' ') && !event.ctrlKey) {
      event.preventDefault();
      if (row < 0) this.#press({ target: this.#heads[column] ?? null });
      else this.#rows.get(row)?.querySelector('a')?.click();
      return;
    }
    const shown = this.#heads.flatMap((head, index) => (head.offsetWidth > 0 ? [index] : []));
    const page = Math.max(1, Math.floor(this.#grid.clientHeight / this.#height) - 1);
    const key = `${event.ctrlKey ? 'Ctrl+' : ''}${event.key}`;
    const next = findMove(key, this.#active, { rows: this.#view.count, columns: shown, page });
    if (next === undefined) return;
    event.preventDefault();
    this.#focus(next);
  }

  #press({ target }: { readonly target: EventTarget | null }): void {
    const head = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    if (head === null) return;
    this.#sort(head.dataset['column'] as GridColumn);
  }

  /** Whatever came to focus by pointer or tab is where the keys move on from. */
  #follow(target: EventTarget | null): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[aria-colindex]') : null;
    const row = cell?.parentElement;
    if (cell == null || row == null) return;
    this.#active = {
      row: Number(row.getAttribute('aria-rowindex')) - 2,
      column: Number(cell.getAttribute('aria-colindex')) - 1,
    };
    this.#markActive();
  }
}
