import type { Page } from '@playwright/test';

/**
 * Targets of the page as it stands that are smaller than 24 by 24 CSS px and have no space around
 * them either: a circle of 24 px about the middle of the one meets another target, or the circle of
 * another small one (WCAG 2.5.8). Links in a sentence are free of the rule.
 */
export async function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(readSmallTargets);
}

/** Runs in the page. */
function readSmallTargets(): string[] {
  const LEAST = 24;
  const SELECTOR =
    'a[href], button, input, select, textarea, summary, label:has(input), [tabindex="0"], [role=columnheader], [role=option]';
  const targets = [...document.querySelectorAll(SELECTOR)]
    .filter((element) => isThere(element) && !isInScroller(element))
    .flatMap((element) => {
      const box = largestBox(element);
      return box === undefined ? [] : [{ element, box }];
    });
  const small = targets.filter(
    ({ element, box }) =>
      (box.width < LEAST - 0.5 || box.height < LEAST - 0.5) && !isInSentence(element),
  );
  return small
    .filter((target) => !hasSpace(target.element, target.box))
    .map(({ element, box }) => {
      const opening = (element.cloneNode() as Element).outerHTML.slice(0, 100);
      return `${opening} “${element.textContent.trim().slice(0, 30)}”: ${box.width.toFixed(1)} by ${box.height.toFixed(1)} px`;
    });

  function isThere(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    if (element.closest('.skip, [inert], :disabled') !== null) return false;
    // A row of the explorer is pressed anywhere, and does what the link in it does.
    if (element.closest('[role=gridcell]') !== null) return false;
    // The whole of a label is pressed for its control.
    return element.closest('label') === null || element.tagName === 'LABEL';
  }

  /** A part that takes the focus so that keys may scroll it, or read it, is no small target. */
  function isInScroller(element: Element): boolean {
    return element.matches('.scroll, chart-reader, main, [role=grid]');
  }

  function largestBox(element: Element): DOMRect | undefined {
    const size = ({ width, height }: DOMRect) => width * height;
    const boxes = [...element.getClientRects()];
    // A link around a block is pressed on all of it.
    const children = [...element.children].map((child) => child.getBoundingClientRect());
    return [...boxes, ...children].toSorted((one, other) => size(other) - size(one))[0];
  }

  /** Words or other links beside it on the line, whose height the line gives. */
  function isInSentence(element: Element): boolean {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    const block = element.closest(
      'p, li, dd, dt, h1, h2, h3, figcaption, caption, blockquote, div',
    );
    if (block === null || !element.matches('a') || element.textContent.trim() === '') return false;
    const others = [...block.childNodes].map((node) => node.textContent ?? '').join('');
    return others.replaceAll(/\s+/g, ' ').trim().length > element.textContent.trim().length + 1;
  }

  function hasSpace(element: Element, box: DOMRect): boolean {
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    const radius = LEAST / 2;
    return targets.every(({ element: other, box: taken }) => {
      if (other === element || other.contains(element) || element.contains(other)) return true;
      const dx = Math.max(taken.left - x, x - taken.right, 0);
      const dy = Math.max(taken.top - y, y - taken.bottom, 0);
      if (Math.hypot(dx, dy) < radius - 0.5) return false;
      const isSmall = taken.width < LEAST - 0.5 || taken.height < LEAST - 0.5;
      const between = Math.hypot(
        (taken.left + taken.right) / 2 - x,
        (taken.top + taken.bottom) / 2 - y,
      );
      return !isSmall || between >= LEAST - 0.5;
    });
  }
}
