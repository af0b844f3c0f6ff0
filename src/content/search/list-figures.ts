import { dataset } from '../../catalogue/dataset.ts';
import {
  listFigureIds,
  renderFigure,
  type RenderedView,
} from '../../charts/render/render-figure.ts';
import type { Language } from '../../domain/dataset.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { addressOf } from '../address.ts';
import { bindText } from '../bind.ts';
import { otherThan, type FoundPage } from './list-pages.ts';

/**
 * The figures, each on the first page of prose that shows it; one that is on pages of regions only is
 * found on that of the first region.
 */
export function listFigures(
  pages: readonly FoundPage[],
  language: Language,
): readonly SearchEntry[] {
  return listFigureIds().map((id) => {
    const page = pages.find(({ slots }) => slots.includes(id))?.entry.address;
    const { views } = renderFigure(id, dataset, language);
    const [opening] = views;
    if (opening === undefined) throw new Error(`the figure ${id} has no view`);
    return {
      kind: 'figure',
      address: `${page ?? firstRegionPage(language)}#${id}`,
      title: nameView(opening, language),
      text: bindText(opening.subtitle, language, opening.bindings),
      names: [
        ...views.slice(1).map((view) => nameView(view, language)),
        ...renderFigure(id, dataset, otherThan(language)).views.map((view) =>
          nameView(view, otherThan(language)),
        ),
      ].filter((name, index, names) => names.indexOf(name) === index),
    };
  });
}

function nameView({ title, bindings }: RenderedView, language: Language): string {
  return bindText(title, language, bindings);
}

function firstRegionPage(language: Language): string {
  const [region] = dataset.regions;
  if (region === undefined) throw new Error('there is no region');
  return addressOf('region', language, region[`slug_${language}`]);
}
