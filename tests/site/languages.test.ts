import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/dataset.ts';
import { fillWords } from '../../src/i18n/bindings.ts';
import { translate } from '../../src/i18n/translate.ts';
import { contentPages, findPage, pathWithinSite, type BuiltPage } from './support/dist.ts';
import { listQuantities, readQuantity } from './support/quantity.ts';

const languageOf = (document: Document) => document.documentElement.lang as Language;
const textOf = (root: ParentNode | null, selector: string) =>
  root?.querySelector(selector)?.textContent ?? '';

/** Each Vietnamese page with the page that it names as its English one. */
const pairs = contentPages
  .filter(({ document }) => languageOf(document) === 'vi')
  .map((page) => [page.path, page.document, partnerOf(page).document] as const);

function partnerOf({ path, document }: BuiltPage): BuiltPage {
  const link = document.querySelector('.languages a[hreflang=en]');
  return pageAt(pathWithinSite(link?.getAttribute('href') ?? '', path)?.path ?? '');
}

function pageAt(path: string): BuiltPage {
  const page = findPage(path);
  if (page === undefined) throw new Error(`no page “${path}”`);
  return page;
}

/** What each bound number says, with a qualifier or unit that stands right beside it. */
function boundNumbers(document: Document): readonly string[] {
  return [...document.querySelectorAll('main a.n')]
    .map((link) => {
      const siblings = [...(link.parentNode?.childNodes ?? [])];
      const place = siblings.findIndex((node) => node === link);
      const join = (nodes: readonly Node[]) => nodes.map((node) => node.textContent).join(' ');
      const [before, after] = [siblings.slice(0, place), siblings.slice(place + 1)].map(join);
      const said = readQuantity(link.textContent, languageOf(document), before, after);
      return `${link.getAttribute('href')?.replace(/^.*#/, '') ?? ''}: ${said}`;
    })
    .toSorted();
}

/** What each drawing says: to the eye, to those who do not see it, to the pointer. */
function drawings(document: Document) {
  const language = languageOf(document);
  const ours = fillWords(translate(language, 'figure.read.derived'), { value: '' });
  const read = (text: string) => listQuantities(text, language);
  return [...document.querySelectorAll('main svg')].map((svg) => {
    const readables = [...svg.querySelectorAll('[data-value]')];
    return {
      name: svg.getAttribute('aria-labelledby'),
      title: read(textOf(svg, 'title')).toSorted(),
      description: read(textOf(svg, 'desc')).toSorted(),
      texts: [...svg.querySelectorAll('text')].flatMap((text) => read(text.textContent)).toSorted(),
      labels: readables.map((mark) => read(mark.getAttribute('data-label') ?? '')),
      values: readables.map((mark) => {
        const value = mark.getAttribute('data-value') ?? '';
        return { said: read(value), computed: value.split(ours).length - 1 };
      }),
    };
  });
}

/** What each record of a figure says: value, interval and the sentence to quote it by. */
function records(document: Document) {
  const language = languageOf(document);
  const isInterval = ({ textContent }: Element) =>
    (['observation.meaning', 'derived.range'] as const).some(
      (key) => translate(language, key) === textContent,
    );
  return [...document.querySelectorAll('.record')].map((record) => {
    const attribute = (name: string) => record.getAttribute(name) ?? '';
    const interval = [...record.querySelectorAll('dt')].find(isInterval)?.nextElementSibling;
    return {
      id: attribute('id'),
      value: listQuantities(textOf(record, '.value'), language),
      interval: listQuantities(interval?.textContent ?? '', language),
      quote: listQuantities(
        attribute('data-quote').replace(attribute('data-place'), ''),
        language,
      ).toSorted(),
    };
  });
}

/** Numbers that stand in no link: of the title, the description and the intervals in tables. */
function others(document: Document) {
  const read = (text: string) => listQuantities(text, languageOf(document));
  const description = document.querySelector('meta[name=description]');
  return {
    title: read(document.title),
    description: read(description?.getAttribute('content') ?? '').toSorted(),
    ranges: [...document.querySelectorAll('main .range')].map((range) => read(range.textContent)),
  };
}

test('every page belongs to a pair', () => {
  const partners = new Set(pairs.map(([, , partner]) => partner));
  expect(2 * partners.size).toBe(contentPages.length);
  expect(pairs.flatMap(([, document]) => boundNumbers(document)).length).toBeGreaterThan(1000);
});

