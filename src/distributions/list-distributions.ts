import { dataset } from '../catalogue/dataset.ts';
import type { Dataset } from '../domain/dataset.ts';
import { serialiseRows } from '../domain/serialise-rows.ts';
import { toCsv } from './csv.ts';
import { fingerprint } from './fingerprint.ts';
import { toParquet } from './parquet.ts';
import { schemaOf, TABLE_NAMES, type TableSchema } from './schema/tables.ts';
import { toXlsx } from './xlsx.ts';

/** Formats that every table is published in, with their media types. */
export const MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
} as const;

export type Format = keyof typeof MEDIA_TYPES;

/** A file of a table, as it is published under `/data/`. */
export interface Distribution {
  readonly table: keyof Dataset;
  readonly format: Format;
  /** Name of the file under `/data/`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, in 64 hexadecimal digits. */
  readonly sha256: string;
}

const WRITERS: Readonly<
  Record<Format, (schema: TableSchema, rows: readonly object[]) => Uint8Array | Promise<Uint8Array>>
> = {
  csv: ({ fields }, rows) =>
    encode(
      toCsv(
        fields.map(({ name }) => name),
        rows,
      ),
    ),
  json: (_schema, rows) => encode(serialiseRows(rows)),
  xlsx: toXlsx,
  parquet: ({ fields }, rows) => toParquet(fields, rows),
};

const FORMATS = Object.keys(MEDIA_TYPES) as readonly Format[];

let written: Promise<readonly Distribution[]> | undefined;

/** Every file of every table, tables in the order of the catalogue. They are written once a build. */
export function listDistributions(): Promise<readonly Distribution[]> {
  written ??= Promise.all(
    TABLE_NAMES.flatMap((table) => FORMATS.map((format) => writeTable(table, format))),
  );
  return written;
}

async function writeTable(table: keyof Dataset, format: Format): Promise<Distribution> {
  const bytes = await WRITERS[format](schemaOf(table), dataset[table]);
  const name = `${table}.${format}`;
  const mediaType = MEDIA_TYPES[format];
  return { table, format, name, mediaType, bytes, sha256: fingerprint(bytes) };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
