import { HEIGHT_MESSAGE } from '../domain/height-message.ts';

/**
 * Tells the page that frames this one how tall it is, whenever that changes. Nothing else is told,
 * so any page may hear it.
 */
function tellHeight(): void {
  const figure = document.querySelector<HTMLElement>('[data-figure]')?.dataset['figure'] ?? '';
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: HEIGHT_MESSAGE, figure, height }, '*');
}

if (parent !== self) {
  // An observer speaks once at the start; a page may begin to listen later than that.
  new ResizeObserver(tellHeight).observe(document.documentElement);
  addEventListener('load', tellHeight);
}
