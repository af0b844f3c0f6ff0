import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectSnapshot } from '../../../tests/support/snapshot.ts';
import { dataset } from '../../catalogue/dataset.ts';
import { bindText } from '../../content/bind.ts';
import { LANGUAGES } from '../../domain/dataset.ts';
import { listFigureIds, renderFigure } from './render-figure.ts';

const FOLDER = new URL('../figures/snapshots/', import.meta.url);
const WIDTHS = ['narrow', 'wide'] as const;

const drawings = LANGUAGES.flatMap((language) =>
  listFigureIds()
    .flatMap((id) => renderFigure(id, dataset, language).views)
    .flatMap((view) =>
      WIDTHS.map((width) => ({
        name: `${view.id}.${language}.${width}.svg`,
        draw: () => view.draw(width, bindText(view.title, language, view.bindings)),
      })),
    ),
);

/** One element a line, so that a difference shows where it is. */
function normalise(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

describe('every figure is drawn as it was', () => {
  test.each(drawings)('$name', ({ name, draw }) => {
    expectSnapshot(new URL(name, FOLDER).pathname, normalise(draw()));
  });

  test('and no snapshot is left of a figure that is gone', () => {
    const kept = readdirSync(FOLDER).filter((name) => !name.includes('.changed.'));
    expect(kept.toSorted()).toEqual(drawings.map(({ name }) => name).toSorted());
  });
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
