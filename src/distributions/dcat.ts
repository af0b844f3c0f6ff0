import { dataset } from '../catalogue/dataset.ts';
import { LANGUAGES } from '../domain/dataset.ts';
import { pathOf } from '../i18n/routes.ts';
import type { Distribution, Format } from './list-distributions.ts';
import {
  DESCRIPTION,
  findDates,
  findTableDates,
  findYears,
  KEYWORDS,
  LICENCE,
  PUBLISHER,
  TITLE,
  type PublicationDates,
} from './publication.ts';
import type { Bilingual } from './schema/field.ts';
import { schemaOf, TABLE_NAMES, type TableSchema } from './schema/tables.ts';

const EU = 'http://publications.europa.eu/resource/authority';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Codes of the EU’s list of file types. */
const FILE_TYPES: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  json: 'JSON',
  xlsx: 'XLSX',
  parquet: 'PARQUET',
};

/**
 * The DCAT-AP 3 catalogue: a dataset per table, a distribution per file. `root` is put before the paths
 * of the site: an address that ends in a slash, or `../` where the site has none, so that all ids are
 * relative to the address that the catalogue is read from.
 */
export function describeCatalogue(
  distributions: readonly Distribution[],
  version: string,
  root: string,
): object {
  return {
    '@context': CONTEXT,
    '@id': `${root}data/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    ...describeWork(TITLE, DESCRIPTION, findDates(dataset)),
    'foaf:homepage': { '@id': root, '@type': 'foaf:Document' },
    'dcat:themeTaxonomy': { '@id': `${EU}/data-theme` },
    'dcat:dataset': TABLE_NAMES.map((name) => {
      const files = distributions.filter(({ table }) => table === name);
      return describeTable(schemaOf(name), files, version, root);
    }),
  };
}

function describeTable(
  { name, title, description }: TableSchema,
  files: readonly Distribution[],
  version: string,
  root: string,
): object {
  const years = findYears(dataset);
  return {
    '@id': `${root}data/catalog.jsonld#${name}`,
    '@type': 'dcat:Dataset',
    ...describeWork(title, description, findTableDates(dataset, name)),
    'dcterms:identifier': name,
    'dcat:version': version,
    'dcat:keyword': KEYWORDS.flatMap(toLiterals),
    'dcat:theme': ['GOVE', 'ECON'].map((code) => ({ '@id': `${EU}/data-theme/${code}` })),
    'dcterms:temporal': {
      '@type': 'dcterms:PeriodOfTime',
      'dcat:startDate': toTyped('gYear', String(years.from)),
      'dcat:endDate': toTyped('gYear', String(years.to)),
    },
    'dcterms:accrualPeriodicity': { '@id': `${EU}/frequency/IRREG` },
    'dcterms:accessRights': { '@id': `${EU}/access-right/PUBLIC` },
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': PUBLISHER,
      'vcard:hasURL': { '@id': toPage(root, pathOf('corrections', 'vi')) },
    },
    'dcat:landingPage': { '@id': toPage(root, pathOf('data', 'vi')), '@type': 'foaf:Document' },
    'dcat:distribution': files.map((file) => describeFile(file, title, root)),
  };
}

function describeFile(file: Distribution, title: Bilingual, root: string): object {
  const address = { '@id': `${root}data/${file.name}` };
  const format = FILE_TYPES[file.format];
  return {
    '@id': `${root}data/catalog.jsonld#${file.name.replace('.', '-')}`,
    '@type': 'dcat:Distribution',
    'dcterms:title': toLiterals({ vi: `${title.vi} (${format})`, en: `${title.en} (${format})` }),
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dcterms:license': { '@id': LICENCE.path },
    'dcatap:availability': { '@id': `${EU}/planned-availability/STABLE` },
    'dcterms:format': { '@id': `${EU}/file-type/${format}` },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
    'dcat:byteSize': toTyped('nonNegativeInteger', String(file.bytes.length)),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': toTyped('hexBinary', file.sha256),
    },
    ...(file.format === 'csv'
      ? { 'dcterms:conformsTo': { '@id': 'https://datapackage.org/standard/table-schema/' } }
      : {}),
  };
}

/** What the catalogue and each of its datasets say of themselves. */
function describeWork(title: Bilingual, description: Bilingual, dates: PublicationDates): object {
  return {
    'dcterms:title': toLiterals(title),
    'dcterms:description': toLiterals(description),
    'dcterms:publisher': { '@type': 'foaf:Agent', 'foaf:name': PUBLISHER },
    'dcterms:license': { '@id': LICENCE.path },
    'dcterms:issued': toTyped('date', dates.issued),
    'dcterms:modified': toTyped('date', dates.modified),
    'dcterms:language': ['VIE', 'ENG'].map((code) => ({ '@id': `${EU}/language/${code}` })),
    'dcterms:spatial': { '@id': `${EU}/country/VNM`, '@type': 'dcterms:Location' },
  };
}

function toPage(root: string, path: string): string {
  return `${root}${path.slice(1)}`;
}

function toLiterals(text: Bilingual): readonly object[] {
  return LANGUAGES.map((language) => ({ '@value': text[language], '@language': language }));
}

function toTyped(type: string, value: string): object {
  return { '@value': value, '@type': `xsd:${type}` };
}
