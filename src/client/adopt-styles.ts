/**
 * Styles of what a script alone shows: they come with it and are kept with it, instead of standing in
 * every page. `css` is the text of a style sheet.
 */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
