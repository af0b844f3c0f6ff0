const MARKS = '[data-value]';
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Reads a chart mark by mark: under the pointer, by touch, and with the arrow keys in reading order.
 * What it shows is a live region, so that a screen reader says it too. Escape leaves the marks, and
 * the pointer may rest on what is shown.
 */
class ChartReader extends HTMLElement {
  readonly #tip = document.createElement('p');
  #mark: Element | null = null;

  connectedCallback(): void {
    const drawing = this.querySelector('svg');
    this.tabIndex = 0;
    this.role = 'application';
    this.setAttribute('aria-labelledby', drawing?.getAttribute('aria-labelledby') ?? '');
    this.ariaDescription = this.dataset['hint'] ?? '';
    this.#tip.className = 'tip';
    this.#tip.role = 'status';
    this.append(this.#tip);
    this.addEventListener('pointerover', ({ target }) => this.#point(target));
    this.addEventListener('click', ({ target }) => this.#point(target));
    this.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#show(null);
    });
    this.addEventListener('focusout', () => this.#show(null));
    this.addEventListener('keydown', (event) => this.#step(event));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#show(null);
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.#show(null);
    });
  }

  #point(target: EventTarget | null): void {
    const mark = target instanceof Element ? target.closest(MARKS) : null;
    if (mark !== null) this.#show(mark);
  }

  #step(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const marks = [...this.querySelectorAll(MARKS)].filter((mark) => mark.checkVisibility());
    const from = this.#mark === null ? (step > 0 ? -1 : marks.length) : marks.indexOf(this.#mark);
    this.#show(marks[Math.max(0, Math.min(marks.length - 1, from + step))] ?? null);
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
    const box = (mark.lastElementChild ?? mark).getBoundingClientRect();
    const frame = this.getBoundingClientRect();
    const middle = (box.left + box.right) / 2 - frame.left - tip.offsetWidth / 2;
    const left = Math.max(0, Math.min(middle, frame.width - tip.offsetWidth));
    const above = box.top - frame.top - tip.offsetHeight - 4;
    const hasRoom = frame.top + above > 0;
    tip.style.left = `${String(left)}px`;
    tip.style.top = `${String(hasRoom ? above : box.bottom - frame.top + 4)}px`;
  }
}

customElements.define('chart-reader', ChartReader);
