import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { listDistFiles, readDistFile } from './support/dist.ts';

/** Fields in the order that readers of the files rely on; what is ours comes after. */
const FIELDS: Readonly<Record<string, string>> = {
  observations:
    'id,source,section,line,line_end,occurrence,printed,read_as,reading,wording,indicator,geography,period,category,value,unit,qualifier,lower,upper,lower_literal,upper_literal,basis,status,note',
  derived: 'id,indicator,geography,period,category,value,unit,lower,upper,formula,inputs,note',
};

const tables = listDistFiles('.csv')
  .filter((path) => !path.startsWith('/data/figures/'))
  .map((path) => path.replace(/^\/data\/|\.csv$/g, ''));

test('the promised tables are there', () => {
  for (const name of [
    'observations',
    'derived',
    'sources',
    'indicators',
    'units',
    'periods',
    'categories',
    'regions',
    'provinces',
  ]) {
    expect(tables).toContain(name);
  }
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
