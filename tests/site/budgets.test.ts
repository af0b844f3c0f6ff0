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

const CODE = 'script:not([type="application/ld+json"])';

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
  for (const script of document.querySelectorAll(CODE)) {
    follow(script.getAttribute('src') ?? '', path);
  }
  return [...files];
}

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, { html, document }) => {
  test('HTML and CSS are within budget', () => {
    const { maximum } = findBudget(budgets.pages, path);
    const weight = weigh(html, maximum);
    const parts = weight > maximum ? JSON.stringify(listWeights(html)) : '';
    expect(weight, parts).toBeLessThanOrEqual(maximum);
  });

  test('headline, lede and first figure come in the first bytes', () => {
    const figure = html.indexOf('</figure>');
    const opening = figure === -1 ? html.indexOf('</h1>') : figure;
    expect(opening).toBeGreaterThan(0);
    expect(weigh(html.slice(0, opening), budgets.opening)).toBeLessThanOrEqual(budgets.opening);
  });

  test('style sheets are inline, scripts outside and within budget', () => {
    expect(document.querySelectorAll('link[rel=stylesheet]')).toHaveLength(0);
    expect(document.querySelectorAll(`${CODE}:not([src])`)).toHaveLength(0);
    const scripts = listScripts(document, path).map((file) => readDistFile(file).toString('utf8'));
    const { maximum } = findBudget(budgets.scripts, path);
    expect(weigh(scripts.join('\n'), maximum)).toBeLessThanOrEqual(maximum);
  });

  test('a first view needs few requests', () => {
    const linked = document.querySelectorAll('link[rel=preload], link[rel=icon], img[src]');
    const scripts = listScripts(document, path);
    expect(1 + linked.length + scripts.length, scripts.join(' ')).toBeLessThanOrEqual(
      budgets.requests,
    );
  });
});

test('the two font files are within budget', () => {
  const fonts = listDistFiles('.woff2');
  const bytes = fonts.reduce((sum, path) => sum + readDistFile(path).length, 0);
  expect(fonts).toHaveLength(budgets.fontFiles);
  expect(bytes).toBeLessThanOrEqual(budgets.fonts);
});
