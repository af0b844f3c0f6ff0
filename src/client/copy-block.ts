import { copyText } from './copy-text.ts';

/** A block of text with a button that copies it. Without a script the text is there to select. */
class CopyBlock extends HTMLElement {
  connectedCallback(): void {
    const [text, button] = [this.querySelector('pre'), this.querySelector('button')];
    if (text === null || button === null) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      copyText(text.textContent).then(
        () => this.#say(this.dataset['copied']),
        () => {
          getSelection()?.selectAllChildren(text);
          this.#say(this.dataset['notCopied']);
        },
      );
    });
  }

  #say(words = ''): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = words;
  }
}

customElements.define('copy-block', CopyBlock);
