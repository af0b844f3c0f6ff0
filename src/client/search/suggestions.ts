import type { SearchEntry } from '../../domain/search/search-entry.ts';
import styles from '../../styles/suggestions.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { loadFinder, type Finder } from './load-finder.ts';

const MOST = 8;

/**
 * Makes the field of a search form a combobox: under it stand the best results of what is typed, and
 * last a way to all of them. Arrows choose, Enter opens, Escape closes, then leaves. Until the index
 * has come, and where it does not, there is the way to all results alone.
 */
export function suggestResults(field: HTMLInputElement): void {
  const { form } = field;
  if (form === null || !adoptStyles(styles)) return;
  new Suggestions(field, form).start();
}

class Suggestions {
  readonly #field: HTMLInputElement;
  readonly #form: HTMLFormElement;
  readonly #list = document.createElement('div');
  #finder: Finder | undefined;
  #active = -1;

  constructor(field: HTMLInputElement, form: HTMLFormElement) {
    this.#field = field;
    this.#form = form;
  }

  start(): void {
    const [field, form] = [this.#field, this.#form];
    Object.assign(this.#list, { id: 'suggestions', className: 'suggestions', hidden: true });
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', field.getAttribute('aria-label') ?? '');
    form.append(this.#list);
    field.setAttribute('role', 'combobox');
    field.autocomplete = 'off';
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('aria-controls', this.#list.id);
    field.addEventListener('input', () => this.#show());
    field.addEventListener('focus', () => this.#show());
    field.addEventListener('blur', () => this.#close());
    field.addEventListener('keydown', (event) => this.#handleKey(event));
    // The field keeps the focus while a result is pressed.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    loadFinder(form.action).then(
      (finder) => {
        this.#finder = finder;
        this.#show();
      },
      () => undefined,
    );
    this.#show();
  }

  #show(): void {
    const query = this.#field.value.trim();
    const isWanted = query !== '' && document.activeElement === this.#field;
    if (!isWanted) {
      this.#close();
      return;
    }
    const found = this.#finder?.find(query).entries ?? [];
    const options = [
      ...found.slice(0, MOST).map((entry) => this.#makeOption(entry)),
      this.#makeWayToAll(query, found.length),
    ];
    options.forEach((option, index) => (option.id = `suggestion-${index}`));
    this.#list.replaceChildren(...options);
    this.#list.hidden = false;
    this.#field.setAttribute('aria-expanded', 'true');
    this.#choose(-1);
  }

  #makeOption({ kind, address, title, text = '' }: SearchEntry): HTMLAnchorElement {
    const option = makeLink(address);
    option.append(
      makeText('b', title),
      makeText('span', `${this.#finder?.kinds[kind] ?? ''}. ${text}`),
    );
    return option;
  }

  #makeWayToAll(query: string, count: number): HTMLAnchorElement {
    const url = new URL(this.#form.action);
    url.searchParams.set('q', query);
    const option = makeLink(url.href);
    const name = this.#finder?.all ?? this.#field.getAttribute('aria-label') ?? '';
    option.textContent = count === 0 ? `${name}: ${query}` : `${name} (${count})`;
    return option;
  }

  #close(): void {
    this.#list.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#choose(-1);
  }

  /** Makes an option the active one; -1 is none. */
  #choose(place: number): void {
    this.#active = place;
    const options = [...this.#list.children];
    options.forEach((option, index) =>
      option.setAttribute('aria-selected', String(index === place)),
    );
    const chosen = options[place];
    if (chosen === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', chosen.id);
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  #handleKey(event: KeyboardEvent): void {
    // While a word is being composed the keys belong to the input method.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const isOpen = !this.#list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (isOpen) this.#move(event.key === 'ArrowDown' ? 1 : -1);
      else this.#show();
    } else if (event.key === 'Enter' && isOpen && this.#active >= 0) {
      (this.#list.children[this.#active] as HTMLAnchorElement).click();
    } else if (event.key === 'Escape') {
      if (isOpen) this.#close();
      else this.#field.blur();
    } else return;
    event.preventDefault();
  }

  /** Steps through the options and, between last and first, the field itself. */
  #move(step: number): void {
    const places = this.#list.children.length + 1;
    this.#choose(((this.#active + 1 + step + places) % places) - 1);
  }
}

function makeLink(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.setAttribute('role', 'option');
  link.tabIndex = -1;
  return link;
}

function makeText(name: 'b' | 'span', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
