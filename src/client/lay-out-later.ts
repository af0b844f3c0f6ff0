/** What the style sheet leaves out until it comes near or is marked here: figures far down. */
const LATER = '.section ~ .section .figure:not([data-laid])';

/**
 * Lays out one figure, and the next when there is nothing else to do: what was left out so that the
 * first words come soon is then there for a picture of the whole page, and a jump finds its place.
 */
function layOutNext(): void {
  const figure = document.querySelector<HTMLElement>(LATER);
  if (figure === null) return;
  figure.dataset['laid'] = '';
  whenIdle(layOutNext);
}

/** Safari has no word for it, and is given the time of two frames. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 32);
}

// Who comes to a place far down is not to see it move as what stands above is laid out.
if (location.hash.length > 1) {
  for (const figure of document.querySelectorAll<HTMLElement>(LATER)) figure.dataset['laid'] = '';
}
whenIdle(layOutNext);
