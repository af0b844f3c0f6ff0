import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { optimize } from 'svgo';

/** What a drawing says to those who do not see it. */
export interface Description {
  readonly title: string;
  readonly text: string;
}

/**
 * Draws a plot without a browser and returns one `<svg>` element as text: no inline styles (the
 * pages' Content-Security-Policy forbids them), no labels but our own. `prefix` begins the ids of
 * title and description, so that several drawings can stand on one page.
 */
export function renderSvg(
  options: Plot.PlotOptions,
  prefix: string,
  description: Description,
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const plot = Plot.plot({ ...options, margin: 0, document: document });
  const svg = plot.tagName.toLowerCase() === 'svg' ? plot : plot.querySelector('svg');
  if (svg === null) throw new Error(`figure ${prefix}: Plot drew no svg`);
  cleanSvg(svg);
  const title = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = description.title;
  const desc = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'desc');
  desc.textContent = description.text;
  title.setAttribute('id', `${prefix}-title`);
  desc.setAttribute('id', `${prefix}-desc`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', title.id);
  svg.setAttribute('aria-describedby', desc.id);
  svg.prepend(title, desc);
  return compress(svg.outerHTML);
}

function cleanSvg(svg: Element): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (name === 'style' || (name.startsWith('aria-') && element !== svg)) {
        element.removeAttribute(name);
      }
    }
  }
  for (const name of ['class', 'width', 'height', 'font-family', 'font-size', 'fill']) {
    svg.removeAttribute(name);
  }
}

function compress(svg: string): string {
  return optimize(svg, {
    floatPrecision: 1,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: { removeDesc: false, cleanupIds: false, removeUnknownsAndDefaults: false },
        },
      },
    ],
  }).data;
}
