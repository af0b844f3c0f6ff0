import readerStyles from '../styles/reader.css?inline';
import { adoptStyles } from './adopt-styles.ts';

const MARKS = '[data-value]';
/** Steps to the right and down. In reading order both lead on, on a grid each its own way. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
};

/** What is framed of a mark: its last box, or its only one. */
function boxOf(mark: Element): DOMRect {
  return (mark.lastElementChild ?? mark).getBoundingClientRect();
}

/**
 * The mark in a direction whose box comes nearest to the middle of another's, straight on or at most
 * halfway to the side; that one itself at the edge.
 */
function findNext(
  from: Element,
  marks: readonly Element[],
  [right, down]: readonly [number, number],
): Element {
  const own = boxOf(from);
  const [x, y] = [(own.left + own.right) / 2, (own.top + own.bottom) / 2];
  let [next, least] = [from, Infinity];
  for (const mark of marks) {
    const box = boxOf(mark);
    const dx = Math.max(box.left, Math.min(x, box.right)) - x;
    const dy = Math.max(box.top, Math.min(y, box.bottom)) - y;
    const along = dx * right + dy * down;
    const aside = Math.abs(dx * down + dy * right);
    // What lies straight on goes before what is as near and to the side.
    const distance = along + 1.5 * aside;
    if (along > 0 && aside <= along + 1 && distance < least) [next, least] = [mark, distance];
  }
  return next;
}

/**
 * Reads a chart mark by mark: under the pointer, by touch, and with the arrow keys in reading order,
 * or on a grid by position.
 * What it shows is a live region, so that a screen reader says it too. Escape leaves the marks, and
 * the pointer may rest on what is shown.
 */
class ChartReader extends HTMLElement {
  readonly #tip = document.createElement('p');
  #mark: Element | null = null;
  #left = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#left = new AbortController());
    const drawing = this.querySelector('svg');
    this.tabIndex = 0;
    this.setAttribute('role', 'application');
    this.setAttribute('aria-labelledby', drawing?.getAttribute('aria-labelledby') ?? '');
    this.setAttribute('aria-description', this.dataset['hint'] ?? '');
    this.#tip.className = 'tip';
    this.#tip.setAttribute('role', 'status');
    this.append(this.#tip);
    this.addEventListener('pointerover', ({ target }) => this.#point(target));
    this.addEventListener('click', ({ target }) => this.#point(target));
    this.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#show(null);
    });
    this.addEventListener('focusout', () => this.#show(null));
    this.addEventListener('keydown', (event) => this.#step(event));
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') this.#show(null);
    };
    const pointAway = ({ target }: PointerEvent) => {
      if (target instanceof Node && !this.contains(target)) this.#show(null);
    };
    document.addEventListener('keydown', escape, { signal });
    document.addEventListener('pointerdown', pointAway, { signal });
  }

  /** The comparator draws its chart anew: the one before must not hear the page any longer. */
  disconnectedCallback(): void {
    this.#left.abort();
  }

  #point(target: EventTarget | null): void {
    const mark = target instanceof Element ? target.closest(MARKS) : null;
    if (mark !== null) this.#show(mark);
  }

  #step(event: KeyboardEvent): void {
    const steps = STEPS[event.key];
    if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const marks = [...this.querySelectorAll(MARKS)].filter(
      (mark) => mark.getClientRects().length > 0,
    );
    const mark = this.#mark;
    const step = steps[0] + steps[1];
    const from = mark === null ? (step > 0 ? -1 : marks.length) : marks.indexOf(mark);
    const onward = marks[Math.max(0, Math.min(marks.length - 1, from + step))];
    const isOnGrid = Number.isFinite(step) && mark !== null && mark.closest('[data-walk]') !== null;
    this.#show(isOnGrid ? findNext(mark, marks, steps) : (onward ?? null));
  }

  #show(mark: Element | null): void {
    if (mark === this.#mark) return;
    this.#mark?.classList.remove('on');
    this.#mark = mark;
    const tip = this.#tip;
    if (mark === null) {
      tip.replaceChildren();
      return;
    }
    mark.classList.add('on');
    const value = document.createElement('b');
    value.textContent = mark.getAttribute('data-value');
    tip.replaceChildren(`${mark.getAttribute('data-label') ?? ''}: `, value);
    // At the left edge it takes the width that its words want.
    tip.style.left = '0';
    const box = boxOf(mark);
    const frame = this.getBoundingClientRect();
    const middle = (box.left + box.right) / 2 - frame.left - tip.offsetWidth / 2;
    const left = Math.max(0, Math.min(middle, frame.width - tip.offsetWidth));
    const above = box.top - frame.top - tip.offsetHeight - 4;
    const hasRoom = frame.top + above > 0;
    tip.style.left = `${String(left)}px`;
    tip.style.top = `${String(hasRoom ? above : box.bottom - frame.top + 4)}px`;
  }
}

// Without its styles what it shows would stand in the way: the table says the same.
if (adoptStyles(readerStyles)) customElements.define('chart-reader', ChartReader);
