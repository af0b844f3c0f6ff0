import { awaitTypefaces } from './await-typefaces.ts';

/** What the style sheet leaves out until it comes near or is marked here: sections far down. */
const LATER = '.section:not(.first, [data-laid])';

/**
 * Lays out one section, and the next when there is nothing else to do: what was left out so that the
 * first words come soon is then there for a picture of the whole page, and a jump finds its place.
 */
function layOutNext(): void {
  const section = document.querySelector<HTMLElement>(LATER);
  if (section === null) return;
  section.dataset['laid'] = '';
  whenIdle(layOutNext);
}

/** A quarter of a second later at most; Safari has no word for it, and is given the time of two frames. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 250 });
  else setTimeout(work, 32);
}

// Who comes to a place far down is not to see it move as what stands above is laid out.
if (location.hash.length > 1) {
  for (const section of document.querySelectorAll<HTMLElement>(LATER)) section.dataset['laid'] = '';
}

// With other typefaces all would be laid out anew.
awaitTypefaces(() => whenIdle(layOutNext));
