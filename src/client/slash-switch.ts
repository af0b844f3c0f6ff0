import { isSlashOn, keepSlash } from './search/slash-choice.ts';

/**
 * `<slash-switch>`: the box that turns off the key `/`, for readers whose software types letters that
 * they speak. Without JavaScript the key does nothing, and the box is not there.
 */
class SlashSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    if (box === null || status === null) return;
    this.hidden = false;
    box.checked = isSlashOn();
    box.addEventListener('change', () => {
      const text = keepSlash(box.checked) ? '' : (this.dataset['refused'] ?? '');
      status.textContent = text;
      if (text !== '') box.checked = isSlashOn();
    });
  }
}

customElements.define('slash-switch', SlashSwitch);
