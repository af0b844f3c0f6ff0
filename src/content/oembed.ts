import { dataset } from '../catalogue/dataset.ts';
import { renderFigure } from '../charts/render/render-figure.ts';
import type { Language } from '../domain/dataset.ts';
import { pathOf } from '../i18n/routes.ts';
import { translate } from '../i18n/translate.ts';
import { absoluteAddress } from './address.ts';
import { writeFrame } from './embed-code.ts';
import { measurePicture } from './figure-files.ts';
import { describeEmbedded } from './take-away.ts';
import { estimateFrameHeight, FRAME_WIDTHS } from './frame-height.ts';

/** A reply of oEmbed 1.0 (https://oembed.com) for an embedded figure, type `rich`; sizes in pixels. */
export function describeOembed(id: string, language: Language) {
  const figure = renderFigure(id, dataset, language);
  const height = estimateFrameHeight(figure, 'wide', language);
  const embedded = { ...describeEmbedded(figure, language), height };
  const thumbnail = measurePicture(figure, language);
  return {
    version: '1.0',
    type: 'rich',
    title: embedded.title,
    author_name: translate(language, 'site.name'),
    provider_name: translate(language, 'site.name'),
    provider_url: absoluteAddress(pathOf('story', language)),
    html: writeFrame(embedded),
    width: FRAME_WIDTHS.wide,
    height,
    thumbnail_url: embedded.picture,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}
