import { parseHTML } from 'linkedom';
import { measureLabel } from '../../src/charts/kit/theme.ts';

/** A text of a drawing with the room that it takes, in the drawing's pixels, as far as can be told. */
interface DrawnText {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** What an element or the nearest of its ancestors says. */
function inherit(element: Element, name: string): string {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? '';
}

function listTexts(root: Element): readonly DrawnText[] {
  return [...root.querySelectorAll('text')].map((element) => {
    const [, x = '0', y = '0'] =
      /translate\(([-\d.]+)(?:[ ,]([-\d.]+))?\)/.exec(inherit(element, 'transform')) ?? [];
    const size = Number(inherit(element, 'font-size'));
    const isSerif = element.closest('.serif') !== null;
    const isBold = inherit(element, 'font-weight') !== '';
    const lines = [...element.querySelectorAll('tspan')];
    const words = (lines.length > 0 ? lines : [element]).map(({ textContent }) => textContent);
    const width = Math.max(
      ...words.map((text) =>
        measureLabel(text, size, isSerif ? 'serif' : isBold ? 'bold' : 'plain'),
      ),
    );
    const anchor = inherit(element, 'text-anchor');
    const start = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const height = (size * words.length) / 2;
    const middle = Number(y);
    return {
      text: words.join(' '),
      x1: start,
      x2: start + width,
      y1: middle - height + 2,
      y2: middle + height - 2,
    };
  });
}

/**
 * Texts of a drawing that run out of it, out of its rail (the first `rail` pixels, where the names
 * stand) or into one another, a sentence each.
 */
export function findTextCollisions(svg: string, rail = 0): readonly string[] {
  const root = parseHTML(`<body>${svg}</body>`).document.querySelector('svg');
  const width = Number(root?.getAttribute('viewBox')?.split(' ')[2]);
  if (root === null || Number.isNaN(width)) throw new Error('no drawing with a viewBox');
  const texts = listTexts(root);
  return texts.flatMap((text, index) => [
    ...(text.x1 < 1 && rail > 0 && text.x2 > rail ? [`“${text.text}” runs out of the rail`] : []),
    ...(text.x1 < -1 || text.x2 > width + 1
      ? [`“${text.text}” runs from ${text.x1.toFixed(0)} to ${text.x2.toFixed(0)} of ${width}`]
      : []),
    ...texts
      .slice(index + 1)
      .filter((other) => text.x1 < other.x2 && other.x1 < text.x2)
      .filter((other) => text.y1 < other.y2 && other.y1 < text.y2)
      .map((other) => `“${text.text}” runs into “${other.text}”`),
  ]);
}
