import { focusOnSlash } from './search/focus-on-slash.ts';

/**
 * The field in the masthead: the key `/` leads to it, and with the first use comes what suggests
 * results. Until then, and where that fails, it is a form that leads to the page of the search.
 */
const field = document.querySelector<HTMLInputElement>('.masthead [name=q]');
if (field !== null) {
  focusOnSlash(field);
  const load = () =>
    void import('./search/suggestions.ts').then(
      ({ suggestResults }) => suggestResults(field),
      () => undefined,
    );
  if (document.activeElement === field) load();
  else field.addEventListener('focus', load, { once: true });
}
