import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to on the page as it stands. */
export async function findAccessibilityViolations(page: Page): Promise<string[]> {
  // Legacy mode opens no second page; all it leaves out are frames of other origins.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const runOnly = { type: 'tag' as const, values: tags };
  const { violations } = await axe.options({ runOnly, resultTypes: ['violations'] }).analyze();
  return shorten(
    violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    ),
  );
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
