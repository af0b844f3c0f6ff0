import { dataset } from '../../catalogue/dataset.ts';
import {
  listFigureIds,
  renderFigure,
  type RenderedView,
} from '../../charts/render/render-figure.ts';
import type { Language } from '../../domain/dataset.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import { bindText } from '../bind.ts';
import { addressOfFigurePlace } from '../figure-place.ts';
import { otherThan } from './list-pages.ts';

/** The figures, each where its embedded page says that it stands. */
export function listFigures(language: Language): readonly SearchEntry[] {
  return listFigureIds().map((id) => {
    const { views } = renderFigure(id, dataset, language);
    const [opening] = views;
    if (opening === undefined) throw new Error(`the figure ${id} has no view`);
    return {
      kind: 'figure',
      address: addressOfFigurePlace(id, language),
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
