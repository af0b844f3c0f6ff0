import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { joinSteps } from './join-steps.ts';

function join(marks: string): string {
  const { document } = parseHTML(`<!doctype html><body><svg>${marks}</svg></body>`);
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('no svg');
  joinSteps(svg);
  return svg.innerHTML;
}

describe('marks of a step', () => {
  test('are one group where they follow one another, and keep their other classes', () => {
    expect(
      join('<path/><g class="from-2"/><text class="serif from-2"/><text class="from-3"/><path/>'),
    ).toBe(
      '<path /><g class="from-2"><g /><text class="serif" /></g><text class="from-3" /><path />',
    );
  });

  test('keep their place among others', () => {
    const order = ['a', 'b', 'c', 'd', 'e'];
    const marks = order.map(
      (id) => `<path id="${id}"${'bc'.includes(id) || id === 'e' ? ' class="from-2"' : ''}></path>`,
    );
    const joined = join(marks.join(''));
    expect(joined.match(/id="./g)?.map((text) => text.at(-1))).toEqual(order);
    expect(joined.match(/from-2/g)).toHaveLength(2);
  });
});
