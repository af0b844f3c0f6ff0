import { expect, isFull, test } from './support/test.ts';

const HOSTILE = '"><script>document.title="hit"</script><img src=x onerror=document.title="hit">';
const MALFORMED = '%E0%A4%A';

/** Pages that read their address, with what they read from it. */
const READERS: readonly (readonly [page: string, parameters: readonly string[]])[] = [
  ['', ['q']],
  ['vung/', ['regions', 'measure', 'period', 'order', 'focus', 'sort']],
  ['tinh-thanh/', ['q']],
  ['kiem-chung/', ['document', 'kind']],
  ['tim-kiem/', ['q']],
  ['du-lieu/kham-pha/', ['q', 'indicator', 'geography', 'period', 'order', 'group', 'chart']],
];

function fillQuery(parameters: readonly string[], value: string): string {
  return `?${parameters.map((name) => `${name}=${value}`).join('&')}`;
}

for (const [what, value] of [
  ['markup', encodeURIComponent(HOSTILE)],
  ['bad percent encoding', MALFORMED],
  ['two thousand letters', 'a'.repeat(2000)],
] as const) {
  test(
    'an address with nonsense ends as text or as nothing: ' + what,
    async ({ page, troubles }) => {
      test.skip(what !== 'markup' && !isFull, 'in the full run');
      for (const [path, parameters] of READERS) {
        await page.goto(`${path}${fillQuery(parameters, value)}#${value}`);
        await expect(page.locator('h1')).toBeVisible();
        // Whatever the script does with the address, it has done when the typefaces are there.
        await expect(page.locator('html')).toHaveAttribute('data-typefaces');
        expect(await page.title(), path).not.toBe('hit');
        expect(await page.locator('main img').count(), path).toBe(0);
        expect(troubles, path).toEqual([]);
      }
    },
  );
}
