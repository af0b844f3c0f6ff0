/**
 * Puts an address in place of the present one. Safari refuses when that is asked too often, as where
 * somebody types fast: the address then waits for the next letter.
 */
export function replaceAddress(address: string | URL): void {
  try {
    history.replaceState(null, '', address);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
