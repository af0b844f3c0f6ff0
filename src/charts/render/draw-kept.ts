import drawings from '#drawings';
import type { PlotOptions } from '@observablehq/plot';
import { pickNames, type Names } from '../kit/figure.ts';
import { drawPlot } from './render-svg.ts';

const NAME_TEXTS = new WeakMap<Names, string>();

/**
 * A drawing, from the store where nothing that it depends on has changed: the code of the figure, what
 * it is told in `inputs`, and the names of things in `dataset`. `plan` sees no more of the dataset.
 */
export function drawKept(
  figure: string,
  inputs: readonly string[],
  dataset: Names,
  plan: (names: Names) => PlotOptions,
): string {
  const names = pickNames(dataset);
  const text = NAME_TEXTS.get(dataset) ?? JSON.stringify(names);
  NAME_TEXTS.set(dataset, text);
  return drawings.keep(figure, [...inputs, text], () => drawPlot(plan(names)));
}
