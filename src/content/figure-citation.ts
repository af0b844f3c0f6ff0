import { dataset } from '../catalogue/dataset.ts';
import { renderFigure, type RenderedFigure } from '../charts/render/render-figure.ts';
import { toBibtex } from '../distributions/bibtex.ts';
import type { CitedWork } from '../distributions/cited-work.ts';
import { toCslJson } from '../distributions/csl-json.ts';
import type { Language } from '../domain/dataset.ts';
import { fillWords } from '../i18n/bindings.ts';
import { formatDate } from '../i18n/format.ts';
import { pathOf } from '../i18n/routes.ts';
import { translate } from '../i18n/translate.ts';
import { absoluteAddress } from './address.ts';
import { bindText } from './bind.ts';
import { hashFigure } from './figure-hash.ts';
import { DATA_DATE, VERSION } from './release.ts';

/** A figure to cite: the address is that of its own page, which shows its hash as it is today. */
export interface FigureCitation {
  readonly hash: string;
  readonly version: string;
  readonly date: string;
  /** A sentence for a list of sources. */
  readonly text: string;
  readonly bibtex: string;
  readonly cslJson: string;
}

/** How to cite a figure, in the words of one language. */
export function citeFigure(id: string, language: Language): FigureCitation {
  const figure = renderFigure(id, dataset, language);
  const hash = hashFigure(figure);
  const note = fillWords(translate(language, 'embed.cite.note'), { id, hash });
  const work: CitedWork = {
    key: `von-moi-${id}-${language}`,
    language,
    author: translate(language, 'site.name'),
    title: titleOf(figure, language),
    genre: translate(language, 'embed.cite.genre'),
    version: VERSION,
    date: DATA_DATE,
    address: absoluteAddress(pathOf('embed', language, id)),
    note,
  };
  return {
    hash,
    version: VERSION,
    date: DATA_DATE,
    text: fillWords(translate(language, 'embed.cite.text'), {
      site: work.author,
      // A quotation within a quotation.
      title: work.title.replaceAll('“', '‘').replaceAll('”', '’'),
      note,
      version: VERSION,
      date: formatDate(DATA_DATE, language),
      address: work.address,
    }),
    bibtex: toBibtex(work),
    cslJson: toCslJson(work),
  };
}

/** The finding of the view that a figure opens with, in plain words. */
export function titleOf({ views }: RenderedFigure, language: Language): string {
  const [opening] = views;
  if (opening === undefined) throw new Error('a figure without a view');
  return bindText(opening.title, language, opening.bindings).replaceAll('\u00a0', ' ');
}
