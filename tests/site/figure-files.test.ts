import Papa from 'papaparse';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  contentPages,
  isServed,
  listDistFiles,
  pathWithinSite,
  readDistFile,
} from './support/dist.ts';

const FOLDER = '/data/figures/';
const read = (path: string) => readDistFile(path).toString('utf8');
const drawings = listDistFiles('.svg').filter((path) => path.startsWith(FOLDER));
const pictures = listDistFiles('.png').filter((path) => path.startsWith(FOLDER));
const tables = listDistFiles('.csv').filter((path) => path.startsWith(FOLDER));
const known = new Set(
  (['observations', 'derived'] as const).flatMap((name) =>
    (JSON.parse(read(`/data/${name}.json`)) as { id: string }[]).map(({ id }) => id),
  ),
);

test('every figure of the site has rows and a drawing in both languages, by its id', () => {
  const ids = new Set(
    contentPages.flatMap(({ document }) =>
      [...document.querySelectorAll('figure .view')].map(
        (view) => view.closest('figure')?.getAttribute('data-figure') ?? '',
      ),
    ),
  );
  expect(ids.size).toBeGreaterThanOrEqual(10);
  for (const id of ids) {
    for (const ending of ['vi.svg', 'en.svg', 'vi.csv', 'en.csv']) {
      expect(isServed(`${FOLDER}${id}.${ending}`), `${id}.${ending}`).toBe(true);
    }
  }
});

test('the links under the figures lead to such files', () => {
  const links = contentPages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('.tools > a[download]')].map((link) => ({
      path,
      file: pathWithinSite(link.getAttribute('href') ?? '', path)?.path ?? '',
    })),
  );
  expect(links.length).toBeGreaterThan(40);
  for (const { path, file } of links)
    expect([path, [...drawings, ...pictures, ...tables].includes(file)]).toEqual([path, true]);
});

describe.each(drawings)('%s', (path) => {
  const svg = read(path);
  const { document } = parseHTML(svg);

  test('stands on its own: size, colours, fonts, finding and source', () => {
    const root = document.querySelector('svg');
    expect(root?.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(Number(root?.getAttribute('width'))).toBeGreaterThan(1000);
    expect(Number(root?.getAttribute('height'))).toBeGreaterThan(150);
    expect(svg).not.toMatch(/var\(|class=|style=|data-value|undefined|NaN/);
    expect(svg).toContain('font-family');
    const words = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    const hasNumbers = /,(printed|computed),/.test(read(path.replace(/svg$/, 'csv')));
    expect(words.join(' ')).toMatch(
      hasNumbers ? /(Nguồn|Source): .*Vốn mồi, CC BY 4\.0\.$/ : /Vốn mồi, CC BY 4\.0\.$/,
    );
    expect(document.querySelector('title')?.textContent.length).toBeGreaterThan(10);
  });
});

describe.each(tables)('%s', (path) => {
  const { data, errors } = Papa.parse<Record<string, string>>(read(path), {
    header: true,
    skipEmptyLines: true,
  });

  test('has a line for each number, with its interval and where it comes from', () => {
    expect(errors).toEqual([]);
    expect(data.length).toBeGreaterThan(0);
    for (const row of data) {
      if (row['value'] === '') {
        expect(row['text'], JSON.stringify(row)).not.toBe('');
        continue;
      }
      expect(known.has(row['id'] ?? '')).toBe(true);
      expect(Number(row['lower'])).toBeLessThanOrEqual(Number(row['value']));
      expect(Number(row['upper'])).toBeGreaterThanOrEqual(Number(row['value']));
      expect(row['kind'] === 'printed' ? row['line'] : row['formula']).not.toBe('');
    }
  });
});
