/** Does something once the page is set in its typefaces (src/content/typeface-script.ts), or now if it is. */
export function awaitTypefaces(work: () => void): void {
  if (document.documentElement.dataset['typefaces'] !== undefined) work();
  else document.addEventListener('typefaces', work, { once: true });
}
