import { describe, expect, test } from 'vitest';
import { listFigureIds } from '../../src/charts/render/render-figure.ts';
import { contentPages, embedPages } from './support/dist.ts';

/** A narrow drawing of 350 units is 320 px wide on a screen of 360. */
const NARROW_SCALE = 320 / 350;
const LEAST_PIXELS = 11;

const figures = [...contentPages, ...embedPages].flatMap(({ path, document }) =>
  [...document.querySelectorAll('figure')].map(
    (figure) => [`${path}#${figure.getAttribute('data-figure') ?? ''}`, figure] as const,
  ),
);

test('every figure that there is stands on a page', () => {
  const ids = new Set(
    contentPages.flatMap(({ document }) =>
      [...document.querySelectorAll('figure')].map((figure) => figure.getAttribute('data-figure')),
    ),
  );
  for (const id of [...listFigureIds(), 'tile-map']) {
    expect([...ids]).toContain(id);
  }
});

describe.each(figures)('%s', (_place, figure) => {
  test('is drawn twice and named for those who do not see it', () => {
    for (const width of ['narrow', 'wide']) {
      const drawing = figure.querySelector(`.chart.${width} > svg`);
      expect(drawing?.getAttribute('role')).toBe('img');
      const textOf = (attribute: string) =>
        drawing?.querySelector(`#${drawing.getAttribute(attribute) ?? ''}`)?.textContent;
      const [title, text] = [textOf('aria-labelledby'), textOf('aria-describedby')];
      expect(title?.length).toBeGreaterThan(10);
      expect(text?.length).toBeGreaterThan(10);
    }
  });

  test('has text of a readable size on a small phone', () => {
    const sizes = [...figure.querySelectorAll('.chart.narrow [font-size]')].map((element) =>
      Number(element.getAttribute('font-size')),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes) * NARROW_SCALE).toBeGreaterThanOrEqual(LEAST_PIXELS);
  });

  test('carries no warning sign, style or label of the chart library', () => {
    expect(figure.innerHTML).not.toMatch(/⚠|<style|style=|aria-label="(?:text|rect|dot|link)/);
  });
});

describe.each(figures.filter(([, figure]) => figure.getAttribute('data-figure') !== 'tile-map'))(
  '%s as a chart',
  (_place, figure) => {
    test('has its rows as a table and its source', () => {
      expect(figure.querySelectorAll('table tbody tr').length).toBeGreaterThan(1);
      expect(figure.querySelectorAll('table a.n').length).toBeGreaterThan(1);
      expect(figure.querySelectorAll('cite a').length).toBeGreaterThan(0);
    });
  },
);
