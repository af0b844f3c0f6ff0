import type { DataDownload, Dataset, PropertyValue, WithContext } from 'schema-dts';
import { dataset } from '../catalogue/dataset.ts';
import { inLanguage, LANGUAGES, type Language } from '../domain/dataset.ts';
import type { Distribution } from './list-distributions.ts';
import {
  DESCRIPTION,
  findDates,
  findYears,
  KEYWORDS,
  LICENCE,
  PUBLISHER,
  TITLE,
} from './publication.ts';
import { schemaOf } from './schema/tables.ts';

/** What the page that holds the description knows and a module of data does not. */
interface Place {
  readonly language: Language;
  readonly version: string;
  /** Address of that page. */
  readonly page: string;
  /** Put before the name of a file, such as `https://example.org/data/` or `/data/`. */
  readonly files: string;
}

/**
 * The published data as a schema.org `Dataset`, for a page about it: search engines read it. Addresses
 * without an origin are relative to that page.
 */
export function describeForSearch(
  distributions: readonly Distribution[],
  { language, version, page, files }: Place,
): WithContext<Dataset> {
  const { issued, modified } = findDates(dataset);
  const { from, to } = findYears(dataset);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    url: page,
    name: TITLE[language],
    description: DESCRIPTION[language],
    version,
    datePublished: issued,
    dateModified: modified,
    inLanguage: [...LANGUAGES],
    keywords: KEYWORDS.map((keyword) => keyword[language]),
    license: LICENCE.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: PUBLISHER },
    publisher: { '@type': 'Organization', name: PUBLISHER },
    temporalCoverage: `${String(from)}/${String(to)}`,
    spatialCoverage: { '@type': 'Country', name: language === 'vi' ? 'Việt Nam' : 'Vietnam' },
    variableMeasured: listVariables(language),
    isBasedOn: dataset.sources.map((source) => ({
      '@type': 'CreativeWork' as const,
      name: inLanguage(source, 'title', language),
      publisher: { '@type': 'Organization' as const, name: inLanguage(source, 'issuer', language) },
      ...(source.number === '' ? {} : { identifier: source.number }),
      ...(source.date === '' ? {} : { datePublished: source.date }),
    })),
    distribution: distributions.map((distribution) =>
      describeDownload(distribution, language, files),
    ),
  };
}

function listVariables(language: Language): PropertyValue[] {
  const units = new Map(dataset.units.map((unit) => [unit.id, unit]));
  return dataset.indicators.map((indicator) => {
    const unit = units.get(indicator.unit);
    return {
      '@type': 'PropertyValue',
      name: inLanguage(indicator, 'label', language),
      ...(unit === undefined ? {} : { unitText: inLanguage(unit, 'label', language) }),
    };
  });
}

function describeDownload(
  { table, name, mediaType, bytes, sha256 }: Distribution,
  language: Language,
  files: string,
): DataDownload {
  return {
    '@type': 'DataDownload',
    name: `${schemaOf(table).title[language]} (${name})`,
    contentUrl: `${files}${name}`,
    encodingFormat: mediaType,
    contentSize: `${String(bytes.length)} B`,
    sha256,
  };
}
