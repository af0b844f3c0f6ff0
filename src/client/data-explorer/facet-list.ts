import type { Dictionary } from '../../domain/explorer/explorer-table.ts';
import { makeMatcher } from '../../domain/match-name.ts';

/** Values above which a list has a search of its own. */
const LONG = 12;

/**
 * One facet: its values with how many rows each would show, several of which can be ticked. The list is
 * made when it is first opened, and brought up to date only while it is open.
 */
export class FacetList {
  readonly #details: HTMLDetailsElement;
  readonly #dictionary: Dictionary;
  readonly #boxes: HTMLInputElement[] = [];
  #matchers: readonly ((typed: string) => boolean)[] | undefined;
  #counts: Uint32Array = new Uint32Array();
  #chosen: readonly string[] = [];

  constructor(details: HTMLDetailsElement, dictionary: Dictionary, toggle: (id: string) => void) {
    this.#details = details;
    this.#dictionary = dictionary;
    details.addEventListener('toggle', () => this.#update());
    this.#field?.addEventListener('input', () => this.#update());
    details.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') toggle(target.value);
    });
  }

  /** Shows counts by code, and what is chosen; `words` say how much that is. */
  show(counts: Uint32Array, chosen: readonly string[], words: string): void {
    this.#counts = counts;
    this.#chosen = chosen;
    const place = this.#details.querySelector('.chosen');
    if (place !== null) place.textContent = words;
    this.#update();
  }

  get #field(): HTMLInputElement | null {
    return this.#details.querySelector<HTMLInputElement>('input[type=search]');
  }

  #update(): void {
    if (!this.#details.open) return;
    if (this.#boxes.length === 0) this.#build();
    const typed = this.#field?.value ?? '';
    if (typed !== '') this.#matchers ??= this.#makeMatchers();
    const chosen = new Set(this.#chosen);
    for (const [code, box] of this.#boxes.entries()) {
      const count = this.#counts[code] ?? 0;
      const entry = box.closest('li');
      const number = entry?.querySelector('.number');
      box.checked = chosen.has(box.value);
      if (number != null) number.textContent = String(count);
      const isNamed = typed === '' || this.#matchers?.[code]?.(typed) === true;
      if (entry !== null) entry.hidden = !(box.checked || (count > 0 && isNamed));
    }
  }

  #makeMatchers(): readonly ((typed: string) => boolean)[] {
    const { labels, aliases } = this.#dictionary;
    return labels.map((label, code) =>
      makeMatcher([label, ...(aliases?.[code] ?? '').split(';').filter(Boolean)]),
    );
  }

  #build(): void {
    const { ids, labels } = this.#dictionary;
    const entries = ids.map((id, code) => {
      const entry = document.createElement('li');
      const label = document.createElement('label');
      const box = document.createElement('input');
      const number = document.createElement('span');
      box.type = 'checkbox';
      box.value = id;
      number.className = 'number';
      label.append(box, ` ${labels[code] ?? ''} `, number);
      entry.append(label);
      this.#boxes.push(box);
      return entry;
    });
    this.#details.querySelector('ul')?.replaceChildren(...entries);
    if (this.#field !== null) this.#field.hidden = ids.length <= LONG;
  }
}
