const INPUTS = '.switch input';

function listInputs(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(INPUTS)];
}

/**
 * Puts every switch as the address says: ids after `#`, joined by `&`; those it does not name as
 * they were at first, whatever the browser has kept of an earlier visit.
 */
function recall(): void {
  const ids = location.hash.slice(1).split('&');
  const inputs = listInputs();
  for (const input of inputs) input.checked = input.defaultChecked;
  const named = inputs.filter(({ id }) => ids.includes(id));
  for (const input of named) input.checked = true;
  named
    .find(({ id }) => id === ids[0])
    ?.closest('figure')
    ?.scrollIntoView();
}

/** Writes every switch that is not as it was at first into the address, the one just used first. */
function remember(used: HTMLInputElement): void {
  const ids = listInputs()
    .filter(({ checked, defaultChecked }) => checked && !defaultChecked)
    .toSorted((a, b) => Number(b === used) - Number(a === used))
    .map(({ id }) => id);
  const { pathname, search } = location;
  history.replaceState(null, '', ids.length > 0 ? `#${ids.join('&')}` : pathname + search);
}

document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.matches(INPUTS)) remember(target);
});
addEventListener('hashchange', recall);
recall();
