import { describe, expect, test } from 'vitest';
import { listFigureIds } from '../../src/charts/render/render-figure.ts';
import { LANGUAGES, type Language } from '../../src/domain/dataset.ts';
import { VERSION } from '../../src/content/release.ts';
import {
  embedPages,
  findPage,
  isServed,
  pathWithinSite,
  readDistFile,
  type BuiltPage,
} from './support/dist.ts';

const ids = listFigureIds();
const pathOf = (id: string, language: Language) =>
  language === 'vi' ? `/nhung/${id}/` : `/en/embed/${id}/`;
const figures = ids.flatMap((id) => LANGUAGES.map((language) => [id, language] as const));

function open(id: string, language: Language): BuiltPage {
  const page = findPage(pathOf(id, language));
  if (page === undefined) throw new Error(`no page ${pathOf(id, language)}`);
  return page;
}

/** The hash that the page says, in words; the citations must carry the same. */
function hashOf(id: string, language: Language): string {
  const codes = [...open(id, language).document.querySelectorAll('#take-away p code')];
  const hash = codes.find(({ textContent }) => /^[0-9a-f]{12}$/.test(textContent));
  if (hash === undefined) throw new Error(`${pathOf(id, language)} says no hash`);
  return hash.textContent;
}

test('every figure has a page for embedding in both languages, and there are no others', () => {
  const expected = figures.map(([id, language]) => pathOf(id, language)).toSorted();
  expect(embedPages.map(({ path }) => path).toSorted()).toEqual(expected);
});

describe.each(figures)('%s, %s', (id, language) => {
  const { document, path } = open(id, language);
  const linked = (selector: string) =>
    [...document.querySelectorAll(selector)].map(
      (element) => pathWithinSite(element.getAttribute('href') ?? '', path)?.path ?? '',
    );
  const blocks = [...document.querySelectorAll('copy-block pre')].map(
    ({ textContent }) => textContent,
  );

  test('is the figure and nothing around it', () => {
    expect(document.documentElement.lang).toBe(language);
    expect(document.querySelectorAll('header, footer, nav, number-popup')).toHaveLength(0);
    expect(document.querySelectorAll('main figure')).toHaveLength(1);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
    const views = document.querySelectorAll('.view').length;
    expect(document.querySelectorAll('.view h1')).toHaveLength(views);
    expect(document.querySelectorAll('.view table')).toHaveLength(views);
  });

  test('links the page that shows it, which links back', () => {
    const [link] = document.querySelectorAll('.origin > p > a');
    const place = pathWithinSite(link?.getAttribute('href') ?? '', path);
    const figure = findPage(place?.path ?? '')?.document.getElementById(place?.fragment ?? '');
    expect(figure?.getAttribute('data-figure')).toBe(id);
    const back = figure?.querySelector('.tools > a[href$="#take-away"]')?.getAttribute('href');
    expect(pathWithinSite(back ?? '', place?.path ?? '')?.path).toBe(path);
  });

  test('can be taken away: code, citation, files', () => {
    expect(blocks).toHaveLength(5);
    const [frame = '', picture = '', sentence = '', bibtex = '', csl = ''] = blocks;
    expect(frame).toMatch(/^<iframe [^>]*title="[^"]{10,}"[^>]*>.*<\/iframe>\n<script>/s);
    expect(frame).toContain(path);
    expect(picture).toContain(`/data/figures/${id}.${language}.png`);
    for (const form of [sentence, bibtex, csl]) {
      expect(form).toContain(id);
      expect(form).toContain(VERSION);
      expect(form).toContain(hashOf(id, language));
      expect(form).toContain(path);
    }
    for (const file of linked('#take-away a[download]'))
      expect([file, isServed(file)]).toEqual([file, true]);
    expect(readDistFile(`/data/figures/${id}.${language}.bib`).toString('utf8')).toBe(bibtex);
    expect(readDistFile(`/data/figures/${id}.${language}.csl.json`).toString('utf8')).toBe(csl);
  });

  test('says by oEmbed how to show it', () => {
    const [address = ''] = linked('link[type="application/json+oembed"]');
    const frameTitle = document.querySelector('link[type$=oembed]')?.getAttribute('title');
    const reply = JSON.parse(readDistFile(address).toString('utf8')) as Record<string, unknown>;
    expect(reply).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Vốn mồi' });
    expect(reply['html']).toContain(path);
    expect(reply['html']).toContain(`height="${String(reply['height'])}"`);
    expect(frameTitle).toBe(reply['title']);
    expect(document.title.slice(0, 20)).toBe(String(reply['title']).slice(0, 20));
    for (const size of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
      expect(reply[size], size).toBeGreaterThan(100);
    expect(reply['thumbnail_url']).toContain(`/data/figures/${id}.${language}.png`);
    const picture = readDistFile(`/data/figures/${id}.${language}.png`);
    // Width and height stand first in a PNG.
    expect(picture.readUInt32BE(16)).toBe(reply['thumbnail_width']);
    expect(picture.readUInt32BE(20)).toBe(reply['thumbnail_height']);
  });
});

describe.each(ids)('%s in both languages', (id) => {
  const [first, second] = [open(id, 'vi'), open(id, 'en')];

  test('has the same hash, numbers and views', () => {
    expect(hashOf(id, 'vi')).toBe(hashOf(id, 'en'));
    const read = ({ document }: BuiltPage, selector: string, attribute: string) =>
      [...document.querySelectorAll(selector)]
        .map((element) => element.getAttribute(attribute)?.replace(/^.*#/, ''))
        .toSorted();
    expect(read(first, 'a.n', 'href')).toEqual(read(second, 'a.n', 'href'));
    expect(read(first, '.switch input', 'id')).toEqual(read(second, '.switch input', 'id'));
  });
});
