import { copyOrSelect } from './copy-or-select.ts';

/** A block of text with a button that copies it. Without a script the text is there to select. */
class CopyBlock extends HTMLElement {
  connectedCallback(): void {
    const [text, button] = [this.querySelector('pre'), this.querySelector('button')];
    if (text === null || button === null) return;
    button.hidden = false;
    button.addEventListener('click', () => void copyOrSelect(this, text));
  }
}

customElements.define('copy-block', CopyBlock);
