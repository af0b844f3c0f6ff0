import { parseHTML } from 'linkedom';

/**
 * What a page by hand would do without: code, what belongs to code or to a control, what waits for
 * the code to show it, the second drawing of each figure, ornaments without a word.
 */
const LEFT_OUT =
  'script, style, link, template, form, fieldset, button, [hidden], [popover], [aria-hidden=true], .chart.wide, .readable, .skip';

/** Elements that are nothing without their class or their code: what is in them stays. */
const WRAPPERS = 'div, span, i:not(svg i), chart-reader, claim-filter';

/** What would stand in running text if a wrapper around it goes. */
const PHRASING = 'a, b, abbr, br, cite, i, span, svg, time, wbr, em, strong, sup, sub, q';

/** Attributes that mean something without a style sheet or code. */
const KEPT = new Set([
  ...['href', 'hreflang', 'download', 'lang', 'id', 'datetime', 'colspan', 'rowspan', 'scope'],
  ...['aria-label', 'aria-labelledby', 'aria-current'],
]);

/** The two that a rule of the style sheet is for. */
const KEPT_IN_DRAWING = new Set(['line-of-numbers', 'printed']);

const STYLE = `body{max-width:42em;margin:auto;padding:0 1em;font:17px/1.5 system-ui,sans-serif}svg{display:block;width:100%;max-width:480px;height:auto}table{border-collapse:collapse}th,td{padding:2px 8px;text-align:start}details{overflow-x:auto}.line-of-numbers{max-width:264px;font-size:12px}.line-of-numbers path{stroke:#888}.printed{fill:none;stroke:#000}`;

/**
 * The floor that a built page is measured against: the same words in the same order, links, lists,
 * tables and one drawing of each chart (the narrow one), as one page written by hand: in the
 * browser's own typeface, with a few lines of style, no code, no files. Views that a switch would
 * hide stand one below the other.
 * @param html a page of the built site
 * @throws {Error} where that has no title
 */
export function makeFloorPage(html: string): string {
  const { document } = parseHTML(html);
  const head = [document.querySelector('title'), document.querySelector('meta[name=description]')];
  if (head[0] === null) throw new Error('the page has no title');
  for (const element of document.querySelectorAll(LEFT_OUT)) element.remove();
  for (const element of document.body.querySelectorAll('*')) stripAttributes(element);
  for (const element of [...document.body.querySelectorAll(WRAPPERS)].toReversed()) {
    unwrap(document, element);
  }
  const title = head.map((element) => element?.outerHTML ?? '').join('');
  const body = document.body.innerHTML.replace(/\s+/g, ' ').replaceAll('download=""', 'download');
  return `<!DOCTYPE html>
<html lang="${document.documentElement.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${title}<style>${STYLE}</style></head>
<body>${body}</body></html>
`;
}

function stripAttributes(element: Element): void {
  const isDrawing = element.closest('svg') !== null;
  for (const { name, value } of [...element.attributes]) {
    const isKept = isDrawing
      ? !name.startsWith('data-') && (name !== 'class' || KEPT_IN_DRAWING.has(value))
      : KEPT.has(name);
    if (!isKept) element.removeAttribute(name);
  }
}

/** Puts what is in the wrapper in its place: a paragraph where that is text, else its parts. */
function unwrap(document: Document, wrapper: Element): void {
  const parts = [...wrapper.childNodes];
  if (wrapper.localName === 'div' && isRunningText(wrapper)) {
    const paragraph = document.createElement('p');
    paragraph.append(...parts);
    wrapper.replaceWith(paragraph);
  } else if (wrapper.id === '') wrapper.replaceWith(...parts);
}

function isRunningText(element: Element): boolean {
  const children = [...element.children];
  return element.textContent.trim() !== '' && children.every((child) => child.matches(PHRASING));
}
