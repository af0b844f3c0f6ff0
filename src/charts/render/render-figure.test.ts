import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findTextCollisions } from '../../../tests/support/drawn-text.ts';
import { expectSnapshot } from '../../../tests/support/snapshot.ts';
import { dataset } from '../../catalogue/dataset.ts';
import { bindText } from '../../content/bind.ts';
import { LANGUAGES } from '../../domain/dataset.ts';
import { CANVAS } from '../kit/figure.ts';
import { listFigureIds, renderFigure } from './render-figure.ts';

const FOLDER = new URL('../figures/snapshots/', import.meta.url);
const WIDTHS = ['narrow', 'wide'] as const;

const drawings = LANGUAGES.flatMap((language) =>
  listFigureIds().flatMap((id) => {
    const lit = renderFigure(id, dataset, language, 'NCC').views;
    return renderFigure(id, dataset, language).views.flatMap((view, index) =>
      WIDTHS.map((width) => {
        const title = bindText(view.title, language, view.bindings);
        return {
          name: `${view.id}.${language}.${width}.svg`,
          rail: CANVAS[width].rail,
          draw: () => view.draw(width, title),
          drawLit: () => lit[index]?.draw(width, title) ?? '',
        };
      }),
    );
  }),
);

/** One element a line, so that a difference shows where it is. */
function normalise(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

describe('every figure is drawn as it was', () => {
  test.each(drawings)('$name', ({ name, draw }) => {
    expectSnapshot(fileURLToPath(new URL(name, FOLDER)), normalise(draw()));
  });

  test('and no snapshot is left of a figure that is gone', () => {
    const kept = readdirSync(FOLDER).filter((name) => !name.includes('.changed.'));
    expect(kept.toSorted()).toEqual(drawings.map(({ name }) => name).toSorted());
  });
});

test.each(drawings)(
  'no words of $name run out of it or into one another',
  ({ draw, drawLit, rail }) => {
    expect(findTextCollisions(draw(), rail)).toEqual([]);
    expect(findTextCollisions(drawLit(), rail), 'with the longest name in bold').toEqual([]);
  },
);

test.each(drawings)('each mark of $name has a label of its own', ({ draw }) => {
  const labels = [...draw().matchAll(/ data-label="([^"]*)"/g)].map(([, label]) => label);
  expect(labels.length).toBeGreaterThan(0);
  expect(new Set(labels).size).toBe(labels.length);
});

test('words that do are found', () => {
  const text = (x: number, words: string) =>
    `<text font-size="12" text-anchor="start" transform="translate(${x} 10)">${words}</text>`;
  const draw = (...texts: readonly string[]) =>
    findTextCollisions(`<svg viewBox="0 0 100 20">${texts.join('')}</svg>`);
  expect(draw(text(0, 'một'), text(50, 'hai'))).toEqual([]);
  expect(draw(text(0, 'một hai ba'), text(40, 'bốn'))).toEqual(['“một hai ba” runs into “bốn”']);
  expect(draw(text(80, 'năm sáu'))).toHaveLength(1);
});

test('a figure is drawn the same twice, and its ids are its own', () => {
  const ids = drawings.flatMap(({ draw }) => {
    const svg = draw();
    expect(svg).toBe(draw());
    return [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  });
  // The same drawing in the other language stands on another page.
  for (const count of Map.groupBy(ids, (id) => id).values()) {
    expect(count.length).toBeLessThanOrEqual(LANGUAGES.length);
  }
});

test('an unknown figure is named, with those that there are', () => {
  expect(() => renderFigure('nothing', dataset, 'en')).toThrow(/nothing.*co-investment/);
});
