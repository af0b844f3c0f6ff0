/** What the style sheet leaves out until it comes near or is marked here: figures far down, claims. */
const LATER = ':is(.section ~ .section .figure, .claim):not([data-laid])';
/** As many in one go as a slow phone lays out between two frames. */
const AT_ONCE = 4;

let isAtWork = false;

/**
 * Lays out, a few at a time while there is nothing else to do, what was left out so that the first words
 * come soon: then a picture of the whole page, and a jump to any place in it, find everything as it is.
 */
export function layOutLater(): void {
  if (isAtWork) return;
  isAtWork = true;
  whenIdle(layOutSome);
}

function layOutSome(): void {
  const waiting = [...document.querySelectorAll<HTMLElement>(LATER)];
  // A figure is as much work as several claims.
  const some = waiting.slice(0, waiting[0]?.matches('.claim') === true ? AT_ONCE : 1);
  for (const element of some) element.dataset['laid'] = '';
  isAtWork = waiting.length > some.length;
  if (isAtWork) whenIdle(layOutSome);
}

/** Safari has no word for it, and is given the time of two frames. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 32);
}

// Who comes to a place far down is not to see it move as what stands above is laid out.
if (location.hash.length > 1) {
  for (const element of document.querySelectorAll<HTMLElement>(LATER)) element.dataset['laid'] = '';
}
layOutLater();
