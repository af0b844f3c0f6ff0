import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/catalogue/dataset.ts';
import { cellsOf } from '../../src/distributions/cells.ts';
import { schemaOf, TABLE_NAMES } from '../../src/distributions/schema/tables.ts';
import { locateDistFile } from './support/dist.ts';

/*
 * DuckDB, as a user would ask it, reads the published files: rows, types and sums.
 */

const connection = await (await DuckDBInstance.create(':memory:')).connect();

async function ask(query: string): Promise<readonly Readonly<Record<string, DuckDBValue>>[]> {
  return (await connection.runAndReadAll(query)).getRowObjects();
}

/** A file as a query names it. */
const quote = (name: string) => `'${locateDistFile(`/data/${name}`).replaceAll("'", "''")}'`;

const PARQUET_TYPES = {
  string: 'VARCHAR',
  date: 'VARCHAR',
  any: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
};

describe.each(TABLE_NAMES)('%s', (name) => {
  const { fields } = schemaOf(name);
  const rows = dataset[name].map(cellsOf);
  const numeric = fields.filter(({ type }) => type === 'number' || type === 'integer');

  /** For each numeric field how many rows have a number, and their sum. */
  const expected = numeric.map((field) => {
    const numbers = rows.map((row) => row[field.name]).filter((cell) => typeof cell === 'number');
    return [numbers.length, numbers.reduce((sum, number) => sum + number, 0)] as const;
  });

  async function checkSums(source: string): Promise<void> {
    expect(await ask(`SELECT count(*)::INTEGER AS n FROM ${source}`)).toEqual([{ n: rows.length }]);
    for (const [index, field] of numeric.entries()) {
      const [found] = await ask(
        `SELECT count("${field.name}")::INTEGER AS n, coalesce(sum("${field.name}"), 0)::DOUBLE AS s FROM ${source}`,
      );
      const [count, sum = 0] = expected[index] ?? [];
      expect(found?.['n'], field.name).toBe(count);
      expect(found?.['s'], field.name).toBeCloseTo(sum, 6);
    }
  }

  test('Parquet has its rows, types and sums', async () => {
    const source = `read_parquet(${quote(`${name}.parquet`)})`;
    const columns = await ask(`DESCRIBE SELECT * FROM ${source}`);
    expect(columns.map((column) => [column['column_name'], column['column_type']])).toEqual(
      fields.map((field) => [field.name, PARQUET_TYPES[field.type]]),
    );
    await checkSums(source);
  });

  test('CSV has its rows and sums, and its columns are found unaided', async () => {
    const source = `read_csv(${quote(`${name}.csv`)}, header = true, delim = ',')`;
    const columns = await ask(`DESCRIBE SELECT * FROM ${source}`);
    expect(columns.map((column) => column['column_name'])).toEqual(fields.map((f) => f.name));
    const types = new Map(columns.map((column) => [column['column_name'], column['column_type']]));
    for (const field of rows.length === 0 ? [] : numeric) {
      if (rows.some((row) => row[field.name] !== null)) {
        expect(types.get(field.name), field.name).toMatch(/^(?:BIGINT|DOUBLE)$/);
      }
    }
    if (rows.length > 0) await checkSums(source);
  });
});

test('tables join by their codes', async () => {
  const [row] = await ask(`
    SELECT count(*)::INTEGER AS n
    FROM read_csv(${quote('observations.csv')}) o
    JOIN read_parquet(${quote('indicators.parquet')}) i ON o.indicator = i.id
    JOIN read_parquet(${quote('sources.parquet')}) s ON o.source = s.id`);
  expect(row).toEqual({ n: dataset.observations.length });
});

test('the observations divided by source are the same rows with the same types as the one file', async () => {
  const whole = `read_parquet(${quote('observations.parquet')})`;
  const parts = `read_parquet(${quote('observations/*/*.parquet')}, hive_partitioning = true)`;
  const types = (table: string) =>
    ask(`SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${table}) ORDER BY name`);
  expect(await types(`SELECT * FROM ${parts}`)).toEqual(await types(`SELECT * FROM ${whole}`));
  // By name: the partition column comes last.
  const inOrder = `SELECT ${schemaOf('observations')
    .fields.map(({ name }) => `"${name}"`)
    .join(', ')} FROM`;
  for (const [one, other] of [
    [whole, parts],
    [parts, whole],
  ]) {
    const differing = `(${inOrder} ${one ?? ''} EXCEPT ALL ${inOrder} ${other ?? ''})`;
    expect(await ask(`SELECT count(*)::INTEGER AS n FROM ${differing}`)).toEqual([{ n: 0 }]);
  }
  const [files] = await ask(
    `SELECT count(*)::INTEGER AS n FROM glob(${quote('observations/*/*.parquet')})`,
  );
  const stating = new Set(dataset.observations.map(({ source }) => source));
  expect(files).toEqual({ n: stating.size });
});
