import popupStyles from '../styles/popup.css?inline';
import recordStyles from '../styles/records.css?inline';
import verdictStyles from '../styles/verdicts.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { copyText } from './copy-text.ts';
import { fetchPage, type FetchedPage } from './fetch-page.ts';
import { isPlainClick } from './plain-click.ts';

/** Width from which the pop-up stands beside the text; below, it is a sheet at the bottom. */
const ASIDE = matchMedia('(width >= 56.25em)');

/** Below this, in pixels, a pop-up beside the text would show too little of a record to be of use. */
const LEAST_HEIGHT = 240;

/** Where the lowest drawing above a line of the screen ends; 0 where none is in sight. */
function findDrawingAbove(line: number): number {
  const ends = Array.from(
    document.querySelectorAll('chart-reader'),
    (drawing) => drawing.getBoundingClientRect().bottom,
  );
  return Math.max(0, ...ends.filter((end) => end <= line));
}

/**
 * One pop-up for every number of a page: it shows the record that the number's link leads to, so
 * the facts stand once, in the page of their source or in the method. Where anything fails the link
 * is followed as it is.
 */
class NumberPopup extends HTMLElement {
  #link: HTMLAnchorElement | null = null;
  readonly #pages = new Map<string, Promise<FetchedPage>>();

  connectedCallback(): void {
    if (!adoptStyles(recordStyles + verdictStyles + popupStyles)) return;
    // Hidden until here: a browser that knows no popovers would show it at the foot of the page.
    this.hidden = false;
    document.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element ? event.target.closest('main a.n, number-popup a.n') : null;
      if (!(link instanceof HTMLAnchorElement) || !isPlainClick(event)) return;
      if (link.pathname === location.pathname) return;
      event.preventDefault();
      this.#open(link).catch(() => location.assign(link.href));
    });
    this.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') this.#link?.classList.remove('open');
    });
    this.querySelector('.close')?.addEventListener('click', () => this.hidePopover());
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Tab') this.#keepFocus(event);
    });
    for (const button of this.querySelectorAll<HTMLElement>('.copy')) {
      button.addEventListener('click', () => void this.#copy(button.dataset['copies'] ?? ''));
    }
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    const record = await this.#find(link);
    const printed = !link.classList.contains('d');
    this.#set('.kind', this.dataset[printed ? 'printed' : 'derived'] ?? '');
    this.#set('.place', record.dataset['place'] ?? '');
    this.#set('.copied', '');
    this.dataset['address'] = link.href;
    this.dataset['quote'] = `${record.dataset['quote'] ?? ''} ${link.href}`;
    this.#set('.quote', this.dataset['quote']);
    this.querySelector('.source')?.setAttribute('href', link.href);
    // A term of a formula, followed inside the pop-up, takes the place of the formula.
    if (!this.contains(link)) this.#show(link);
    this.querySelector('.facts-of-number')?.replaceChildren(
      ...Array.from(record.querySelector('.body')?.cloneNode(true).childNodes ?? []),
    );
    this.#place();
    this.querySelector<HTMLElement>('.kind')?.focus({ preventScroll: true });
  }

  #show(link: HTMLAnchorElement): void {
    this.hidePopover();
    this.#link?.classList.remove('open');
    this.#link = link;
    link.classList.add('open');
    this.showPopover();
  }

  async #find(link: HTMLAnchorElement): Promise<HTMLElement> {
    const address = link.href.replace(/#.*/, '');
    const page = this.#pages.get(address) ?? fetchPage(address);
    this.#pages.set(address, page);
    page.catch(() => this.#pages.delete(address));
    const { document } = await page;
    const record = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (record === null) throw new Error(`no record at ${link.href}`);
    return record;
  }

  /**
   * Beside the text, level with the number, or higher where the screen ends, but not over the drawing
   * above, which the text may speak of: there the pop-up is cut to what is free, and scrolls. Below the
   * number where it stands there itself. On a phone at the foot, with the number scrolled into the
   * free part.
   */
  #place(): void {
    if (this.#link === null) return;
    for (const property of ['top', 'left', 'max-height']) this.style.removeProperty(property);
    const number = this.#link.getBoundingClientRect();
    if (!ASIDE.matches) {
      const free = innerHeight - this.offsetHeight - 16;
      if (number.bottom > free) scrollBy({ top: number.bottom - free });
      return;
    }
    const right = document.querySelector('main > *')?.getBoundingClientRect().right ?? innerWidth;
    const left = right - this.offsetWidth;
    const covers = number.right > left - 8;
    const drawn = findDrawingAbove(number.top);
    const free = innerHeight - 16 - drawn;
    const isRoom = free >= LEAST_HEIGHT;
    if (isRoom && !covers) this.style.maxHeight = `${String(free)}px`;
    const highest = isRoom ? drawn + 8 : 8;
    const level = Math.max(highest, Math.min(number.top, innerHeight - this.offsetHeight - 8));
    this.style.top = `${String(scrollY + (covers ? number.bottom + 8 : level))}px`;
    this.style.left = `${String(left)}px`;
  }

  /** After the last stop comes the first again: the page goes on once the pop-up is closed. */
  #keepFocus(event: KeyboardEvent): void {
    const stops = [...this.querySelectorAll<HTMLElement>('a[href], button')];
    const [first, last] = [stops[0], stops.at(-1)];
    const active = document.activeElement;
    const isEnd = event.shiftKey
      ? active === first || !stops.some((stop) => stop === active)
      : active === last;
    if (!isEnd) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }

  async #copy(what: string): Promise<void> {
    const text = this.dataset[what] ?? '';
    try {
      await copyText(text);
      this.#set('.copied', this.dataset['copied'] ?? '');
    } catch {
      // Without leave to write the clipboard, the text is shown for the reader to copy.
      this.#set('.copied', text);
    }
  }

  #set(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element !== null) element.textContent = text;
  }
}

// An old browser without popovers keeps the plain links.
if ('showPopover' in HTMLElement.prototype) customElements.define('number-popup', NumberPopup);
