import { escapeXml } from '../kit/escape-xml.ts';
import { wrapLabel } from '../kit/theme.ts';

/** The words of a page's picture in messengers and networks. */
export interface CardText {
  /** Name of the site. */
  readonly name: string;
  /** What the site is. */
  readonly subtitle: string;
  /** Name of the page in the navigation; empty for the story. */
  readonly page: string;
  /** The page's finding. */
  readonly headline: string;
  /** What the page is about; shown where the finding leaves room for the whole of it. */
  readonly description: string;
}

/** Size in pixels that the networks ask for. */
const SIZE = { width: 1200, height: 630 } as const;
const MARGIN = 72;
const HEADLINE = { top: 172, bottom: 532 } as const;
/** Sizes of the headline: the first whose lines find room is taken. */
const STEPS = [76, 68, 60, 54, 48, 42, 36] as const;
const LEADING = 1.2;
/** The serif's letters come out somewhat wider than those that labels are measured by. */
const ROOM = (SIZE.width - 2 * MARGIN) / 1.06;
const DESCRIPTION = { size: 32, line: 44, gap: 28 } as const;
const SERIF = 'font-family="Newsreader" font-weight="600"';

/** A picture of 1200 × 630 pixels as SVG: the name with its sign, the finding, what the site is. */
export function drawSocialCard(text: CardText): string {
  const { name, subtitle, page, headline, description } = text;
  const end = SIZE.width - MARGIN;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(SIZE.width)}" height="${String(SIZE.height)}" font-family="Von moi Sans" fill="#16181d">` +
    `<path d="M0 0h${String(SIZE.width)}v${String(SIZE.height)}H0z" fill="#fafaf6"/><path d="M0 0h${String(SIZE.width)}v12H0z"/>` +
    `<text x="${String(MARGIN)}" y="102" font-size="44" ${SERIF}>${escapeXml(name)}</text>` +
    `<g transform="translate(260 80) scale(2.75)">${drawSign()}</g>` +
    `<text x="${String(end)}" y="102" font-size="28" text-anchor="end" fill="#4c5059">${escapeXml(page)}</text>` +
    drawWords(headline, description) +
    `<path d="M${String(MARGIN)} 560h${String(end - MARGIN)}v2H${String(MARGIN)}z"/>` +
    `<text x="${String(MARGIN)}" y="602" font-size="26" fill="#4c5059">${escapeXml(subtitle)}</text></svg>`
  );
}

function drawWords(headline: string, description: string): string {
  const { size, lines } = fitHeadline(headline);
  const below = HEADLINE.top + lines.length * size * LEADING + DESCRIPTION.gap;
  const room = (SIZE.width - 2 * MARGIN) * 0.85;
  const deck = wrapLabel(description, DESCRIPTION.size, room);
  const hasRoom = below + deck.length * DESCRIPTION.line <= HEADLINE.bottom;
  const layLines = (texts: readonly string[], first: number, step: number, style: string) =>
    texts.map(
      (line, index) =>
        `<text x="${String(MARGIN)}" y="${(first + index * step).toFixed(1)}" ${style}>${escapeXml(line)}</text>`,
    );
  return [
    ...layLines(
      lines,
      HEADLINE.top + size * 0.9,
      size * LEADING,
      `font-size="${String(size)}" ${SERIF}`,
    ),
    ...layLines(
      hasRoom ? deck : [],
      below + DESCRIPTION.size,
      DESCRIPTION.line,
      `font-size="${String(DESCRIPTION.size)}" fill="#4c5059"`,
    ),
  ].join('');
}

function fitHeadline(headline: string): { size: number; lines: readonly string[] } {
  for (const size of STEPS) {
    const lines = wrapLabel(headline, size, ROOM);
    if (lines.length * size * LEADING <= HEADLINE.bottom - HEADLINE.top) {
      return { size, lines: balanceLines(headline, size, lines.length) };
    }
  }
  throw new Error(`too long for a picture: “${headline}”`);
}

/** As many lines as it takes, of lengths as even as words allow. */
function balanceLines(text: string, size: number, count: number): readonly string[] {
  let lines = wrapLabel(text, size, ROOM);
  for (let room = ROOM; room > 0; room -= size / 4) {
    const narrower = wrapLabel(text, size, room);
    if (narrower.length > count) break;
    lines = narrower;
  }
  return lines;
}

/** One solid square of state money, five and a half outlined ones of counterpart capital. */
function drawSign(): string {
  const outlines = [0, 1, 2, 3, 4].map(
    (index) => `M${String(11.75 + index * 11)} .75h6.5v6.5h-6.5z`,
  );
  return (
    '<path d="M0 0h8v8H0z" fill="#ae4c0e"/>' +
    `<path d="${outlines.join('')}M70 .75h-3.25v6.5H70" fill="none" stroke="#2a3f8a" stroke-width="1.5"/>`
  );
}
