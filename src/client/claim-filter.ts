/**
 * `<claim-filter>`: the links to a document or a kind of claim show only that one, and all again when
 * followed once more. What is chosen stands in the address (`?document=…&kind=…`).
 */
class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    const { searchParams } = new URL(location.href);
    for (const link of this.links()) {
      if (searchParams.get(nameOf(link)) === codeOf(link)) link.ariaCurrent = 'true';
    }
    this.addEventListener('click', this);
    this.show();
  }

  handleEvent(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a[data-filter]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    const wasOn = link.ariaCurrent === 'true';
    for (const other of this.links()) {
      if (nameOf(other) === nameOf(link)) other.ariaCurrent = null;
    }
    if (!wasOn) link.ariaCurrent = 'true';
    this.remember();
    this.show();
  }

  private links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-filter]')];
  }

  private chosen(name: string): string {
    const link = this.links().find((one) => nameOf(one) === name && one.ariaCurrent === 'true');
    return link === undefined ? '' : codeOf(link);
  }

  private remember(): void {
    const url = new URL(location.href);
    for (const name of ['document', 'kind']) {
      const code = this.chosen(name);
      if (code === '') url.searchParams.delete(name);
      else url.searchParams.set(name, code);
    }
    history.replaceState(null, '', url);
  }

  private show(): void {
    const [document, kind] = [this.chosen('document'), this.chosen('kind')];
    let shown = 0;
    for (const section of this.querySelectorAll('section')) {
      const isOther = document !== '' && section.id !== `in-${document}`;
      const claims = [...section.querySelectorAll<HTMLElement>('.claim')];
      for (const claim of claims) claim.hidden = kind !== '' && claim.dataset['kind'] !== kind;
      const own = claims.filter(({ hidden }) => !hidden).length;
      section.hidden = isOther || own === 0;
      if (!section.hidden) shown += own;
    }
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (
      status === null ||
      (document === '' && kind === '' && status.dataset['was'] === undefined)
    ) {
      return;
    }
    status.dataset['was'] ??= '';
    const total = this.querySelectorAll('.claim').length;
    status.textContent = (status.dataset['shown'] ?? '')
      .replace('{shown}', String(shown))
      .replace('{all}', String(total));
  }
}

function nameOf(link: HTMLAnchorElement): string {
  return link.dataset['filter'] ?? '';
}

/** The code at the end of the address: `#in-report-2014-2020`, `#kind-share`. */
function codeOf(link: HTMLAnchorElement): string {
  return link.hash.replace(/^#(?:in|kind)-/, '');
}

customElements.define('claim-filter', ClaimFilter);
