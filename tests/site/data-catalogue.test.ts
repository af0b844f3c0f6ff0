import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/dataset.ts';
import { schemaOf, TABLE_NAMES } from '../../src/distributions/schema/tables.ts';
import { formatFileSize, formatNumber } from '../../src/i18n/format.ts';
import { findPage, listDistFiles, pathWithinSite, readDistFile } from './support/dist.ts';

const PATHS = { vi: '/du-lieu/', en: '/en/data/' } as const satisfies Record<Language, string>;
const FORMATS = ['csv', 'json', 'xlsx', 'parquet'];

function open(language: Language): Document {
  const page = findPage(PATHS[language]);
  if (page === undefined) throw new Error(`no page ${PATHS[language]}`);
  return page.document;
}

const read = (name: string) => readDistFile(`/data/${name}`);
const textsOf = (root: ParentNode | null, selector: string) =>
  [...(root?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent.trim());
const addressesOf = (root: ParentNode | null, selector: string, path: string) =>
  [...(root?.querySelectorAll(selector) ?? [])].map(
    (link) => pathWithinSite(link.getAttribute('href') ?? '', path)?.path,
  );

/** Lines of a CSV file, the header first. */
function readCsv(name: string): readonly (readonly string[])[] {
  const text = read(`${name}.csv`).toString('utf8');
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

const published = listDistFiles('.csv')
  .filter((path) => !path.startsWith('/data/figures/'))
  .map((path) => path.replace(/^\/data\/|\.csv$/g, ''));

describe.each(['vi', 'en'] as const)('the catalogue: %s', (language) => {
  const document = open(language);
  const path = PATHS[language];
  const sections = [...document.querySelectorAll('.published')];

  test('has a section for every published table, and a line in its index', () => {
    expect(sections.map(({ id }) => id).toSorted()).toEqual(published.toSorted());
    const index = [...document.querySelectorAll('.table-index .to')];
    expect(index.map((link) => link.getAttribute('href'))).toEqual(
      sections.map(({ id }) => `#${id}`),
    );
  });

  test('counts in its first lines what the files hold', () => {
    const totals = new Map(
      [...document.querySelectorAll('.opening a.n')].map((link) => [
        link.getAttribute('href'),
        link.textContent,
      ]),
    );
    const counts = published.map((name) => readCsv(name).length - 1);
    const format = (count: number) => formatNumber(count, 0, language);
    for (const name of ['observations', 'derived', 'claims']) {
      expect(totals.get(`#${name}`)).toBe(format(readCsv(name).length - 1));
    }
    expect(textsOf(document, '.opening a.n').slice(-2)).toEqual([
      format(counts.reduce((sum, count) => sum + count, 0)),
      format(published.length),
    ]);
  });

  describe.each(TABLE_NAMES)('%s', (name) => {
    const section = document.getElementById(name);
    const lines = readCsv(name);

    test('says how many rows there are, and when they changed', () => {
      const count = formatNumber(lines.length - 1, 0, language);
      expect(textsOf(section, '.about .y')[0]).toMatch(new RegExp(`^${count} `));
      const changed = section?.querySelector('time')?.getAttribute('datetime');
      const changes = readCsv('changes').filter(
        (row) => name === 'changes' || row[3]?.includes(`${name}@`),
      );
      expect(changed).toBe(changes[name === 'changes' ? 1 : 0]?.[1]);
    });

    test('offers its file in every format, with the size and checksum that it has', () => {
      const files = FORMATS.map((format) => `${name}.${format}`);
      const addresses = files.map((file) => `/data/${file}`);
      expect(addressesOf(section, '.downloads a', path)).toEqual(addresses);
      expect(textsOf(section, '.downloads .y:not(code)')).toEqual(
        files.map((file) => formatFileSize(read(file).length, language)),
      );
      const hashes = files.map((file) => createHash('sha256').update(read(file)).digest('hex'));
      expect(textsOf(section, '.hashes code')).toEqual(hashes);
      expect(textsOf(section, '.downloads code')).toEqual(
        hashes.map((hash) => `${hash.slice(0, 8)}…`),
      );
    });

    test('explains every field of its files', () => {
      expect(textsOf(section, '.fields tbody th')).toEqual(lines[0]);
      const meanings = textsOf(section, '.fields tbody td:nth-child(2)');
      expect(meanings).toEqual(schemaOf(name).fields.map(({ meaning }) => meaning[language]));
    });

    test('shows its first rows as the file has them', () => {
      const rows = [...(section?.querySelectorAll('.sample tbody tr') ?? [])];
      expect(rows).toHaveLength(Math.min(3, lines.length - 1));
      for (const [index, row] of rows.entries()) {
        for (const [column, cell] of [...row.querySelectorAll('td')].entries()) {
          const [start = '', ...cut] = cell.textContent.split(/…$/);
          const whole = lines[index + 1]?.[column] ?? '';
          expect(cut.length === 0 ? whole : whole.slice(0, start.length)).toBe(start);
        }
      }
    });
  });
});

test('both languages list the same tables in the same order', () => {
  const [vi, en] = (['vi', 'en'] as const).map((language) =>
    [...open(language).querySelectorAll('.published')].map(({ id }) => id),
  );
  expect(vi).toEqual(en);
});

test('the catalogue is in the navigation, and its page is the current one', () => {
  for (const language of ['vi', 'en'] as const) {
    const link = open(language).querySelector('.pages [aria-current=page]');
    expect(pathWithinSite(link?.getAttribute('href') ?? '', PATHS[language])?.path).toBe(
      PATHS[language],
    );
  }
});

test('machines are told of every file, with its checksum', () => {
  const script = open('en').querySelector('script[type="application/ld+json"]');
  // The parts of a divided table are listed in docs/scale.md alone.
  const files = listDistFiles('.parquet').filter((path) => !path.includes('/source='));
  expect(files).toHaveLength(TABLE_NAMES.length);
  for (const file of files) {
    const hash = createHash('sha256').update(readDistFile(file)).digest('hex');
    expect(script?.textContent).toContain(`"sha256":"${hash}"`);
  }
});
