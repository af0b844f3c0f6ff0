import { replaceAddressSoon } from './replace-address.ts';

const INPUTS = '.switch input';

function listInputs(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(INPUTS)];
}

/**
 * Turns to the views that the address names: ids after `#`, joined by `&`, which some messengers
 * write `%26`. Other figures go back to their first view, unless the address names none at all.
 */
function recall(): void {
  const ids = location.hash.slice(1).split(/&|%26/);
  const named = listInputs().filter(({ id }) => ids.includes(id));
  if (named.length === 0) return;
  reset();
  for (const input of named) input.checked = true;
  // In a frame the figure is all there is, and scrolling to it would scroll the page around it too.
  if (parent !== self) return;
  named
    .find(({ id }) => id === ids[0])
    ?.closest('figure')
    ?.scrollIntoView();
}

function reset(): void {
  for (const input of listInputs()) input.checked = input.defaultChecked;
}

/** Writes every switch that is not as it was at first into the address, the one just used first. */
function remember(used: HTMLInputElement): void {
  const ids = listInputs()
    .filter(({ checked, defaultChecked }) => checked && !defaultChecked)
    .toSorted((a, b) => Number(b === used) - Number(a === used))
    .map(({ id }) => id);
  const { pathname, search } = location;
  replaceAddressSoon(ids.length > 0 ? `#${ids.join('&')}` : pathname + search);
}

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.matches(INPUTS)) remember(target);
});
addEventListener('hashchange', recall);
// The address decides, not what the browser has kept of an earlier visit.
reset();
recall();
