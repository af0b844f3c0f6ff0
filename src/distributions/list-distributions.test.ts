import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRead, readCsv, readParquet, readXlsx } from '../../tests/support/read-files.ts';
import { dataset } from '../catalogue/dataset.ts';
import { looksLikeFormula } from '../domain/formula-cell.ts';
import { toCsv } from './csv.ts';
import { fingerprint } from './fingerprint.ts';
import { listDistributions } from './list-distributions.ts';
import { toParquet } from './parquet.ts';
import { listFields, number, text, type NamedField } from './schema/field.ts';
import { schemaOf, TABLE_NAMES } from './schema/tables.ts';
import { toXlsx } from './xlsx.ts';

const distributions = await listDistributions();

function bytesOf(name: string): Uint8Array {
  const found = distributions.find((distribution) => distribution.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.bytes;
}

test('every table comes in every format, with its fingerprint', () => {
  expect(distributions).toHaveLength(TABLE_NAMES.length * 4);
  expect(TABLE_NAMES.toSorted()).toEqual(Object.keys(dataset).toSorted());
  for (const { bytes, sha256 } of distributions) expect(fingerprint(bytes)).toBe(sha256);
});

describe.each(TABLE_NAMES)('%s: rows read back equal the rows written', (name) => {
  const { fields } = schemaOf(name);
  const expected = asRead(dataset[name], fields);

  test('JSON', () => {
    const rows: unknown = JSON.parse(new TextDecoder().decode(bytesOf(`${name}.json`)));
    expect(rows).toEqual(dataset[name]);
  });

  test('CSV, whose header names all fields', () => {
    const header = new TextDecoder().decode(bytesOf(`${name}.csv`)).split('\n')[0];
    expect(header).toBe(fields.map((field) => field.name).join(','));
    expect(readCsv(bytesOf(`${name}.csv`), fields)).toEqual(expected);
  });

  test('XLSX', async () => {
    expect(await readXlsx(bytesOf(`${name}.xlsx`), fields)).toEqual(expected);
  });

  test('Parquet', async () => {
    expect(await readParquet(bytesOf(`${name}.parquet`), fields)).toEqual(expected);
  });
});

/** A table as any other to the writers. */
const FIELDS: readonly NamedField[] = listFields({
  id: text('Mã.', 'Id.'),
  words: text('Chữ.', 'Words.'),
  more: text('Chữ nữa.', 'More words.'),
  amount: number('Số.', 'A number.'),
});
const HOSTILE = ['=1+1', '+84', '-1+2', '@A1', '\t', '"', '""', 'a,b', 'a;b', 'x\ny', ' x ', '👩‍🌾'];
const MARKS = [
  'Tiếng Việt',
  'ễ',
  'e\u0302\u0303',
  '<b>&amp;',
  "'=1",
  '0012',
  '1e5',
  'null',
  'TRUE',
];

/**
 * Any text that a workbook can hold, which its library leaves without what Unicode calls no character,
 * and the sign for a lost one: `npm run data` refuses both. Not the names of what every object has.
 */
const isWritable = (value: string) =>
  !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/u.test(value.replaceAll(/[\t\n]/g, '')) &&
  !/_x[0-9a-f]{4}_/i.test(value) &&
  !(value in {});
const words = fc.oneof(
  fc.constantFrom(...HOSTILE, ...MARKS, ''),
  fc.string({ unit: 'grapheme' }).filter(isWritable),
);
const amount = fc.oneof(
  fc.constantFrom(null, 0, -0, 0.1, 1e21, -1e-7, 5e-324, Number.MAX_VALUE, 2 ** 53),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const hostileRows = fc.array(fc.record({ id: fc.constant('r'), words, more: words, amount }), {
  maxLength: 8,
});
const shape = { ...schemaOf('terms'), fields: FIELDS };

describe('hostile rows read back equal the rows written', () => {
  test('CSV, unless a text would run as a formula, which is refused', () => {
    fc.assert(
      fc.property(hostileRows, (rows) => {
        const names = FIELDS.map(({ name }) => name);
        const isRefused = rows.some((row) => [row.words, row.more].some(looksLikeFormula));
        if (isRefused) {
          expect(() => toCsv(names, rows)).toThrow('a spreadsheet would run “');
        } else {
          const bytes = new TextEncoder().encode(toCsv(names, rows));
          expect(readCsv(bytes, FIELDS)).toEqual(asRead(rows, FIELDS));
        }
      }),
    );
  });

  test('XLSX, where no text is a formula', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRows, async (rows) => {
        expect(await readXlsx(await toXlsx(shape, rows), FIELDS)).toEqual(asRead(rows, FIELDS));
      }),
      { numRuns: 30 },
    );
  });

  test('XLSX, but for names that its library trips over, which are refused', async () => {
    const rows = [{ id: 'r', words: 'valueOf', more: '', amount: null }];
    await expect(toXlsx(shape, rows)).rejects.toThrow('“valueOf”');
  });

  test('Parquet', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRows, async (rows) => {
        expect(await readParquet(toParquet(FIELDS, rows), FIELDS)).toEqual(asRead(rows, FIELDS));
      }),
    );
  });
});

test('a workbook is the same at another time, in another zone', () => {
  const script = `
    import { createHash } from 'node:crypto';
    const { toXlsx } = await import('./src/distributions/xlsx.ts');
    const { schemaOf } = await import('./src/distributions/schema/tables.ts');
    const bytes = await toXlsx(schemaOf('terms'), []);
    process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
  `;
  const hashes = ['Asia/Ho_Chi_Minh', 'America/St_Johns', 'Pacific/Kiritimati'].map((TZ) => {
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    });
    return run.stdout === '' ? run.stderr : run.stdout;
  });
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(hashes).size).toBe(1);
});
