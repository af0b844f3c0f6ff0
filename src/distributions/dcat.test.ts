import { describe, expect, test } from 'vitest';
import { describeCatalogue } from './dcat.ts';
import { listDistributions } from './list-distributions.ts';
import { TABLE_NAMES } from './schema/tables.ts';

const distributions = await listDistributions();
const ROOT = 'https://example.org/khuyen-cong/';

type Node = Readonly<Record<string, unknown>>;

const catalogue = describeCatalogue(distributions, '0.1.0', ROOT) as Node;
const datasets = catalogue['dcat:dataset'] as readonly Node[];
const files = datasets.flatMap((dataset) => dataset['dcat:distribution'] as readonly Node[]);

/** Properties that DCAT-AP 3 makes mandatory, then those that it recommends and that we can give. */
const WORK = ['title', 'description', 'publisher', 'license', 'issued', 'modified', 'language'];
const DATASET = ['dcat:contactPoint', 'dcat:distribution', 'dcat:keyword', 'dcat:theme'];
const FILE = ['dcat:accessURL', 'dcatap:availability', 'dcterms:format', 'dcterms:license'];

describe('what DCAT-AP asks for is there:', () => {
  test('of the catalogue', () => {
    const own = ['dcat:dataset', 'foaf:homepage', 'dcat:themeTaxonomy', 'dcterms:spatial'];
    for (const name of [...WORK.map((one) => `dcterms:${one}`), ...own]) {
      expect(catalogue).toHaveProperty([name]);
    }
  });

  test('of every table', () => {
    expect(datasets.map((dataset) => dataset['dcterms:identifier'])).toEqual(TABLE_NAMES);
    const all = [...WORK.map((one) => `dcterms:${one}`), ...DATASET, 'dcterms:temporal'];
    for (const dataset of datasets) for (const name of all) expect(dataset).toHaveProperty([name]);
  });

  test('of every file', () => {
    expect(files).toHaveLength(distributions.length);
    const all = [...FILE, 'dcat:downloadURL', 'dcat:mediaType', 'dcat:byteSize', 'spdx:checksum'];
    for (const file of files) for (const name of all) expect(file).toHaveProperty([name]);
  });
});

test('prefixes are declared, ids differ, titles come in both languages', () => {
  const text = JSON.stringify(catalogue);
  const declared = Object.keys(catalogue['@context'] as Node);
  const used = [...text.matchAll(/"([a-z]+):[A-Za-z]+"/g)].map(([, prefix]) => prefix);
  expect(new Set(used)).toEqual(new Set(declared));
  const ids = [...datasets, ...files].map((node) => node['@id']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(catalogue['dcterms:title']).toMatchObject([{ '@language': 'vi' }, { '@language': 'en' }]);
});

test('addresses are absolute where the site has one, else relative to the catalogue', () => {
  const addresses = (from: Node): unknown[] =>
    (from['dcat:dataset'] as readonly Node[]).flatMap((dataset) =>
      (dataset['dcat:distribution'] as readonly Node[]).map((file) => file['dcat:downloadURL']),
    );
  expect(addresses(catalogue)).toContainEqual({ '@id': `${ROOT}data/observations.csv` });
  const placeless = describeCatalogue(distributions, '0.1.0', '../') as Node;
  expect(addresses(placeless)).toContainEqual({ '@id': '../data/observations.csv' });
  expect(JSON.stringify(placeless)).not.toContain('example.org');
});
