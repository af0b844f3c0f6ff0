import type { Page } from '@playwright/test';

/**
 * What a reader loses on the page as it stands: words that are cut off by what holds them, words that
 * lie over other words, and parts that stay in sight and cover more than a third of the screen.
 */
export async function findLosses(page: Page): Promise<readonly string[]> {
  return page.evaluate(readLosses);
}

/** Runs in the page. */
function readLosses(): string[] {
  const lines = readLines();
  const losses = [...findCut(), ...findOverlaps(), ...findCovers()];
  return losses.length > 10 ? [...losses.slice(0, 10), `and ${losses.length - 10} more`] : losses;

  interface Line {
    readonly element: Element;
    readonly words: string;
    readonly box: DOMRect;
  }

  /** Every line of text outside drawings that is there for the eye. */
  function readLines(): Line[] {
    const found: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || !/\S/.test(node.textContent ?? '') || !isForTheEye(element)) continue;
      range.selectNodeContents(node);
      const words = (node.textContent ?? '').trim().slice(0, 40);
      for (const box of range.getClientRects()) {
        if (box.width > 1 && box.height > 1) found.push({ element, words, box });
      }
    }
    return found;
  }

  function isForTheEye(element: Element): boolean {
    if (element.closest('svg, script, style, option, [popover]:not(:popover-open)') !== null) {
      return false;
    }
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      const { clipPath, visibility, opacity, transform } = getComputedStyle(each);
      if (clipPath !== 'none' || visibility !== 'visible' || opacity === '0') return false;
      // Drawn outside the page until it has the focus.
      if (transform !== 'none' && each.matches('.skip')) return false;
    }
    return true;
  }

  function findCut(): string[] {
    return lines.flatMap(({ element, words, box }) => {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(each);
        // What a cell of the explorer has no room for stands in the record that its row opens.
        if (element.closest('[role=gridcell]') !== null) return [];
        const frame = each.getBoundingClientRect();
        const isCutAcross =
          /hidden|clip/.test(overflowX) &&
          (box.right > frame.right + 2 || box.left < frame.left - 2);
        const isCutBelow =
          /hidden|clip/.test(overflowY) &&
          (box.bottom > frame.bottom + 4 || box.top < frame.top - 4);
        if (
          each !== document.documentElement &&
          each !== document.body &&
          (isCutAcross || isCutBelow)
        ) {
          return [`“${words}” is cut off by ${name(each)}`];
        }
        if (/auto|scroll/.test(overflowX)) return [];
      }
      const isOff = box.left < -1 || box.right > document.documentElement.clientWidth + 1;
      return isOff ? [`“${words}” runs off the page in ${name(element)}`] : [];
    });
  }

  /** The box of a line is higher than its letters: what overlaps is a fifth of it at least. */
  function findOverlaps(): string[] {
    const shrunk = lines
      .map(({ element, words, box }) => ({
        element,
        words,
        left: box.left + 2,
        right: box.right - 2,
        top: box.top + box.height * 0.3,
        bottom: box.bottom - box.height * 0.3,
      }))
      .toSorted((one, other) => one.top - other.top);
    return shrunk.flatMap((one, place) => {
      const over: string[] = [];
      for (const other of shrunk.slice(place + 1)) {
        if (other.top >= one.bottom) break;
        const isApart = other.left >= one.right || other.right <= one.left;
        const isLayered = layerOf(one.element) !== layerOf(other.element);
        if (isApart || isLayered || one.element === other.element) continue;
        over.push(`“${one.words}” lies over “${other.words}”`);
      }
      return over;
    });
  }

  /** What scrolls by itself, or lies above the page, is seen apart from it. */
  function layerOf(element: Element): Element | null {
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      const { overflowX, position } = getComputedStyle(each);
      if (/auto|scroll|hidden/.test(overflowX) || /fixed|sticky/.test(position)) return each;
    }
    return null;
  }

  function findCovers(): string[] {
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { position, visibility } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      // The head of a row stays beside its row and goes with it.
      const isBar =
        width > innerWidth / 2 && height > innerHeight / 3 && !element.matches('th, td');
      const stays = position === 'fixed' || position === 'sticky';
      if (!stays || !isBar || visibility !== 'visible') return [];
      return [`${name(element)} stays in sight, ${Math.round(height)} of ${innerHeight} px`];
    });
  }

  function name(element: Element): string {
    return (element.cloneNode() as Element).outerHTML.slice(0, 80);
  }
}
