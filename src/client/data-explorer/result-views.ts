import type { Addend } from '../../domain/explorer/additivity.ts';
import type { ExplorerState } from '../../domain/explorer/explorer-state.ts';
import type { ExplorerTable } from '../../domain/explorer/explorer-table.ts';
import { findRemainder } from '../../domain/explorer/find-remainder.ts';
import { measureRows, toAddend, type Outcome } from '../../domain/explorer/group-rows.ts';
import { suggestFilters, type FilterStep } from '../../domain/explorer/suggest-filter.ts';
import { copyText } from '../copy-text.ts';
import { sayFilters, saySum } from './say-sum.ts';
import { Slices } from './slices.ts';
import type { Say } from './texts.ts';

/** Rows among which filters that allow a sum are looked for; among more it would take too long. */
const MOST_SUGGESTED = 1000;
/** Rows made ready in one go. */
const BATCH = 1500;
const CONTROLS = ['group', 'across', 'measure', 'chart'] as const;

/**
 * What is made of a selection below the grid: its sum or why there is none, groups, a chart, files. What
 * groups, draws and writes files is loaded when it is asked for.
 */
export class ResultViews {
  readonly #element: HTMLElement;
  readonly #table: ExplorerTable;
  readonly #say: Say;
  readonly #slices = new Slices();
  readonly #addends: (Addend | undefined)[] = [];
  #state: ExplorerState | undefined;
  #rows: Uint32Array = new Uint32Array();
  #sum: Outcome | undefined;
  #steps: readonly FilterStep[] = [];
  /** Whether the parts loaded late still belong to what is shown. */
  #turn = 0;

  constructor(element: HTMLElement, table: ExplorerTable, say: Say) {
    this.#element = element;
    this.#table = table;
    this.#say = say;
  }

  /** Shows what belongs to a selection. */
  show(state: ExplorerState, rows: Uint32Array): void {
    const isSame = this.#rows === rows && this.#sum !== undefined;
    this.#state = state;
    this.#rows = rows;
    this.#turn += 1;
    for (const name of CONTROLS) {
      const select = this.#element.querySelector<HTMLSelectElement>(`select[name=${name}]`);
      if (select !== null) select.value = state[name];
      if (name === 'across' && select !== null) select.disabled = state.group === '';
      if (name === 'measure' && select !== null) select.disabled = state.group === '';
    }
    this.#set('.done', '');
    const batches = Math.ceil(rows.length / BATCH);
    const add = [
      ...Array.from({ length: batches }, (_, batch) => () => this.#prepare(batch)),
      () => this.#saySum(),
      () => this.#sayRemedy(),
    ];
    if (!isSame) this.#sum = undefined;
    void this.#slices.start([
      ...(isSame ? [] : add),
      () => void this.#showGroups(state),
      () => void this.#showChart(state),
    ]);
  }

  /** Answers a button of the tools; `apply` takes over the state of a suggested filter. */
  press({ name }: HTMLButtonElement, apply: (state: ExplorerState) => void): void {
    const state = this.#state;
    if (state === undefined) return;
    if (name === 'copy') void this.#copy(location.href);
    else if (name === 'csv' || name === 'json') void this.#save(name, state);
    else if (name === 'remedy') {
      // The filters of the button may still be those of what was shown before.
      this.#slices.finish();
      const chosen = Object.fromEntries(this.#steps.map(({ facet, ids }) => [facet, ids]));
      apply({ ...state, filters: { ...state.filters, ...chosen } });
    }
  }

  #set(selector: string, text: string): void {
    const place = this.#element.querySelector(selector);
    if (place !== null) place.textContent = text;
  }

  #addend(row: number): Addend {
    const addend = this.#addends[row] ?? toAddend(this.#table, row);
    this.#addends[row] = addend;
    return addend;
  }

  /** Makes ready some of the rows that are to be added. */
  #prepare(batch: number): void {
    const end = Math.min(this.#rows.length, (batch + 1) * BATCH);
    for (let place = batch * BATCH; place < end; place += 1) this.#addend(this.#rows[place] ?? 0);
  }

  #listAddends(): readonly Addend[] {
    return Array.from(this.#rows, (row) => this.#addend(row));
  }

  #saySum(): void {
    const count = this.#rows.length;
    const addends = this.#listAddends();
    this.#sum = count < 2 ? undefined : measureRows(addends, 'sum');
    const words =
      this.#sum === undefined
        ? this.#say(count === 1 ? 'sum-one' : '')
        : saySum(count, this.#sum, findRemainder(this.#table, addends), this.#table, this.#say);
    this.#set('.sum', words);
  }

  #sayRemedy(): void {
    const isClash = this.#sum !== undefined && 'clash' in this.#sum;
    const isFew = this.#rows.length <= MOST_SUGGESTED;
    this.#steps = isClash && isFew ? suggestFilters(this.#listAddends()) : [];
    const place = this.#element.querySelector('.remedy');
    if (place === null) return;
    const filters = sayFilters(this.#steps, this.#table, this.#say);
    if (filters === '') {
      place.textContent = isClash && isFew ? this.#say('no-remedy') : '';
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.name = 'remedy';
    button.textContent = this.#say('remedy', { filters });
    place.replaceChildren(button);
  }

  async #showGroups(state: ExplorerState): Promise<void> {
    const place = this.#element.querySelector<HTMLElement>('.pivot');
    if (place === null) return;
    if (state.group === '') {
      place.replaceChildren();
      return;
    }
    const turn = this.#turn;
    const { fillPivot } = await import('./fill-pivot.ts');
    if (turn !== this.#turn) return;
    const addend = (row: number) => this.#addend(row);
    const isCurrent = () => turn === this.#turn;
    await fillPivot(place, this.#table, this.#rows, { ...state, addend }, this.#say, isCurrent);
  }

  async #showChart(state: ExplorerState): Promise<void> {
    const turn = this.#turn;
    const { showChart } = await import('./show-chart.ts');
    if (turn !== this.#turn) return;
    await showChart(this.#element, this.#table, this.#rows, state.chart, this.#say);
  }

  async #save(type: 'csv' | 'json', state: ExplorerState): Promise<void> {
    this.#set('.done', this.#say('preparing'));
    const rows = this.#rows;
    try {
      const { saveSelection } = await import('./save-selection.ts');
      const count = await saveSelection(type, this.#element, this.#table, rows, state);
      this.#set('.done', this.#say('saved', { count }));
    } catch {
      this.#set('.done', this.#say('not-saved'));
    }
  }

  async #copy(text: string): Promise<void> {
    try {
      await copyText(text);
      this.#set('.done', this.#say('copied'));
    } catch {
      this.#set('.done', this.#say('not-copied', { text }));
    }
  }
}
