import { posix } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/distributions/fingerprint.ts';
import { looksLikeFormula } from '../../src/domain/formula-cell.ts';
import { isServed, listDistFiles, readDistFile } from './support/dist.ts';

/** Fields in the order that readers of the files rely on; what is ours comes after. */
const FIELDS: Readonly<Record<string, string>> = {
  observations:
    'id,source,section,line,line_end,occurrence,printed,read_as,reading,wording,indicator,geography,period,category,value,unit,qualifier,lower,upper,lower_literal,upper_literal,basis,status,note',
  derived: 'id,indicator,geography,period,category,value,unit,lower,upper,formula,inputs,note',
};

const tables = listDistFiles('.csv')
  .filter((path) => !path.startsWith('/data/figures/'))
  .map((path) => path.replace(/^\/data\/|\.csv$/g, ''));

const readJson = (path: string): unknown => JSON.parse(readDistFile(path).toString('utf8'));

/** Tables that the contract names. */
const PROMISED = [
  ...['observations', 'derived', 'claims', 'sources', 'indicators', 'units', 'periods'],
  ...['categories', 'regions', 'provinces', 'provinces-2025', 'gaps', 'timeline', 'corrections'],
];

test('the promised files are there', () => {
  for (const name of PROMISED) {
    for (const format of ['csv', 'json', 'xlsx', 'parquet']) {
      expect(isServed(`/data/${name}.${format}`), `${name}.${format}`).toBe(true);
    }
  }
  for (const name of ['datapackage.json', 'catalog.jsonld', 'figures/datapackage.json']) {
    expect(isServed(`/data/${name}`), name).toBe(true);
  }
});

describe.each(['/data/', '/data/figures/'])('the package of %s', (folder) => {
  const described = readJson(`${folder}datapackage.json`) as {
    readonly resources: readonly {
      readonly path: string;
      readonly bytes: number;
      readonly hash: string;
      readonly schema: { readonly fields: readonly { readonly name: string }[] } | string;
    }[];
  };

  test('names every CSV file of its folder, and no other', () => {
    const files = listDistFiles('.csv').filter((path) => posix.dirname(path) + '/' === folder);
    expect(described.resources.map(({ path }) => folder + path).toSorted()).toEqual(files);
  });

  test('has the sizes, hashes and fields of the files', () => {
    for (const { path, bytes, hash, schema } of described.resources) {
      const content = readDistFile(folder + path);
      expect(content.length, path).toBe(bytes);
      expect(`sha256:${fingerprint(content)}`, path).toBe(hash);
      const table = typeof schema === 'string' ? readJson(folder + schema) : schema;
      const { fields } = table as { readonly fields: readonly { readonly name: string }[] };
      const [header] = content.toString('utf8').split('\n');
      expect(header, path).toBe(fields.map(({ name }) => name).join(','));
    }
  });
});

test('every address of the catalogue leads to a file, with its size and hash', () => {
  const text = JSON.stringify(readJson('/data/catalog.jsonld'));
  const files = [
    ...text.matchAll(
      /"dcat:downloadURL":\{"@id":"[^"]*?(\/data\/[^"]+)"\}.*?"dcat:byteSize":\{"@value":"(\d+)".*?"spdx:checksumValue":\{"@value":"([0-9a-f]+)"/g,
    ),
  ];
  expect(files).toHaveLength(tables.length * 4);
  for (const [, path = '', size, hash] of files) {
    const content = readDistFile(path);
    expect([String(content.length), fingerprint(content)], path).toEqual([size, hash]);
  }
});

test('no cell of a file that a spreadsheet opens begins as a formula does', () => {
  const cells = listDistFiles('.csv').flatMap((path) =>
    Papa.parse<string[]>(readDistFile(path).toString('utf8')).data.flat(),
  );
  expect(cells.length).toBeGreaterThan(10_000);
  expect(cells.filter(looksLikeFormula)).toEqual([]);
});

describe.each(tables)('%s', (name) => {
  const csv = readDistFile(`/data/${name}.csv`).toString('utf8');
  const json = JSON.parse(readDistFile(`/data/${name}.json`).toString('utf8')) as Readonly<
    Record<string, string | number | null>
  >[];

  test('CSV and JSON hold the same rows', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(csv, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const asText = json.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])),
    );
    expect(data).toEqual(asText);
  });

  test('has its fields in the promised order', () => {
    const fields = FIELDS[name];
    if (fields !== undefined) expect(csv.split('\n')[0]).toMatch(new RegExp(`^${fields}(,|$)`));
    expect(csv.startsWith('id,') || csv.startsWith('source,')).toBe(true);
  });
});
