/** How long a reader rests before the address follows, in milliseconds: longer than between two keys. */
const REST = 150;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Puts an address in place of the present one. Safari refuses when that is asked too often: the
 * address then waits for the next change.
 */
export function replaceAddress(address: string | URL): void {
  clearTimeout(waiting);
  try {
    history.replaceState(null, '', address);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/**
 * The same once the reader rests; of several addresses the last counts. At a new address the browser
 * goes through all links of the page, for which are visited and which are worth fetching: on a slow
 * phone that is a tenth of a second, for which nobody should wait at each letter or press.
 */
export function replaceAddressSoon(address: string | URL): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => replaceAddress(address), REST);
}

// Who has gone elsewhere meanwhile stays there.
addEventListener('popstate', () => clearTimeout(waiting));
