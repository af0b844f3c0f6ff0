import { describe, expect, test } from 'vitest';
import { TYPEFACE_SCRIPT } from '../../src/content/typeface-script.ts';
import budgets from './budgets.json' with { type: 'json' };
import { listDistFiles, pages, pathWithinSite, readDistFile, weigh } from './support/dist.ts';
import { listFileWeights, listPartWeights } from './support/weights.ts';

/** The first budget whose pattern fits the path of a page. */
function findBudget<T extends { readonly pattern: string }>(list: readonly T[], path: string): T {
  const budget = list.find(({ pattern }) => new RegExp(pattern).test(path));
  if (budget === undefined) throw new Error(`no budget for ${path}`);
  return budget;
}

const CODE = 'script:not([type="application/ld+json"], [type="speculationrules"])';

/** The script files that a page asks for at once: its own, and what these import at once. */
function listScripts(document: Document, path: string): readonly string[] {
  const files = new Set<string>();
  const follow = (address: string, from: string): void => {
    const file = pathWithinSite(address, from)?.path ?? address;
    if (files.has(file)) return;
    files.add(file);
    const code = readDistFile(file).toString('utf8');
    for (const [, imported = ''] of code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      follow(imported, file);
    }
  };
  for (const script of document.querySelectorAll(`${CODE}[src]`)) {
    follow(script.getAttribute('src') ?? '', path);
  }
  return [...files];
}

/** Says what weighs where that is more than it may be; nothing else. */
function explain(weight: number, maximum: number, list: () => string): string {
  if (weight <= maximum) return '';
  return `${String(weight)} bytes of ${String(maximum)}; without it, so much less:\n${list()}\n`;
}

test.each([...budgets.pages, ...budgets.scripts])(
  'the budget of $pattern keeps to the limit of the design',
  ({ maximum, limit }) => {
    expect(maximum).toBeLessThanOrEqual(limit);
  },
);

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, { html, document }) => {
  test('HTML and CSS are within budget', () => {
    const { maximum } = findBudget(budgets.pages, path);
    const weight = weigh(html, maximum);
    const parts = explain(weight, maximum, () => listPartWeights(html));
    expect(weight, parts).toBeLessThanOrEqual(maximum);
  });

  test('headline, lede and first figure come in the first bytes', () => {
    const figure = html.indexOf('</figure>');
    const opening = html.slice(0, figure === -1 ? html.indexOf('</h1>') : figure);
    expect(opening).not.toBe('');
    const weight = weigh(opening, budgets.opening);
    const parts = explain(weight, budgets.opening, () => listPartWeights(opening));
    expect(weight, parts).toBeLessThanOrEqual(budgets.opening);
  });

  test('style sheets are inline, scripts outside and within budget', () => {
    expect(document.querySelectorAll('link[rel=stylesheet]')).toHaveLength(0);
    const inline = [...document.querySelectorAll(`${CODE}:not([src])`)];
    expect(inline.map(({ textContent }) => textContent)).toEqual(
      path.includes('/nhung/') || path.includes('/en/embed/') ? [] : [TYPEFACE_SCRIPT],
    );
    const loud = `${CODE}[src]:not([fetchpriority=low])`;
    expect([...document.querySelectorAll(loud)].map(({ outerHTML }) => outerHTML)).toEqual([]);
    const files = listScripts(document, path);
    const { maximum } = findBudget(budgets.scripts, path);
    const scripts = files.map((file) => readDistFile(file).toString('utf8')).join('\n');
    const weight = weigh(scripts, maximum);
    const parts = explain(weight, maximum, () => listFileWeights(files));
    expect(weight, parts).toBeLessThanOrEqual(maximum);
  });

  test('a first view needs few requests', () => {
    const linked = [...document.querySelectorAll('link[rel=icon]:not([href^="data:"]), img[src]')];
    const asked = [
      path,
      ...new Set(Array.from(html.matchAll(/url\(([^()]+\.woff2)\)/g), ([, file = '']) => file)),
      ...linked.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
      ...listScripts(document, path),
    ];
    expect(asked.length, `\n${asked.join('\n')}\n`).toBeLessThanOrEqual(budgets.requests);
  });
});

test('the two font files are within budget', () => {
  const fonts = listDistFiles('.woff2');
  const bytes = fonts.reduce((sum, path) => sum + readDistFile(path).length, 0);
  expect(fonts).toHaveLength(budgets.fontFiles);
  const parts = explain(bytes, budgets.fonts, () => listFileWeights(fonts));
  expect(bytes, parts).toBeLessThanOrEqual(budgets.fonts);
});
