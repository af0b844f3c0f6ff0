import { dataset } from '../catalogue/dataset.ts';
import { fingerprint } from './fingerprint.ts';
import { MEDIA_TYPES, type Distribution } from './list-distributions.ts';
import { DESCRIPTION, findDates, KEYWORDS, LICENCE, PUBLISHER, TITLE } from './publication.ts';
import { figureCells } from './schema/figure-cells.ts';
import { listFields } from './schema/field.ts';
import { schemaOf } from './schema/tables.ts';
import { joinLanguages, toTableSchema, type TableSchemaDescriptor } from './table-schema.ts';

/** One CSV file of a package. */
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: TableSchemaDescriptor | string;
}

/** A Data Package 2.0. */
export interface DataPackage {
  readonly name: string;
  readonly resources: readonly Resource[];
}

/**
 * `datapackage.json`: every table as CSV with its Table Schema. Paths are relative to it, so that it
 * holds wherever the folder lies; `homepage`, which must be absolute, is there where the site has an
 * address.
 */
export function describeTables(
  distributions: readonly Distribution[],
  version: string,
  homepage?: string,
): DataPackage {
  return {
    ...describePackage('von-moi', version, homepage),
    resources: distributions
      .filter(({ format }) => format === 'csv')
      .map(({ table, name, bytes }) => ({
        ...describeCsv(table, name, bytes),
        title: joinLanguages(schemaOf(table).title),
        description: joinLanguages(schemaOf(table).description),
        schema: toTableSchema(schemaOf(table)),
      })),
  };
}

/** `figures/datapackage.json`: the rows of every figure, which share one schema, a file beside it. */
export function describeFigures(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  version: string,
  homepage?: string,
): DataPackage {
  return {
    ...describePackage('von-moi-figures', version, homepage),
    resources: files.map(({ name, bytes }) => ({
      ...describeCsv(name.replace(/\.csv$/, ''), name, bytes),
      schema: FIGURE_SCHEMA_FILE,
    })),
  };
}

/** Name, under `/data/figures/`, of the schema that all rows of figures share. */
export const FIGURE_SCHEMA_FILE = 'schema.json';

/** The Table Schema of the rows of figures. A figure may give two rows one name: there is no key. */
export function describeFigureRows(): TableSchemaDescriptor {
  return toTableSchema({ fields: listFields(figureCells.fields) });
}

function describeCsv(name: string, path: string, bytes: Uint8Array) {
  return {
    name,
    type: 'table',
    path,
    format: 'csv',
    mediatype: MEDIA_TYPES.csv,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${fingerprint(bytes)}`,
  };
}

function describePackage(name: string, version: string, homepage: string | undefined) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: joinLanguages(TITLE),
    description: joinLanguages(DESCRIPTION),
    ...(homepage === undefined ? {} : { homepage }),
    version,
    created: `${findDates(dataset).modified}T00:00:00Z`,
    keywords: KEYWORDS.flatMap(({ vi, en }) => [vi, en]),
    licenses: [LICENCE],
    contributors: [{ title: PUBLISHER, roles: ['creator', 'publisher'] }],
    sources: dataset.sources.map(({ title_vi, title_en }) => ({
      title: joinLanguages({ vi: title_vi, en: title_en }),
    })),
  };
}
