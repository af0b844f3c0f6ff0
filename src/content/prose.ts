import { Marked } from 'marked';
import type { Language } from '../domain/dataset.ts';
import { isRoute } from '../i18n/routes.ts';
import { addressOf } from './address.ts';
import { bindHtml } from './bind.ts';
import { bindCompounds } from './typography.ts';
import type { Bindings } from '../i18n/bindings.ts';

/** A page of prose, cut where figures and tables of the page stand between its paragraphs. */
export interface Prose {
  /** Headline, as HTML. */
  readonly headline: string;
  readonly deck: string;
  readonly sections: readonly ProseSection[];
}

interface ProseSection {
  /** Heading as HTML; empty for what stands before the first heading. */
  readonly heading: string;
  readonly anchor: string;
  readonly parts: readonly ProsePart[];
}

/**
 * A run of paragraphs, or the name of a figure or slot that the page fills; a figure told in steps
 * has the text of each, as HTML.
 */
export type ProsePart =
  { readonly html: string } | { readonly slot: string; readonly steps: readonly string[] };

const FILES = import.meta.glob<string>('./*.md', { query: '?raw', import: 'default', eager: true });
const SLOT = /^\[\[(scene )?([a-z0-9-]+)\]\]$/;
const END_OF_SCENE = '[[end]]';
const MARKDOWN = { vi: readMarkdown('vi'), en: readMarkdown('en') };

/**
 * Reads `<page>.<language>.md`: `# headline`, a paragraph as deck, then sections under `##`.
 * `{{id}}` binds a number, `[text](@route)` links a page, `> …` is a statement pulled out of the text,
 * `[[name]]` on a line of its own is a slot, `[[scene name]]` one whose figure stays in sight while the
 * paragraphs up to `[[end]]`, its steps, move past it.
 */
export function readProse(page: string, language: Language, bindings: Bindings = {}): Prose {
  const file = FILES[`./${page}.${language}.md`];
  if (file === undefined) throw new Error(`no prose ${page}.${language}.md`);
  const blocks = file.trim().split(/\n{2,}/);
  const [first = '', second = '', ...rest] = blocks;
  if (!first.startsWith('# ')) throw new Error(`${page}.${language}.md does not begin with “# ”`);
  return {
    headline: bindCompounds(renderInline(first.slice(2), language, bindings)),
    deck: renderInline(second, language, bindings),
    sections: splitSections(rest, language, bindings),
  };
}

/** Whether there is a page of prose of that name. */
export function hasProse(page: string): boolean {
  return `./${page}.vi.md` in FILES;
}

/** Ids of the figures that a page of prose binds, as far as the text names them itself. */
export function listBoundIds(page: string, language: Language): readonly string[] {
  const text = FILES[`./${page}.${language}.md`] ?? '';
  return [...text.matchAll(/\{\{([a-z0-9-]+)/g)].map(([, id = '']) => id);
}

/** Names of the figures and slots that stand in a page of prose. */
export function listSlots(page: string, language: Language): readonly string[] {
  const blocks = (FILES[`./${page}.${language}.md`] ?? '').split(/\n{2,}/);
  return blocks.flatMap((block) => SLOT.exec(block.trim())?.[2] ?? []);
}

function splitSections(
  blocks: readonly string[],
  language: Language,
  bindings: Bindings,
): readonly ProseSection[] {
  const sections: { heading: string; anchor: string; parts: ProsePart[] }[] = [
    { heading: '', anchor: '', parts: [] },
  ];
  let scene: string[] | undefined;
  for (const block of blocks) {
    const slot = SLOT.exec(block);
    const isEnd = block === END_OF_SCENE;
    const isParagraph = slot === null && !block.startsWith('## ');
    if (scene === undefined ? isEnd : !isEnd && !isParagraph)
      throw new Error(`a scene is paragraphs up to ${END_OF_SCENE}; “${block}” stands amiss`);
    if (isEnd) scene = undefined;
    else if (block.startsWith('## ')) {
      const [, title = '', anchor = ''] = /^## (.+?)(?: \{#([a-z0-9-]+)\})?$/.exec(block) ?? [];
      sections.push({
        heading: bindCompounds(renderInline(title, language, bindings)),
        anchor,
        parts: [],
      });
    } else if (slot) {
      const steps: string[] = [];
      if (slot[1] !== undefined) scene = steps;
      sections.at(-1)?.parts.push({ slot: slot[2] ?? '', steps });
    } else {
      const html = renderBlock(block, language, bindings);
      if (scene === undefined) sections.at(-1)?.parts.push({ html });
      else scene.push(html);
    }
  }
  if (scene !== undefined) throw new Error(`a scene without ${END_OF_SCENE}`);
  return sections.filter(({ heading, parts }) => heading !== '' || parts.length > 0);
}

function renderBlock(block: string, language: Language, bindings: Bindings): string {
  if (block.startsWith('> ')) {
    return `<p class="pull">${bindCompounds(renderInline(block.slice(2), language, bindings))}</p>`;
  }
  return bindMarkup(MARKDOWN[language].parse(block, { async: false }), language, bindings);
}

/** A line of Markdown as HTML, its pages linked (`[text](@route)`) and its numbers bound. */
export function renderInline(text: string, language: Language, bindings: Bindings = {}): string {
  return bindMarkup(MARKDOWN[language].parseInline(text, { async: false }), language, bindings);
}

/** Markdown whose links to `@route` lead to the pages of a language. */
function readMarkdown(language: Language): Marked {
  return new Marked({
    walkTokens(token) {
      if (token.type !== 'link') return;
      const link = token as { href: string };
      const [name = '', anchor] = link.href.replace(/^@/, '').split('#');
      const [route = '', slug] = name.split('/');
      if (!link.href.startsWith('@') || !isRoute(route)) return;
      link.href = addressOf(route, language, slug) + (anchor === undefined ? '' : `#${anchor}`);
    },
  });
}

/** Binds the text between tags only, so that an address is never taken for a number. */
function bindMarkup(html: string, language: Language, bindings: Bindings): string {
  return html
    .split(/(<[^>]+>)/)
    .map((part) => (part.startsWith('<') ? part : bindDecoded(part, language, bindings)))
    .join('');
}

/** Marked has escaped the text already; undo that before binding escapes it again. */
function bindDecoded(text: string, language: Language, bindings: Bindings): string {
  const decoded = text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  return bindHtml(decoded, language, bindings);
}
