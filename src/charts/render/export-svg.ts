import { CANVAS } from '../kit/figure.ts';
import { BOLD, wrapLabel } from '../kit/theme.ts';
import { escapeXml } from '../kit/escape-xml.ts';

/** The words that go with a drawing once it has left its page. */
export interface ExportText {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly source: string;
}

const MARGIN = 32;
const WIDTH = CANVAS.wide.width;
/** How much wider a line may come out where the file is opened without the site's typefaces. */
const OTHER_FACES = { sans: 1.2, serif: 1.45 } as const;
const ROOM = WIDTH / OTHER_FACES.sans;
const TITLE_ROOM = WIDTH / OTHER_FACES.serif;
const SANS = "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif";
const SERIF = 'Newsreader, Georgia, serif';

/**
 * A wide drawing as a file of its own: light colours in place of the page's variables, fonts named,
 * on paper, with finding, measure, note and source. Takes the `<svg>` that `describeSvg` returns.
 */
export function exportSvg(drawing: string, { title, subtitle, note, source }: ExportText): string {
  const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(drawing)?.[1]);
  if (Number.isNaN(height)) throw new Error('the drawing has no viewBox');
  const head = [
    ...wrapLabel(title, 26, TITLE_ROOM).map((text) => ({ text, size: 26, line: 34, serif: true })),
    ...wrapLabel(subtitle, 16, ROOM).map((text) => ({ text, size: 16, line: 24, serif: false })),
  ];
  const foot = [note, source]
    .flatMap((text) => wrapLabel(text, 14, ROOM))
    .map((text) => ({ text, size: 14, line: 20, serif: false }));
  const top = MARGIN + head.reduce((sum, { line }) => sum + line, 0) + 16;
  const full = top + height + 24 + foot.length * 20 + MARGIN;
  const outerWidth = WIDTH + 2 * MARGIN;
  const said = ['aria-labelledby', 'aria-describedby']
    .map((name) => new RegExp(` ${name}="[^"]*"`).exec(drawing)?.[0] ?? '')
    .join('');
  const anchor = / text-anchor="[^"]*"/.exec(/^<svg[^>]*>/.exec(drawing)?.[0] ?? '')?.[0] ?? '';
  const inner = drawing.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  return resolveStyle(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(outerWidth)}" height="${String(full)}" viewBox="0 0 ${String(outerWidth)} ${String(full)}" font-family="${SANS}" role="img"${said}>` +
      `<rect width="${String(outerWidth)}" height="${String(full)}" fill="var(--paper,#fafaf6)"/>` +
      `<g transform="translate(${String(MARGIN)} ${String(top)})"${anchor}>${nameFonts(dropReadable(inner))}</g>` +
      layLines(head, MARGIN, 'var(--ink,#16181d)') +
      layLines(foot, top + height + 24, 'var(--ink-2,#4c5059)') +
      '</svg>\n',
  );
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly line: number;
  readonly serif: boolean;
}

function layLines(lines: readonly Line[], top: number, fill: string): string {
  return lines
    .map(({ text, size, line, serif }, index) => {
      const before = lines.slice(0, index).reduce((sum, other) => sum + other.line, 0);
      const face = serif ? ` font-family="${SERIF}" font-weight="600"` : '';
      return `<text x="${String(MARGIN)}" y="${String(top + before + line * 0.75)}" font-size="${String(size)}" fill="${fill}"${face}>${escapeXml(text)}</text>`;
    })
    .join('');
}

/**
 * Variables mean nothing to a drawing program: each has its light value beside it. Nor do weights
 * between the hundreds.
 */
function resolveStyle(svg: string): string {
  return svg
    .replaceAll(/var\(--[a-z0-9-]+,\s*(#[0-9a-f]{3,6})\)/g, '$1')
    .replaceAll(`font-weight="${String(BOLD)}"`, 'font-weight="700"');
}

/** What the pointer looks for in a page, last in every drawing, has no use in a file. */
function dropReadable(svg: string): string {
  return svg.replace(/<g [^>]*class="readable".*$/s, '');
}

/** Headline type, which pages choose by class; steps of the text mean nothing in a file. */
function nameFonts(svg: string): string {
  return svg.replaceAll(/ class="([^"]*)"/g, (_, names: string) =>
    names.split(' ').includes('serif') ? ` font-family="${SERIF}" font-weight="600"` : '',
  );
}
