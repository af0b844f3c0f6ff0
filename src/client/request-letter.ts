import { copyOrSelect } from './copy-or-select.ts';

/**
 * Puts what is typed into the fields into the letter, and copies the letter. Without it the form
 * stays hidden and the letter has blanks to fill by hand.
 */
class RequestLetter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.hidden = false;
    form.addEventListener('input', () => this.#fill(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const letter = this.querySelector<HTMLElement>('.letter');
      // As it is laid out: a blank line between paragraphs.
      if (letter !== null) void copyOrSelect(this, letter, letter.innerText);
    });
    // The browser may have kept what was typed before the page was left.
    this.#fill(form);
  }

  #fill(form: HTMLFormElement): void {
    for (const input of form.querySelectorAll('input')) {
      for (const blank of this.querySelectorAll(`[data-field="${input.name}"]`)) {
        blank.textContent = input.value.trim() || (this.dataset['blank'] ?? '');
      }
    }
  }
}

customElements.define('request-letter', RequestLetter);
