import { dataset } from '../catalogue/dataset.ts';
import { exportSvg } from '../charts/render/export-svg.ts';
import { listFigureIds, renderFigure, type RenderedView } from '../charts/render/render-figure.ts';
import { toCsv } from '../distributions/csv.ts';
import { FIGURE_FIELDS } from '../distributions/schema/figure-cells.ts';
import { listFigureCells } from '../distributions/figure-rows.ts';
import { LANGUAGES, type Language } from '../domain/dataset.ts';
import { figureFileName } from '../i18n/routes.ts';
import { translate, translateFirst } from '../i18n/translate.ts';
import { bindText } from './bind.ts';
import { citePlaces } from './citation.ts';

interface FigureFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/**
 * The files of every view of every figure, in both languages. A figure with several views has files
 * under its bare id too, those of the view that it opens with.
 */
export function listFigureFiles(): readonly FigureFile[] {
  return LANGUAGES.flatMap((language) =>
    listFigureIds()
      .flatMap((id) => {
        const { views } = renderFigure(id, dataset, language);
        const named = views.map((view) => ({ view, file: view.id }));
        const opening = views.slice(0, 1).map((view) => ({ view, file: id }));
        return views.length > 1 ? [...named, ...opening] : named;
      })
      .flatMap(({ view, file }) => [
        {
          name: figureFileName(file, language, 'csv'),
          text: toCsv(
            FIGURE_FIELDS,
            listFigureCells(view.table, (why) => translateFirst(language, [`figure.${why}`])),
          ),
          type: 'text/csv',
        },
        {
          name: figureFileName(file, language, 'svg'),
          text: drawFile(view, language),
          type: 'image/svg+xml',
        },
      ]),
  );
}

function drawFile(view: RenderedView, language: Language): string {
  const title = bindText(view.title, language, view.bindings);
  const places = citePlaces(view.figured, language).map(({ label }) => label);
  return exportSvg(view.draw('wide', title), {
    title,
    subtitle: bindText(view.subtitle, language, view.bindings),
    note: bindText(view.note, language, view.bindings),
    source: [
      ...(places.length > 0
        ? [`${translate(language, 'figure.source')} ${places.join('; ')}.`]
        : []),
      `${translate(language, 'site.name')}.`,
    ].join(' '),
  });
}
