import { replaceAddressSoon } from './replace-address.ts';

/**
 * `<claim-filter>`: a link to a document or a kind of claim shows only that one. What is chosen stands
 * in the address (`?document=…&kind=…`); a value that names nothing counts as all.
 */
class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    this.recall();
    this.addEventListener('click', this);
    addEventListener('hashchange', () => this.reveal());
    this.reveal();
  }

  handleEvent(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a[data-filter]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    this.choose(link);
    this.remember();
    // What was pressed shows at once, then the claims: on a slow phone they take a while.
    requestAnimationFrame(() => setTimeout(() => this.show()));
  }

  private links(name: string): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>(`a[data-filter=${name}]`)];
  }

  private choose(link: HTMLAnchorElement): void {
    for (const other of this.links(link.dataset['filter'] ?? ''))
      other.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
  }

  private chosen(name: string): string {
    const link = this.links(name).find((one) => one.getAttribute('aria-current') === 'true');
    return link === undefined ? '' : codeOf(link);
  }

  private recall(): void {
    const { searchParams } = new URL(location.href);
    for (const name of NAMES) {
      const code = searchParams.get(name) ?? '';
      const link = this.links(name).find((one) => codeOf(one) === code);
      if (link !== undefined) this.choose(link);
    }
    if (NAMES.some((name) => this.chosen(name) !== '')) this.show();
  }

  private remember(): void {
    const url = new URL(location.href);
    for (const name of NAMES) {
      const code = this.chosen(name);
      if (code === '') url.searchParams.delete(name);
      else url.searchParams.set(name, code);
    }
    url.hash = '';
    replaceAddressSoon(url);
  }

  /** An address that names a claim shows it, whatever was chosen. */
  private reveal(): void {
    const target = document.getElementById(location.hash.slice(1));
    const hidden = target?.closest('.claim[hidden], section[hidden]');
    if (target === null || hidden == null || !this.contains(hidden)) return;
    for (const name of NAMES) {
      const all = this.links(name).find((link) => codeOf(link) === '');
      if (all !== undefined) this.choose(all);
    }
    this.show();
    target.scrollIntoView();
  }

  private show(): void {
    const [document, kind] = NAMES.map((name) => this.chosen(name));
    let shown = 0;
    for (const section of this.querySelectorAll('section')) {
      const claims = [...section.querySelectorAll<HTMLElement>('.claim')];
      for (const claim of claims) claim.hidden = kind !== '' && claim.dataset['kind'] !== kind;
      const own = claims.filter(({ hidden }) => !hidden).length;
      section.hidden = own === 0 || (document !== '' && section.id !== `in-${document ?? ''}`);
      if (!section.hidden) shown += own;
    }
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status !== null) {
      status.textContent = (status.dataset['shown'] ?? '').replace('{shown}', String(shown));
    }
  }
}

const NAMES = ['document', 'kind'] as const;

/** The code at the end of a link, `#in-report-2014-2020` or `#kind-share`; empty for all. */
function codeOf(link: HTMLAnchorElement): string {
  return /^#(?:in|kind)-(.+)$/.exec(link.hash)?.[1] ?? '';
}

customElements.define('claim-filter', ClaimFilter);
