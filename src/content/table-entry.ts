import { dataset } from '../catalogue/dataset.ts';
import { listDistributions, type Format } from '../distributions/list-distributions.ts';
import { findTableDates } from '../distributions/publication.ts';
import { schemaOf, TABLE_NAMES } from '../distributions/schema/tables.ts';
import type { Dataset, Language } from '../domain/dataset.ts';
import { formatFileSize, formatNumber } from '../i18n/format.ts';
import { translate } from '../i18n/translate.ts';
import { withBase } from './address.ts';
import { bindText } from './bind.ts';

/** Formats as people write them. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  json: 'JSON',
  xlsx: 'XLSX',
  parquet: 'Parquet',
};

/** A published table as the catalogue lists it, in one language. */
export interface TableEntry {
  readonly name: keyof Dataset;
  readonly title: string;
  readonly description: string;
  /** "297 dòng". */
  readonly rows: string;
  /** Day of the newest change that names the table, ISO 8601. */
  readonly changed: string;
  /** How many fields a row has. */
  readonly fields: string;
  readonly files: readonly TableFile[];
}

interface TableFile {
  readonly format: Format;
  /** Name of the file under `/data/`. */
  readonly name: string;
  readonly address: string;
  /** "96,4 kB". */
  readonly size: string;
  /** In 64 hexadecimal digits. */
  readonly sha256: string;
}

/** What the catalogue says of a table. */
export async function describeTable(name: keyof Dataset, language: Language): Promise<TableEntry> {
  const { title, description, fields } = schemaOf(name);
  const count = dataset[name].length;
  const rows = translate(language, count === 1 ? 'data.rows-one' : 'data.rows');
  const distributions = (await listDistributions()).filter(({ table }) => table === name);
  return {
    name,
    title: title[language],
    description: description[language],
    rows: bindText(rows, language, { count: formatNumber(count, 0, language) }),
    changed: findTableDates(dataset, name).modified,
    fields: formatNumber(fields.length, 0, language),
    files: distributions.map((file) => ({
      format: file.format,
      name: file.name,
      address: withBase(`/data/${file.name}`),
      size: formatFileSize(file.bytes.length, language),
      sha256: file.sha256,
    })),
  };
}

/** How many rows all published tables have together. */
export function countRows(): number {
  return TABLE_NAMES.reduce((sum, name) => sum + dataset[name].length, 0);
}
