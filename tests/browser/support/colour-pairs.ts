import type { Page } from '@playwright/test';

/** Two tokens that were found one upon the other; where tokens share a value, each of them. */
export interface ColourPair {
  readonly kind: 'text' | 'mark';
  readonly of: readonly string[];
  readonly on: readonly string[];
  /** What was drawn so, for the message. */
  readonly example: string;
}

/**
 * Every colour of text, of marks in drawings and of the frames of controls on the page as it stands,
 * with the surface it lies upon, each by the names of the tokens that have this value now. A colour
 * that no token has goes by its value.
 */
export async function findColourPairs(
  page: Page,
  tokens: readonly string[],
): Promise<readonly ColourPair[]> {
  return page.evaluate(readPairs, tokens);
}

/** Runs in the page. */
function readPairs(tokens: readonly string[]): ColourPair[] {
  const names = nameColours();
  const pagePaint = getComputedStyle(document.documentElement).backgroundColor;
  const found = new Map<string, ColourPair>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!isSeen(element)) continue;
    const style = getComputedStyle(element);
    if (element instanceof SVGElement) {
      if (element instanceof SVGGeometryElement) readMark(element, style);
      else if (element instanceof SVGTextContentElement && hasWords(element)) {
        note('text', style.fill, surfaceUnder(element, middleOf(element)), element);
      }
      continue;
    }
    if (hasWords(element) || element instanceof HTMLSelectElement) {
      note('text', style.color, surfaceOf(element), element);
    }
    for (const pseudo of ['::before', '::after', '::placeholder', '::marker']) {
      const drawn = getComputedStyle(element, pseudo);
      const isThere =
        pseudo === '::placeholder'
          ? element instanceof HTMLInputElement && element.placeholder !== ''
          : pseudo === '::marker'
            ? style.display === 'list-item' && style.listStyleType !== 'none'
            : /["'].*\S.*["']/.test(drawn.content);
      const kind = pseudo === '::marker' ? 'mark' : 'text';
      if (isThere) note(kind, drawn.color, surfaceOf(element), element);
    }
    if (element.matches('input[type=text], input[type=search], select, textarea')) {
      const [line] = /rgba?\([^)]+\)|color\([^)]+\)/.exec(style.boxShadow) ?? [];
      if (line !== undefined) note('mark', line, surfaceOf(element.parentElement), element);
    }
  }
  return [...found.values()];

  /** The tokens by the value they have in this theme. */
  function nameColours(): Map<string, string[]> {
    const probe = document.body.appendChild(document.createElement('i'));
    const byValue = new Map<string, string[]>();
    for (const token of tokens) {
      probe.style.color = `var(--${token})`;
      const value = getComputedStyle(probe).color;
      byValue.set(value, [...(byValue.get(value) ?? []), token]);
    }
    probe.remove();
    return byValue;
  }

  function note(
    kind: 'text' | 'mark',
    front: string,
    back: string,
    element: Element,
    others: readonly string[] = [],
  ): void {
    if (isClear(front)) return;
    const key = `${kind} ${front} ${back} ${others.join(' ')}`;
    if (found.has(key)) return;
    const opening = (element.cloneNode() as Element).outerHTML.slice(0, 100);
    found.set(key, {
      kind,
      of: [front, ...others].flatMap((paint) => names.get(paint) ?? [paint]),
      on: names.get(back) ?? [back],
      example: `${opening} ${element.textContent.trim().slice(0, 30)}`,
    });
  }

  /** What has a form of its own: by its outline or by its fill, whichever is ruled. */
  function readMark(mark: SVGGeometryElement, style: CSSStyleDeclaration): void {
    const box = mark.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) return;
    const isOutlined = !isClear(style.stroke) && style.strokeWidth !== '0px';
    const surface = surfaceUnder(mark, isOutlined ? [box.left, box.top] : middleOf(mark));
    const paints = [isOutlined ? style.stroke : 'none', style.fill].filter(
      (paint) => !isClear(paint),
    );
    // What has the page's own colour sets other marks apart; what has that of the form below it goes
    // on with that form.
    const [paint, ...others] = paints.filter((each) => each !== pagePaint || paints.length > 1);
    if (paint !== undefined && paint !== surface && paint !== pagePaint) {
      note('mark', paint, surface, mark, others);
    }
  }

  function isClear(paint: string): boolean {
    return paint === 'none' || paint.startsWith('url(') || /^rgba\(.*, 0\)$/.test(paint);
  }

  function isSeen(element: Element): boolean {
    const style = getComputedStyle(element);
    if (style.visibility !== 'visible' || element.closest('defs, pattern, clipPath, title, desc')) {
      return false;
    }
    const box = element.getBoundingClientRect();
    const isCut = element.closest('.visually-hidden') !== null;
    return !isCut && element.getClientRects().length > 0 && box.width + box.height > 2;
  }

  function hasWords(element: Element): boolean {
    return [...element.childNodes].some(
      (node) => node instanceof Text && /\S/.test(node.textContent),
    );
  }

  function middleOf(element: Element): [number, number] {
    const box = element.getBoundingClientRect();
    return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  }

  /** The first ancestor that is painted. */
  function surfaceOf(element: Element | null): string {
    for (let each = element; each !== null; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return pagePaint;
  }

  /** The last form that was drawn under a point before the element, else what lies under the drawing. */
  function surfaceUnder(element: SVGElement, [x, y]: readonly [number, number]): string {
    const drawing = element.ownerSVGElement;
    let surface = surfaceOf(drawing);
    for (const form of drawing?.querySelectorAll('*') ?? []) {
      if (form === element) break;
      if (!(form instanceof SVGGeometryElement) || !isSeen(form)) continue;
      const { fill } = getComputedStyle(form);
      const matrix = form.getScreenCTM();
      if (isClear(fill) || matrix === null) continue;
      if (form.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))) surface = fill;
    }
    return surface;
  }
}
