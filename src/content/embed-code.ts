import { escapeXml } from '../charts/kit/escape-xml.ts';
import { HEIGHT_MESSAGE } from '../domain/height-message.ts';

/** What a figure is embedded by. Addresses have their origin where the site has one. */
export interface EmbeddedFigure {
  /** The page made for embedding. */
  readonly address: string;
  readonly title: string;
  /** Height in pixels where no script adjusts it. */
  readonly height: number;
  /** The figure on its page. */
  readonly place: string;
  readonly picture: string;
}

/**
 * A frame with the figure. Inside it stands the linked picture: what takes frames out of a text, as
 * many feeds and editors do, leaves that.
 */
export function writeFrame(figure: EmbeddedFigure): string {
  const { address, title, height } = figure;
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${String(height)}" loading="lazy" style="border:0">${writePicture(figure)}</iframe>`;
}

/** The figure as a picture that links to its page. */
export function writePicture({ title, place, picture }: EmbeddedFigure): string {
  return `<a href="${escapeXml(place)}"><img src="${escapeXml(picture)}" alt="${escapeXml(title)}" style="max-width:100%"></a>`;
}

/**
 * A script for any page: gives a frame the height that the figure in it tells, and only where the
 * message comes from that very frame.
 */
export function writeListener({ address }: EmbeddedFigure): string {
  const source = JSON.stringify(address).replaceAll('<', String.raw`\u003c`);
  return [
    '<script>addEventListener("message",function(e){var d=e.data;',
    `if(d&&d.type==="${HEIGHT_MESSAGE}"&&d.height>0)document.querySelectorAll("iframe").forEach(function(f){`,
    `if(f.contentWindow===e.source&&f.getAttribute("src")===${source})f.style.height=Math.ceil(d.height)+"px"`,
    '})})</script>',
  ].join('');
}
