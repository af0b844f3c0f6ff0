import { describe, expect, test } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };
import { listDistFiles, pages, pathWithinSite, readDistFile, weigh } from './support/dist.ts';

/** Bytes as sent (brotli) of what makes up a page, heaviest first: what to look at when it is over. */
function listWeights(html: string): Readonly<Record<string, number>> {
  const parts: Readonly<Record<string, RegExp>> = {
    css: /<style[^>]*>[\s\S]*?<\/style>/g,
    charts: /<svg[\s\S]*?<\/svg>/g,
    tables: /<table[\s\S]*?<\/table>/g,
    records: /<li class="record[\s\S]*?<\/li>/g,
  };
  const weights = Object.entries(parts).map(
    ([name, pattern]) => [name, weigh((html.match(pattern) ?? []).join(''))] as const,
  );
  return Object.fromEntries(weights.toSorted((a, b) => b[1] - a[1]));
}

/** The first budget whose pattern fits the path of a page. */
function findBudget<T extends { readonly pattern: string }>(list: readonly T[], path: string): T {
  const budget = list.find(({ pattern }) => new RegExp(pattern).test(path));
  if (budget === undefined) throw new Error(`no budget for ${path}`);
  return budget;
}

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, { html, document }) => {
  test('HTML and CSS are within budget', () => {
    const { maximum } = findBudget(budgets.pages, path);
    const weight = weigh(html);
    const parts = weight > maximum ? JSON.stringify(listWeights(html)) : '';
    expect(weight, parts).toBeLessThanOrEqual(maximum);
  });

  test('headline, lede and first figure come in the first bytes', () => {
    const figure = html.indexOf('</figure>');
    const opening = figure === -1 ? html.indexOf('</h1>') : figure;
    expect(opening).toBeGreaterThan(0);
    expect(weigh(html.slice(0, opening))).toBeLessThanOrEqual(budgets.opening);
  });

  test('style sheets are inline, scripts outside and within budget', () => {
    expect(document.querySelectorAll('link[rel=stylesheet]')).toHaveLength(0);
    const code = 'script:not([type="application/ld+json"])';
    expect(document.querySelectorAll(`${code}:not([src])`)).toHaveLength(0);
    const scripts = [...document.querySelectorAll(code)].map((script) => {
      const source = script.getAttribute('src') ?? '';
      return readDistFile(pathWithinSite(source, path)?.path ?? source).toString('utf8');
    });
    const budget = findBudget(budgets.scripts, path);
    expect(weigh(scripts.join('\n')) * Math.sign(scripts.length)).toBeLessThanOrEqual(
      budget.maximum,
    );
  });

  test('a first view needs few requests', () => {
    const linked = document.querySelectorAll(
      'link[rel=preload], link[rel=icon], script[src], img[src]',
    );
    expect(1 + linked.length).toBeLessThanOrEqual(budgets.requests);
  });
});

test('the two font files are within budget', () => {
  const fonts = listDistFiles('.woff2');
  const bytes = fonts.reduce((sum, path) => sum + readDistFile(path).length, 0);
  expect(fonts).toHaveLength(budgets.fontFiles);
  expect(bytes).toBeLessThanOrEqual(budgets.fonts);
});
