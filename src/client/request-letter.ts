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
      void this.#copy();
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

  async #copy(): Promise<void> {
    const letter = this.querySelector<HTMLElement>('.letter');
    const status = this.querySelector('[role=status]');
    if (letter === null || status === null) return;
    try {
      await navigator.clipboard.writeText(letter.innerText.replaceAll('\u00a0', ' '));
      status.textContent = this.dataset['copied'] ?? '';
    } catch {
      // Without leave to write the clipboard, the reader copies what is selected.
      getSelection()?.selectAllChildren(letter);
      status.textContent = this.dataset['notCopied'] ?? '';
    }
  }
}

customElements.define('request-letter', RequestLetter);
