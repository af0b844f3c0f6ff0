import { describe, expect, test } from 'vitest';
import { findSlips, listPlaceholders } from '../../tests/support/wording.ts';
import { dataset } from '../catalogue/dataset.ts';
import { renderFigure } from '../charts/render/render-figure.ts';
import { LANGUAGES, type Language } from '../domain/dataset.ts';
import { readProse } from './prose.ts';

const FILES = import.meta.glob<string>('./*.md', { query: '?raw', import: 'default', eager: true });
const pages = [...new Set(Object.keys(FILES).map((path) => path.replace(/\.(?:vi|en)\.md$/, '')))];

/** Slots and headings in their order; of headings only that they are there. */
const listParts = (text: string) => text.match(/^## |^\[\[.+\]\]$/gm) ?? [];

/** The pages that a text links, in the order of the alphabet. */
const listRoutes = (text: string) => (text.match(/\]\(@[^)]*\)/g) ?? []).toSorted();

/** The lines of a text without markup. */
const listLines = (text: string) =>
  text
    .replaceAll(/<[^>]+>|\{#[a-z0-9-]+\}$|(?<=\])\(@[^)]+\)/gm, '')
    .split('\n')
    .filter((line) => line !== '');

test('every page has both languages', () => {
  const paths = pages.flatMap((page) => LANGUAGES.map((language) => `${page}.${language}.md`));
  expect(Object.keys(FILES).toSorted()).toEqual(paths.toSorted());
});

describe.each(pages)('%s', (page) => {
  const [first = '', second = ''] = LANGUAGES.map((language) => FILES[`${page}.${language}.md`]);

  test('binds the same numbers in the same forms in both languages', () => {
    expect(listPlaceholders(second)).toEqual(listPlaceholders(first));
  });

  test('has the same slots among as many headings', () => {
    expect(listParts(second)).toEqual(listParts(first));
  });

  test('links the same pages', () => {
    expect(listRoutes(second)).toEqual(listRoutes(first));
  });

  test.each(LANGUAGES)('is set as it should be: %s', (language) => {
    const lines = listLines(FILES[`${page}.${language}.md`] ?? '');
    const slips = lines.flatMap((line) =>
      findSlips(line, language).map((slip) => `${slip}: ${line}`),
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(slips).toEqual([]);
  });
});

test('a difference between the languages is noticed', () => {
  const text = 'A\n\n[[a]]\n\n## B {#b}\n\n[[c]]\n\n[d](@story) and [e](@method).';
  expect(listParts(text)).toEqual(['[[a]]', '## ', '[[c]]']);
  expect(listParts(text.replace('[[a]]\n\n## B {#b}', '## B {#b}\n\n[[a]]'))).not.toEqual(
    listParts(text),
  );
  expect(listRoutes(text)).toEqual(['](@method)', '](@story)']);
  expect(listLines('# <i class="x">A</i>\n\n## B {#b}')).toEqual(['# A', '## B ']);
  expect(listLines('[2014–2020](@source/report-2014-2020).')).toEqual(['[2014–2020].']);
});

const listScenes = (language: Language) =>
  readProse('story', language)
    .sections.flatMap(({ parts }) => parts)
    .flatMap((part) => ('slot' in part && part.steps.length > 0 ? [part] : []));

/** The last step with which a mark of a drawing comes in. */
const lastStep = (svg: string) =>
  Math.max(1, ...Array.from(svg.matchAll(/\bfrom-(\d+)/g), ([, step]) => Number(step)));

describe('scenes of the story', () => {
  const scenes = listScenes('vi');

  test('have as many steps in either language', () => {
    const [first, second] = LANGUAGES.map((language) =>
      listScenes(language).map(({ slot, steps }) => [slot, steps.length]),
    );
    expect(first).toEqual(second);
    expect(scenes.length).toBeGreaterThan(1);
  });

  test.each(scenes.map(({ slot, steps }) => [slot, steps.length] as const))(
    '%s has a text for each step of its drawing',
    (slot, steps) => {
      for (const view of renderFigure(slot, dataset, 'vi').views) {
        for (const width of ['narrow', 'wide'] as const) {
          const last = lastStep(view.draw(width, ''));
          expect(last).toBeGreaterThan(1);
          expect(last).toBeLessThanOrEqual(steps);
        }
      }
    },
  );
});
