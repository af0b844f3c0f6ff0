import type { Page } from '@playwright/test';
import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that can come out differently in the other colour scheme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe objects to on the page as it stands. */
export async function findAccessibilityViolations(page: Page): Promise<string[]> {
  return runAxe(page, { type: 'tag', values: tags });
}

/** The same, of colours alone. */
export async function findColourViolations(page: Page): Promise<string[]> {
  return runAxe(page, { type: 'rule', values: colourRules });
}

/**
 * Until a page has its typefaces and is laid out to its end, what stands below moves, and what axe
 * measures of one element does not fit what it measures of the next. Pages without either pass at once.
 */
export async function awaitLayout(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('.section:not(.first, [data-laid])') === null &&
      (document.querySelector('.masthead') === null ||
        'typefaces' in document.documentElement.dataset),
  );
}

/** axe comes into a page once, by the debugger and not as a script, and reports violations alone. */
async function runAxe(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  await awaitLayout(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (options) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const result = await inPage.run(document, options);
      return result.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const reasons = [...any, ...all, ...none].map(({ message }) => message);
          return `${id} (${help}): ${target.join(' ')} ${reasons.join('; ')}`;
        }),
      );
    },
    { runOnly, reporter: 'no-passes', resultTypes: ['violations'] } as axe.RunOptions,
  );
  return shorten(violations);
}

/** Enough of a long list to see what is wrong. */
function shorten(lines: string[]): string[] {
  const most = 12;
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), `… and ${lines.length - most} more`];
}

/** Whether the document scrolls sideways, and the innermost elements at fault; empty if not. */
export async function findOverflow(page: Page): Promise<string[]> {
  const lines = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => measureEnd(element) > width + 0.5 && !isClipped(element.parentElement),
    );
    const innermost = wide.filter(
      (element) => !wide.some((other) => other !== element && element.contains(other)),
    );
    return ['the document scrolls sideways', ...innermost.map((element) => describe(element))];

    function measureEnd(element: Element): number {
      const contents = document.createRange();
      contents.selectNodeContents(element);
      const boxes = isClipped(element) ? [element] : [element, contents];
      return Math.max(...boxes.map((box) => box.getBoundingClientRect().right));
    }

    function isClipped(element: Element | null): boolean {
      if (element === null || element === document.body) return false;
      return getComputedStyle(element).overflowX !== 'visible' || isClipped(element.parentElement);
    }

    function describe(element: Element): string {
      const opening = (element.cloneNode() as Element).outerHTML.slice(0, 120);
      return `${opening} ends at ${measureEnd(element)} px of ${width} px`;
    }
  });
  return shorten(lines);
}
