import type { Page } from '@playwright/test';

/** One stop of the Tab key: what it is, where on the page, and what is wrong with it. */
interface Stop {
  readonly name: string;
  readonly box: { left: number; top: number; right: number; bottom: number };
  readonly faults: readonly string[];
}

/** Presses Tab from the top of a page to its end. Faults of every stop, and of their order. */
export async function walkByTab(page: Page, most: number): Promise<readonly string[]> {
  const faults: string[] = [];
  let before: Stop | undefined;
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (stop === undefined) return before === undefined ? ['nothing takes the focus'] : faults;
    faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`));
    if (before !== undefined && isBackward(before.box, stop.box)) {
      faults.push(`${stop.name} comes after ${before.name}, and stands above and before it`);
    }
    before = stop;
  }
  return [...faults, `no end after ${String(most)} stops`];
}

function isBackward(one: Stop['box'], other: Stop['box']): boolean {
  return other.bottom <= one.top - 8 && other.left < one.right - 8 && other.left <= one.left;
}

/** Runs in the page; nothing where the focus has left it. */
function readStop(): Stop | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  // A radio button lies over its label unseen: the label has the outline.
  const shown = element.closest('.switch label') ?? element;
  const style = getComputedStyle(shown);
  const box = shown.getBoundingClientRect();
  const name = `${(element.cloneNode() as Element).outerHTML.slice(0, 90)} “${element.textContent.trim().slice(0, 20)}”`;
  return {
    name,
    box: {
      left: box.left + scrollX,
      top: box.top + scrollY,
      right: box.right + scrollX,
      bottom: box.bottom + scrollY,
    },
    faults: [...findUnmarked(), ...findHidden(), ...findCut()],
  };

  function findUnmarked(): string[] {
    const isOutlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return isOutlined ? [] : ['nothing shows that it has the focus'];
  }

  /** Some of it has to be on the screen, under nothing else. */
  function findHidden(): string[] {
    const boxes = [...shown.getClientRects()];
    const points = boxes.flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((part) => [
        [left + width * part, top + height / 2] as const,
        [left + width / 2, top + height * part] as const,
      ]),
    );
    const isInSight = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (shown.contains(top) || top.contains(shown));
    });
    return isInSight ? [] : ['it is out of sight or under something else'];
  }

  /** The outline is drawn on three sides at least. */
  function findCut(): string[] {
    const reach = parseFloat(style.outlineOffset) + 1;
    if (shown.getClientRects().length > 1) return [];
    for (let each = shown.parentElement; each !== null; each = each.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(each);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      if (each === document.body || each === document.documentElement) break;
      const frame = each.getBoundingClientRect();
      const sides = [
        box.left - reach < frame.left,
        box.right + reach > frame.right,
        box.top - reach < frame.top,
        box.bottom + reach > frame.bottom,
      ];
      if (sides.filter(Boolean).length > 1) return [`its outline is cut by ${each.className}`];
    }
    return [];
  }
}
