import { copyText } from './copy-text.ts';

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
    button.addEventListener('click', () => void this.#copy());
  }

  #fillAddress(): void {
    const { placeholder } = this.dataset;
    if (placeholder === undefined) return;
    for (const code of this.querySelectorAll('code')) {
      code.textContent = code.textContent.replaceAll(placeholder, location.origin);
    }
    this.querySelector('.placeholder')?.remove();
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role=status]');
    const code = [...this.querySelectorAll('pre')].find((pre) => pre.getClientRects().length > 0);
    if (status === null || code === undefined) return;
    try {
      await copyText(code.textContent);
      status.textContent = this.dataset['copied'] ?? '';
    } catch {
      // Without leave to write the clipboard, the reader copies what is selected.
      getSelection()?.selectAllChildren(code);
      status.textContent = this.dataset['notCopied'] ?? '';
    }
  }
}

customElements.define('code-example', CodeExample);