describe.each(pairs)('%s says in both languages', (_path, first, second) => {
  test('the same numbers', () => {
    expect(boundNumbers(second)).toEqual(boundNumbers(first));
  });

  test('the same in its drawings', () => {
    expect(drawings(second)).toEqual(drawings(first));
  });

  test('the same in its records', () => {
    expect(records(second)).toEqual(records(first));
  });

  test('the same in title, description and tables', () => {
    expect(others(second)).toEqual(others(first));
  });
});

describe('a quantity', () => {
  test.each([
    ['vi', 'gần 9.500 tỷ đồng', 'nearly 9500 billion-vnd'],
    ['en', 'nearly 9,500 billion VND', 'nearly 9500 billion-vnd'],
    ['vi', 'khoảng hơn 1.737,730', 'about more-than 1737.730'],
    ['en', 'at least −0.5%', 'at-least −0.5 percent'],
    ['vi', '17,62 tỷ đồng/tỉnh', '17.62 billion-vnd-per-province'],
    ['en', '63 provinces and cities', '63 province'],
  ] as const)('in %s: %s', (language, text, said) => {
    expect(readQuantity(text.replaceAll(' ', '\u00a0'), language)).toBe(said);
  });

  test.each([
    ['vi', '9,500.5'],
    ['en', '9.500,5'],
    ['vi', '1737,73'],
    ['en', 'gần 9,500'],
    ['vi', '9.500 billion VND'],
    ['vi', '5 tỷ đồng/người'],
    ['en', '5 to 6'],
    ['vi', 'gần'],
  ] as const)('not in %s: %s', (language, text) => {
    expect(() => readQuantity(text, language)).toThrow(`not a quantity in ${language}: “${text}”`);
  });

  test('takes what stands beside its link', () => {
    expect(readQuantity('9.500', 'vi', 'Có gần', ', tức')).toBe('nearly 9500');
    expect(readQuantity('9,500', 'en', 'it has', 'billion VND.')).toBe('9500 billion-vnd');
    expect(readQuantity('1,772', 'en', ',', 'and')).toBe('1772');
  });

  test('is found in a text, beside periods', () => {
    expect(listQuantities('2014–2020: gần 5,5 đồng; (3 đến 5), từ 1/7/2025', 'vi')).toEqual([
      'nearly 5.5 vnd-per-vnd',
      '3',
      '5',
    ]);
    expect(() => listQuantities('2014–2020: 5.5', 'vi')).toThrow('not vi: “2014–2020: 5.5”');
  });
});

describe('a difference is noticed', () => {
  const { document: first } = pageAt('/');
  const html = pageAt('/en/').html.replaceAll('\u00a0', ' ');
  const change = (from: string, to: string) => {
    expect(html).toContain(from);
    return parseHTML(html.replace(from, to)).document;
  };

  test('and nothing else', () => {
    const { document } = parseHTML(html);
    expect(boundNumbers(document)).toEqual(boundNumbers(first));
    expect(drawings(document)).toEqual(drawings(first));
  });

  test.each([
    ['9,541</a>', '9,451</a>'],
    ['nearly 9,500 billion VND</a>', '9,500 billion VND</a>'],
    ['nearly 9,500 billion VND</a>', 'about 9,500 billion VND</a>'],
    ['1,737.73 billion VND</a>', '1,737.73 million VND</a>'],
    ['1,737.73 billion VND</a>', '1,737.73</a>'],
    ['9,541</a>', '9,541</a> instances of support'],
    ['<span class="q">nearly</span>', ''],
    ['r20-funding-central">755', 'r20-funding-local">755'],
  ])('in a number: %s to %s', (from, to) => {
    expect(boundNumbers(change(from, to))).not.toEqual(boundNumbers(first));
  });

  test.each([
    ['>15.7%</text>', '>16.7%</text>'],
    ['371 billion VND</text>', '371</text>'],
    ['data-value="about 5.5', 'data-value="nearly 5.5'],
    ['84.3%, computed by us; 1', '84.3%; 1'],
    ['9,541 instances of support (50%)', '50% (9,541 instances of support)'],
    ['Share 85.4%', 'Share 84.5%'],
  ])('in a drawing: %s to %s', (from, to) => {
    expect(drawings(change(from, to))).not.toEqual(drawings(first));
  });

  test('a number in the notation of the other language is none', () => {
    expect(() => boundNumbers(change('755.71 billion VND</a>', '755,71 billion VND</a>'))).toThrow(
      'not a quantity in en: “755,71 billion VND”',
    );
  });
});
