import { dataset } from '../catalogue/dataset.ts';
import { exportSvg } from '../charts/render/export-svg.ts';
import {
  listFigureIds,
  renderFigure,
  type RenderedFigure,
  type RenderedView,
} from '../charts/render/render-figure.ts';
import { toCsv } from '../distributions/csv.ts';
import { FIGURE_FIELDS } from '../distributions/schema/figure-cells.ts';
import { listFigureCells } from '../distributions/figure-rows.ts';
import { LANGUAGES, type Language } from '../domain/dataset.ts';
import { figureFileName } from '../i18n/routes.ts';
import { translate, translateFirst } from '../i18n/translate.ts';
import { bindText } from './bind.ts';
import { citePlaces } from './citation.ts';
import { citeFigure } from './figure-citation.ts';

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

/** How to cite every figure, in both languages, as files. */
export function listCitationFiles(): readonly FigureFile[] {
  return LANGUAGES.flatMap((language) =>
    listFigureIds().flatMap((id) => {
      const { bibtex, cslJson } = citeFigure(id, language);
      return [
        {
          name: figureFileName(id, language, 'bib'),
          text: bibtex,
          type: 'application/x-bibtex',
        },
        {
          name: figureFileName(id, language, 'csl.json'),
          text: cslJson,
          type: 'application/vnd.citationstyles.csl+json',
        },
      ];
    }),
  );
}

/** Pixels drawn for each of the drawing's own. */
const PICTURE_SCALE = 2;

/** Size in pixels of the picture (PNG) of a figure, as it opens. */
export function measurePicture({ views }: RenderedFigure, language: Language) {
  const [opening] = views;
  if (opening === undefined) throw new Error('a figure without a view');
  const [, width, height] =
    /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(drawFile(opening, language)) ?? [];
  if (height === undefined) throw new Error(`${opening.id}: the drawing has no size`);
  const scale = (length: string | undefined) => Math.round(Number(length) * PICTURE_SCALE);
  return { width: scale(width), height: scale(height) };
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
      `${translate(language, 'site.name')}, CC BY 4.0.`,
    ].join(' '),
  });
}
