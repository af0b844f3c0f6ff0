import { isSlashOn } from './slash-choice.ts';

const WRITTEN_IN = 'input, textarea, select, [contenteditable], [popover]';

/**
 * Puts the cursor into a field at the key `/`, unless it is typed somewhere, or with a modifier, or the
 * reader has turned it off: who speaks to the machine may say it without meaning to.
 */
export function focusOnSlash(field: HTMLInputElement): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(WRITTEN_IN) !== null) return;
    if (!isSlashOn()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
