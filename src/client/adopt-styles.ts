/**
 * Styles of what a script alone shows: they come with it and are kept with it, instead of standing in
 * every page. `css` is the text of a style sheet. False in a browser that has no way for them (Safari
 * before 16.4): what they are for is then left away, since the policy of a page allows no other way.
 */
export function adoptStyles(css: string): boolean {
  if (!('adoptedStyleSheets' in document)) return false;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return true;
}
