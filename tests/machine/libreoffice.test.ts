import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataset } from '../../src/catalogue/dataset.ts';
import { cellsOf, type CellRow } from '../../src/distributions/cells.ts';
import type { NamedField } from '../../src/distributions/schema/field.ts';
import { schemaOf, TABLE_NAMES } from '../../src/distributions/schema/tables.ts';
import { HEADER_ROWS, toXlsx } from '../../src/distributions/xlsx.ts';

/*
 * LibreOffice opens the published files and writes what it shows as CSV. Where the program is not
 * installed, `npm run test:full` says so and leaves this out.
 */

const PROFILE = resolve('.cache', 'libreoffice', 'profile');
const OUT = resolve('.cache', 'libreoffice', 'out');
const PUBLISHED = resolve(process.env['KC_SITE'] || 'dist', 'data');

/** Comma, quotation mark, UTF-8; numbers as they are stored, results in place of formulas. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false';
const FROM_CSV = 'Text - txt - csv (StarCalc):44,34,76,1';

/** Texts that would give 2, an error or a call to another program if they ran. */
const HOSTILE = ['=1+1', '+1+1', '-1+3', '@SUM(1;1)', '\t=1+1', '=HYPERLINK("http://a.test";"b")'];

/** Opens files of one format and saves them as CSV into a folder of that name. */
function convert(format: 'csv' | 'xlsx', files: readonly string[]): void {
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(PROFILE).href}`,
      '--headless',
      ...(format === 'csv' ? [`--infilter=${FROM_CSV}`] : []),
      ...['--convert-to', AS_CSV, '--outdir', join(OUT, format)],
      ...files,
    ],
    { encoding: 'utf8', timeout: 300_000 },
  );
  if (status !== 0) throw new Error(`soffice ended with ${String(status)}: ${stderr}`);
}

function readConverted(format: 'csv' | 'xlsx', name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(OUT, format, `${name}.csv`), 'utf8');
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

/** A text that any spreadsheet takes for a number or a date when it opens a CSV file. */
const looksLikeNumber = (text: string) => /^[\d.,:/%–-]+$/.test(text);

/** What differs between a row and what LibreOffice made of it. */
function compareRow(
  fields: readonly NamedField[],
  row: CellRow,
  cells: readonly string[],
  isTyped: boolean,
): readonly string[] {
  return fields.flatMap(({ name }, index) => {
    const written = row[name] ?? '';
    const read = cells[index] ?? '';
    const isSame =
      typeof written === 'number'
        ? Math.abs(Number(read) - written) <= Math.abs(written) * 1e-14
        : read === written || (!isTyped && looksLikeNumber(written));
    return isSame ? [] : `${name}: ${JSON.stringify(written)} became ${JSON.stringify(read)}`;
  });
}

beforeAll(async () => {
  rmSync(OUT, { recursive: true, force: true });
  for (const folder of [PROFILE, OUT]) mkdirSync(folder, { recursive: true });
  const hostile = join(OUT, 'hostile.xlsx');
  const [term] = dataset.terms;
  const rows = HOSTILE.map((text) => ({ ...term, term_vi: text }));
  writeFileSync(hostile, await toXlsx(schemaOf('terms'), rows));
  const list = (format: string) => TABLE_NAMES.map((name) => join(PUBLISHED, `${name}.${format}`));
  convert('csv', list('csv'));
  convert('xlsx', [...list('xlsx'), hostile]);
}, 600_000);

test('no text of a workbook runs as a formula', () => {
  const column = schemaOf('terms').fields.findIndex(({ name }) => name === 'term_vi');
  const texts = readConverted('xlsx', 'hostile').map((cells) => cells[column]);
  expect(texts.slice(HEADER_ROWS)).toEqual(HOSTILE);
});

describe.each([
  ['csv', 1],
  ['xlsx', HEADER_ROWS],
] as const)('%s in LibreOffice', (format, headerRows) => {
  test.each(TABLE_NAMES)('%s', (name) => {
    const { fields } = schemaOf(name);
    const lines = readConverted(format, name);
    expect(lines[headerRows - 1]).toEqual(fields.map((field) => field.name));
    expect(lines).toHaveLength(headerRows + dataset[name].length);
    const differences = dataset[name].flatMap((row, index) =>
      compareRow(fields, cellsOf(row), lines[index + headerRows] ?? [], format === 'xlsx'),
    );
    expect(differences).toEqual([]);
  });
});
