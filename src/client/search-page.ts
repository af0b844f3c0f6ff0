import { groupBy } from '../domain/group-by.ts';
import type { SearchEntry, SearchKind } from '../domain/search/search-entry.ts';
import type { Findings } from './search/find-entries.ts';
import { replaceAddress, replaceAddressSoon } from './replace-address.ts';
import { focusOnSlash } from './search/focus-on-slash.ts';
import type { Finder } from './search/load-finder.ts';
import { waitForPicture } from './search/wait-for-picture.ts';

/** Results of one kind that stand there at once; the others come on demand. */
const MOST = 8;

/**
 * `<search-page>`: results as one types, by kind, in place of the index of the site, which comes back
 * where nothing is typed or found. What is typed stands in the address (`?q=…`), also in that of the
 * other language; Enter makes it an entry of the history.
 */
class SearchPage extends HTMLElement {
  #finder: Promise<Finder> | undefined;
  #committed = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = form?.querySelector('input');
    if (form == null || field == null) return;
    focusOnSlash(field);
    field.addEventListener('focus', () => void this.#load(form).catch(() => undefined));
    field.addEventListener('input', () => this.#typed(form, field.value));
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing || field.value === '') return;
      event.preventDefault();
      field.value = '';
      this.#typed(form, '');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit(field.value);
      if (this.#finder === undefined) void this.#show(form, field.value);
    });
    addEventListener('popstate', () => this.#recall(form, field));
    this.#recall(form, field);
  }

  /** The index is fetched once; after a failure the next use tries again. */
  #load(form: HTMLFormElement): Promise<Finder> {
    this.#finder ??= import('./search/load-finder.ts')
      .then(({ loadFinder }) => loadFinder(form.action))
      .catch((error: unknown) => {
        this.#finder = undefined;
        throw error;
      });
    return this.#finder;
  }

  /** The address decides, not what the browser has kept of an earlier visit. */
  #recall(form: HTMLFormElement, field: HTMLInputElement): void {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#committed = field.value;
    this.#keepInLanguages(location.search);
    void this.#show(form, field.value);
  }

  #typed(form: HTMLFormElement, query: string): void {
    const address = addressFor(query);
    replaceAddressSoon(address);
    this.#keepInLanguages(address.search);
    void this.#show(form, query);
  }

  #commit(query: string): void {
    if (query === this.#committed) return;
    // What was typed has replaced the entry before: put that one back, then add the new one.
    replaceAddress(addressFor(this.#committed));
    history.pushState(null, '', addressFor(query));
    this.#committed = query;
  }

  #keepInLanguages(search: string): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
      link.search = search;
  }

  async #show(form: HTMLFormElement, query: string): Promise<void> {
    if (query.trim() === '') {
      this.#tell('hint', []);
      return;
    }
    const slow = setTimeout(() => this.#say('loading'), 300);
    try {
      const finder = await this.#load(form);
      // A letter stands there before what it finds does; of letters typed at once the last one counts.
      await waitForPicture();
      if (form.querySelector('input')?.value === query) this.#showFindings(finder, query);
    } catch {
      this.#tell('failed', []);
    } finally {
      clearTimeout(slow);
    }
  }

  #showFindings({ find, kinds }: Finder, query: string): void {
    const findings = find(query);
    const groups = groupBy(findings.entries, ({ kind }) => kind);
    const sections = [...groups].map(([kind, entries]) => this.#makeGroup(kinds, kind, entries));
    this.#tell(nameOutcome(findings), sections, findings.entries.length);
  }

  #makeGroup(
    kinds: Finder['kinds'],
    kind: SearchKind,
    entries: readonly SearchEntry[],
  ): HTMLElement {
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    const count = document.createElement('span');
    count.textContent = String(entries.length);
    heading.append(`${kinds[kind]} `, count);
    const list = document.createElement('ul');
    list.append(...entries.slice(0, MOST).map(makeResult));
    section.append(heading, list);
    const others = entries.slice(MOST);
    if (others.length > 0) section.append(this.#makeMore(list, others));
    return section;
  }

  #makeMore(list: HTMLElement, others: readonly SearchEntry[]): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = (this.dataset['more'] ?? '').replace('{count}', String(others.length));
    button.addEventListener('click', () => {
      const results = others.map(makeResult);
      list.append(...results);
      button.remove();
      results[0]?.querySelector('a')?.focus();
    });
    return button;
  }

  /** Shows what was found; the index of the site stands below where that is nothing. */
  #tell(outcome: string, sections: readonly HTMLElement[], count = 0): void {
    this.querySelector('.findings')?.replaceChildren(...sections);
    for (const part of this.querySelectorAll<HTMLElement>('.contents'))
      part.hidden = sections.length > 0;
    this.#say(outcome, count);
  }

  #say(outcome: string, count = 0): void {
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status === null) return;
    status.textContent = (status.dataset[outcome] ?? '').replace('{count}', String(count));
  }
}

function nameOutcome({ entries, isPartial }: Findings): string {
  if (entries.length === 0) return 'none';
  if (isPartial) return 'partial';
  return entries.length === 1 ? 'one' : 'some';
}

function makeResult({ address, title, text }: SearchEntry): HTMLElement {
  const result = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  result.append(link);
  if (text !== undefined) {
    const line = document.createElement('p');
    line.textContent = text;
    result.append(line);
  }
  return result;
}

/** This page with a query in its address; without one where nothing is typed. */
function addressFor(query: string): URL {
  const url = new URL(location.href);
  url.hash = '';
  if (query.trim() === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  return url;
}

customElements.define('search-page', SearchPage);
