import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { makeFloorPage } from '../../scripts/bench/floor-page.ts';
import { PATHS } from '../../scripts/bench/measure-pages.ts';
import { findPage } from './support/dist.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

/** Said here once more, so that nothing else is left out unnoticed. */
const ON_PURPOSE =
  'script, style, template, form, fieldset, button, [hidden], [popover], [aria-hidden=true], .chart.wide, .readable, .skip';

/** The text of a page: what is not left out of a floor on purpose, without the space between. */
function readText(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, '');
  if (node.nodeType === 1 && (node as Element).matches(ON_PURPOSE)) return '';
  return Array.from(node.childNodes, readText).join('');
}

/** Values of an attribute in order, of what is not left out. */
function listValues(root: Element, selector: string, name: string): readonly (string | null)[] {
  return [...root.querySelectorAll(selector)]
    .filter((element) => element.closest(ON_PURPOSE) === null)
    .map((element) => element.getAttribute(name));
}

/** A benchmark flatters nobody as long as its floor has all that the page has. */
describe.each(PATHS)('the floor of /%s', (path) => {
  const html = findPage(`/${path}`)?.html ?? '';
  const ours = parseHTML(html).document.body;
  const source = makeFloorPage(html);
  const floor = parseHTML(source).document.body;

  test('has the same words in the same order', () => {
    const text = readText(ours);
    expect(text.length).toBeGreaterThan(3000);
    expect(readText(floor)).toBe(text);
  });

  test('has the same links, headings, lists and tables', () => {
    expect(listValues(floor, 'a', 'href')).toEqual(listValues(ours, 'a', 'href'));
    for (const kind of [
      'h1',
      'h2',
      'h3',
      'p > b',
      'li',
      'dt',
      'dd',
      'details',
      'table',
      'th',
      'td',
    ]) {
      expect(listValues(floor, kind, 'scope'), kind).toEqual(listValues(ours, kind, 'scope'));
    }
  });

  test('has one drawing of each chart', () => {
    expect(listValues(floor, 'svg', 'viewBox')).toEqual(listValues(ours, 'svg', 'viewBox'));
    expect(floor.querySelectorAll('svg[role=img]').length).toBeGreaterThan(1);
  });

  test('is valid HTML', async () => {
    const { results } = await validator.validateString(source);
    const faults = results.flatMap(({ messages }) => messages.map(({ message }) => message));
    expect(faults).toEqual([]);
  });
});
