import icon from '../../public/icon.svg?raw';

/**
 * The site’s sign in a tab of the browser, as an address that carries the drawing itself: a page then
 * asks for one file less while its words are on the way.
 */
export const ICON = `data:image/svg+xml,${icon
  .trim()
  .replaceAll('"', "'")
  .replaceAll(/[#<>]/g, encodeURIComponent)}`;
