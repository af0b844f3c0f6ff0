import { makeMatcher } from '../domain/match-name.ts';
import { replaceAddress, replaceAddressSoon } from './replace-address.ts';

/**
 * `<province-finder>`: what is typed leaves only the entries that it names, and the present unit of
 * each former province among them. It stands in the address (`?q=…`). Without it the field stays
 * hidden, and index and list are complete.
 */
class ProvinceFinder extends HTMLElement {
  readonly #matchers = new Map(
    [...this.querySelectorAll('article')].map((entry) => [
      entry,
      makeMatcher((entry.dataset['names'] ?? '').split(';')),
    ]),
  );

  connectedCallback(): void {
    const search = this.querySelector<HTMLElement>('[role=search]');
    const field = search?.querySelector('input');
    if (search == null || field == null) return;
    search.hidden = false;
    field.addEventListener('input', () => this.#find(field.value));
    field.addEventListener('keydown', (event) => this.#handleKey(event, field));
    for (const type of ['popstate', 'hashchange']) {
      addEventListener(type, () => this.#recall(field));
    }
    this.#recall(field);
  }

  /** The address decides, not what the browser has kept of an earlier visit. */
  #recall(field: HTMLInputElement): void {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#show(field.value);
    this.#reveal(field);
  }

  #handleKey(event: KeyboardEvent, field: HTMLInputElement): void {
    // While a word is being composed the keys belong to the input method.
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === 'ArrowDown') this.#focusFirst();
    else if (event.key === 'Escape') this.#clear(field);
    else return;
    event.preventDefault();
  }

  #clear(field: HTMLInputElement): void {
    field.value = '';
    this.#find('');
  }

  #find(typed: string): void {
    this.#show(typed);
    const url = new URL(location.href);
    if (typed.trim() === '') url.searchParams.delete('q');
    else url.searchParams.set('q', typed);
    url.hash = '';
    replaceAddressSoon(url);
  }

  #show(typed: string): void {
    for (const group of this.querySelectorAll('section')) {
      const [unit, ...former] = group.querySelectorAll('article');
      for (const entry of former) entry.hidden = !this.#isNamed(entry, typed);
      if (unit === undefined) continue;
      unit.hidden = !this.#isNamed(unit, typed) && former.every(({ hidden }) => hidden);
      group.hidden = unit.hidden;
    }
    const isAll = typed.trim() === '';
    for (const part of this.querySelectorAll<HTMLElement>('nav, h2')) part.hidden = !isAll;
    this.#tell(isAll);
  }

  #isNamed(entry: HTMLElement, typed: string): boolean {
    return this.#matchers.get(entry)?.(typed) ?? false;
  }

  #tell(isAll: boolean): void {
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status === null) return;
    const count = this.querySelectorAll('article:not([hidden])').length;
    const { all, none, one, some } = status.dataset;
    const text = isAll ? all : count === 0 ? none : count === 1 ? one : some;
    status.textContent = (text ?? '').replace('{count}', String(count));
  }

  #focusFirst(): void {
    this.querySelector<HTMLElement>('article:not([hidden]) a')?.focus();
  }

  /** An address that names an entry shows it, whatever was typed. */
  #reveal(field: HTMLInputElement): void {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || !this.contains(target) || target.closest('[hidden]') === null) return;
    field.value = '';
    this.#show('');
    const url = new URL(location.href);
    url.searchParams.delete('q');
    replaceAddress(url);
    target.scrollIntoView();
  }
}

customElements.define('province-finder', ProvinceFinder);
