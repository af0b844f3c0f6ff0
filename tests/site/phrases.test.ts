import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/catalogue/dataset.ts';
import { pages } from './support/dist.ts';

/** Letters that Vietnamese writes and English does not. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìóòõúùýĩũ]/i;

/** Words that English sentences cannot do without and that Vietnamese does not have. */
const ENGLISH = /(?<![\p{L}-])(?:the|of|and|with|from|this|which|are|was|were)(?![\p{L}-])/giu;

/** Names of places, longest first. */
const places = [...dataset.provinces, ...dataset['provinces-2025']]
  .map((place) => place.name_vi)
  .toSorted((one, other) => other.length - one.length);

/**
 * What an English sentence may take over as it is: WCAG 3.1.2 excepts names, technical terms and
 * words that the other language has made its own. Names are those of places and of this site; terms
 * are the numbers and short forms of acts and bodies; the word is đồng.
 */
const TAKEN_OVER = [
  new RegExp(places.join('|'), 'gu'),
  /Vốn mồi/g,
  /(?<!\p{L})đồng(?!\p{L})/giu,
  /(?<!\p{L})\p{Lu}*Đ\p{Lu}*(?:-\p{L}+)*(?!\p{L})|-CNĐP/gu,
];

const SPOKEN = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'data-hint'];
/** What is not spoken, or is told by its name: a drawing is one picture. */
const NOT_READ = 'script, style, [translate=no], svg[role=img] *';

function isForeign(text: string, language: string): boolean {
  if (language === 'vi') return (text.match(ENGLISH)?.length ?? 0) >= 2;
  const own = TAKEN_OVER.reduce((rest, pattern) => rest.replaceAll(pattern, ''), text);
  return language === 'en' && VIETNAMESE.test(own);
}

/** Text and names of elements that are in the other language than the document says they are in. */
function findForeign(document: Document): readonly string[] {
  const faults: string[] = [];
  const check = (text: string, element: Element, language: string) => {
    if (text === '') return;
    const plain = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
    if (isForeign(plain, language)) faults.push(`${element.tagName} in ${language}: ${plain}`);
  };
  const read = (element: Element, outer: string): void => {
    if (element.matches(NOT_READ)) return;
    const language = element.getAttribute('lang') ?? outer;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) check(node.textContent ?? '', element, language);
    }
    for (const name of SPOKEN) check(element.getAttribute(name) ?? '', element, language);
    for (const child of element.children) read(child, language);
  };
  read(document.documentElement, '');
  return [...new Set(faults)];
}

test.each(pages.map(({ path, document }) => [path, document] as const))(
  '%s says where it changes its language',
  (_path, document) => {
    expect(findForeign(document)).toEqual([]);
  },
);

describe('a change of language that is not told is noticed', () => {
  const read = (language: string, body: string) =>
    findForeign(parseHTML(`<html lang="${language}"><body>${body}</body></html>`).document);

  test.each([
    ['en', '<p>khuyến công</p>', ['P in en: khuyến công']],
    ['en', '<a aria-label="Nguồn">1</a>', ['A in en: Nguồn']],
    ['en', '<p><i lang="vi">khuyến công</i>, 5.5 đồng in Hà Nội, Decision 1288/QĐ-TTg</p>', []],
    ['vi', '<p>the state of the art</p>', ['P in vi: the state of the art']],
    ['vi', '<p><i lang="en">the state of the art</i> kinh phí</p>', []],
  ])('in %s: %s', (language, body, faults) => {
    expect(read(language, body)).toEqual(faults);
  });
});
