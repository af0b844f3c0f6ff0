import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { optimize } from 'svgo';
import { escapeXml } from '../kit/escape-xml.ts';
import { joinSteps } from './join-steps.ts';

/** What a drawing says to those who do not see it. */
export interface Description {
  readonly title: string;
  readonly text: string;
}

/**
 * Draws a plot without a browser and returns one `<svg>` element as text: no inline styles (the
 * pages' Content-Security-Policy forbids them), no labels of Plot's. Throws where Plot drew nothing.
 */
export function drawPlot(options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const plot = Plot.plot({ ...options, margin: 0, document: document });
  const svg = plot.tagName.toLowerCase() === 'svg' ? plot : plot.querySelector('svg');
  if (svg === null) throw new Error('Plot drew no svg');
  cleanSvg(svg);
  joinSteps(svg);
  return compress(svg.outerHTML);
}

/**
 * A drawing that says what it shows. `prefix` begins the ids of title and description, so that
 * several drawings can stand on one page.
 */
export function describeSvg(svg: string, prefix: string, { title, text }: Description): string {
  const ids = `aria-describedby="${prefix}-desc" aria-labelledby="${prefix}-title"`;
  const words =
    `<title id="${prefix}-title">${escapeXml(title)}</title>` +
    `<desc id="${prefix}-desc">${escapeXml(text)}</desc>`;
  return svg.replace(
    /^<svg ([^>]*)>/,
    (_, own: string) => `<svg ${ids} role="img" ${own}>${words}`,
  );
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
      // Like marks then read alike wherever they stand, which compression makes the most of.
      { name: 'convertPathData', params: { utilizeAbsolute: false } },
    ],
  }).data;
}
