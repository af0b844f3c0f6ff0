import type { RenderedFigure } from '../charts/render/render-figure.ts';
import type { Language } from '../domain/dataset.ts';
import { fillWords } from '../i18n/bindings.ts';
import { formatDate } from '../i18n/format.ts';
import { figureFileName, pathOf } from '../i18n/routes.ts';
import { translate, type TextKey } from '../i18n/translate.ts';
import { absoluteAddress, addressOf } from './address.ts';
import { markText } from './bind.ts';
import type { EmbeddedFigure } from './embed-code.ts';
import { titleOf, type FigureCitation } from './figure-citation.ts';
import { findFigureRoute } from './figure-place.ts';
import { estimateFrameHeight } from './frame-height.ts';

const WIDTHS = ['narrow', 'wide'] as const;

/** What the embed code of a figure is made of; its height does for a column of any width. */
export function describeEmbedded(figure: RenderedFigure, language: Language): EmbeddedFigure {
  const { id } = figure;
  return {
    address: absoluteAddress(pathOf('embed', language, id)),
    title: titleOf(figure, language),
    height: Math.max(...WIDTHS.map((width) => estimateFrameHeight(figure, width, language))),
    place: `${absoluteAddress(pathOf(findFigureRoute(id), language))}#${id}`,
    picture: absoluteAddress(`/data/figures/${figureFileName(id, language, 'png')}`),
  };
}

/** What to know of the embed code, as HTML. */
export function explainFrame(figure: RenderedFigure, language: Language): string {
  const code = (text: string) => `<code>${text}</code>`;
  const height = (width: 'narrow' | 'wide') =>
    code(`height="${String(estimateFrameHeight(figure, width, language))}"`);
  return fill(language, 'embed.frame.note', {
    script: code('&lt;script&gt;'),
    narrow: height('narrow'),
    wide: height('wide'),
  });
}

/** What a frame may do and what it needs for that, as HTML. */
export function explainSandbox(language: Language): string {
  return fill(language, 'embed.frame.sandbox', {
    sandbox: '<code>sandbox</code>',
    scripts: '<code>allow-scripts</code>',
    links: '<code>allow-popups allow-popups-to-escape-sandbox</code>',
    downloads: '<code>allow-downloads</code>',
  });
}

/** On what terms a figure may be used, as HTML. */
export function stateLicence(language: Language): string {
  return fill(language, 'embed.licence', { licence: '<span class="y">CC BY 4.0</span>' });
}

/** The hash of a figure with version and date, as HTML. */
export function stateHash({ hash, version, date }: FigureCitation, language: Language): string {
  return fill(language, 'embed.hash', {
    hash: `<code>${hash}</code>`,
    version: `<code>${version}</code>`,
    date: `<time datetime="${date}">${formatDate(date, language)}</time>`,
  });
}

/** How to tell by it whether the figure has changed, as HTML. */
export function explainHash(language: Language): string {
  const name = translate(language, 'nav.corrections');
  return fill(language, 'embed.hash.note', {
    corrections: `<a href="${addressOf('corrections', language)}">${name}</a>`,
  });
}

function fill(language: Language, key: TextKey, words: Readonly<Record<string, string>>): string {
  return fillWords(markText(translate(language, key)), words);
}
