/**
 * Speculation rules, as JSON: a browser that knows them renders the page that a link leads to once the
 * reader is about to follow it, so that it stands there at the click. Pages end in a slash and files do
 * not: nothing is loaded that was made for a download. Numbers open in a pop-up and lead nowhere as a
 * rule; what fetches rows or an index as soon as it stands is fetched itself, but not run.
 * `base`: the path that the site lives under (`BASE_PATH`).
 */
export function writeSpeculationRules(base: string): string {
  const root = base.replace(/\/$/, '');
  const inSite = (paths: readonly string[]) => ({ href_matches: paths.map((path) => root + path) });
  // What is asked of every link at each new address: first what costs least and rules out most.
  const pages = [
    { not: { selector_matches: '.n,[aria-current=page],.languages [aria-current],[href^="#"]' } },
    inSite(['/', '/*/']),
  ];
  const busy = inSite(['/du-lieu/kham-pha/', '/tim-kiem/', '/en/data/explore/', '/en/search/']);
  const eagerness = 'moderate';
  return JSON.stringify({
    prerender: [{ where: { and: [...pages, { not: busy }] }, eagerness }],
    prefetch: [{ where: busy, eagerness }],
  });
}
