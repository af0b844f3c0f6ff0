const NAME = 'von-moi-slash';

/**
 * Whether the key `/` leads to the search: it does unless the reader has turned it off here, or on a
 * former visit where the browser lets a page keep that.
 */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice. Returns whether the browser lets a page keep anything. */
export function keepSlash(isOn: boolean): boolean {
  try {
    if (isOn) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
    return true;
  } catch {
    return false;
  }
}
