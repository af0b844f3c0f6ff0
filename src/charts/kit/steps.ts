import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';

/**
 * Marks that come into sight with the n-th step of the text beside a drawing, counted from 1; those
 * that are there from the start need none. Where no text moves (a topic page, print, reduced motion,
 * a browser without scroll timelines) every mark is there: a drawing has to be right with all of them.
 */
export function fromStep(step: number, marks: readonly Markish[]): Markish[] {
  const name = `from-${String(step)}`;
  return marks.map((mark) => {
    if (mark instanceof Plot.Mark) {
      const { className } = mark as { className?: string | null };
      return Object.assign(mark, { className: className ? `${className} ${name}` : name });
    }
    if (typeof mark !== 'function') throw new Error('only single marks come with a step');
    return (...drawn: Parameters<typeof mark>) => {
      const element = mark(...drawn);
      element?.setAttribute(
        'class',
        [element.getAttribute('class'), name].filter(Boolean).join(' '),
      );
      return element;
    };
  });
}
