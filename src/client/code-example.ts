import { copyOrSelect } from './copy-or-select.ts';

/**
 * `<code-example>`: copies the code in sight, and puts the site’s own address where the page, built
 * without knowing it, has a placeholder. Without it the code is selected and the address typed by hand.
 */
class CodeExample extends HTMLElement {
  connectedCallback(): void {
    this.#fillAddress();
    const button = this.querySelector('button');
    if (button === null) return;
    button.hidden = false;
    button.addEventListener('click', () => this.#copy());
  }

  #fillAddress(): void {
    const { placeholder } = this.dataset;
    if (placeholder === undefined) return;
    for (const code of this.querySelectorAll('code')) {
      code.textContent = code.textContent.replaceAll(placeholder, location.origin);
    }
    this.querySelector('.placeholder')?.remove();
  }

  #copy(): void {
    const code = [...this.querySelectorAll('pre')].find((pre) => pre.getClientRects().length > 0);
    if (code !== undefined) void copyOrSelect(this, code);
  }
}

customElements.define('code-example', CodeExample);
