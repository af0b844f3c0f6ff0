import { copyText } from './copy-text.ts';

/**
 * Copies the text of an element and says so in the `[role=status]` of its host, in the words of the
 * host's `data-copied`. Where the browser gives no leave, the element is selected for the reader to
 * copy, and the words are those of `data-not-copied`.
 */
export async function copyOrSelect(
  host: HTMLElement,
  element: Element,
  text = element.textContent,
): Promise<void> {
  const say = (words = '') => {
    const status = host.querySelector('[role=status]');
    if (status !== null) status.textContent = words;
  };
  try {
    await copyText(text);
    say(host.dataset['copied']);
  } catch {
    getSelection()?.selectAllChildren(element);
    say(host.dataset['notCopied']);
  }
}
