import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, expect, test } from 'vitest';
import { measureStep, type GrowthStep } from '../../scripts/lib/measure-growth.ts';
import { dataset } from '../../src/catalogue/dataset.ts';
import { writePartitions } from '../../src/distributions/partitions.ts';
import type { Observation } from '../../src/domain/dataset.ts';

/*
 * A hundred and a thousand times the observations of today through the data; then the thousandfold as
 * Parquet in parts, which DuckDB has to read as plain code reads the JSON.
 */

const FOLDER = '.cache/growth';
/** What plain code finds in the rows one by one. */
const rowsBySource = new Map<string, number>();
const fundingByRegion = new Map<string, number>();
const sums = { rows: 0, values: 0, value: 0 };
let hundred: GrowthStep;
let thousand: GrowthStep;

beforeAll(async () => {
  hundred = measureStep(100, join(FOLDER, '100'));
  thousand = measureStep(1000, join(FOLDER, '1000'));
  await walkRows();
}, 1_200_000);

/** Reads the rows in the order of their sources; each source is written as it ends. */
async function walkRows(): Promise<void> {
  const input = createReadStream(join(FOLDER, '1000/dataset/observations.json'));
  let own: Observation[] = [];
  for await (const line of createInterface({ input })) {
    if (!line.startsWith('{')) continue;
    const row = JSON.parse(line.replace(/,$/, '')) as Observation;
    count(row);
    if (own[0] !== undefined && own[0].source !== row.source) {
      writePart(own);
      own = [];
    }
    own.push(row);
  }
  writePart(own);
}

function count({ source, indicator, geography, period, value }: Observation): void {
  add(rowsBySource, source, 1);
  sums.rows += 1;
  if (value === null) return;
  sums.values += 1;
  sums.value += value;
  const isRegion = dataset.regions.some(({ id }) => id === geography);
  if (indicator === 'funding' && isRegion) add(fundingByRegion, `${geography} ${period}`, value);
}

function add(map: Map<string, number>, key: string, amount: number): void {
  map.set(key, (map.get(key) ?? 0) + amount);
}

function writePart(rows: readonly Observation[]): void {
  const [first] = rows;
  for (const { name, bytes } of first ? writePartitions([{ id: first.source }], rows) : []) {
    const path = join(FOLDER, '1000/parquet', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

async function ask(query: string): Promise<readonly (readonly DuckDBValue[])[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(query)).getRows();
}

const PARTS = `read_parquet('${FOLDER}/1000/parquet/observations/*/*.parquet', hive_partitioning = true)`;

test('there are as many observations as asked for', () => {
  expect(hundred.observations / dataset.observations.length).toBeCloseTo(100, 0);
  expect(thousand.observations / dataset.observations.length).toBeCloseTo(1000, 0);
  expect(sums.rows).toBe(thousand.observations);
});

test('an observation costs no more where there are ten times as many', () => {
  const cost = ({ data, observations }: GrowthStep) => data.processorMilliseconds / observations;
  const weight = ({ data, observations }: GrowthStep) => data.peakBytes / observations;
  // What grows with the square would cost ten times as much; half as much again is chance.
  expect(cost(thousand) / cost(hundred)).toBeLessThan(1.5);
  expect(weight(thousand) / weight(hundred)).toBeLessThan(1);
});

test('DuckDB counts the rows of every source', async () => {
  const found = await ask(`SELECT source, count(*)::INTEGER FROM ${PARTS} GROUP BY source`);
  expect(new Map(found as [string, number][])).toEqual(rowsBySource);
});

test('DuckDB adds up the money by region and period', async () => {
  const regions = dataset.regions.map(({ id }) => `'${id}'`).join(', ');
  const found = (await ask(`SELECT geography || ' ' || period, sum(value) FROM ${PARTS}
    WHERE indicator = 'funding' AND geography IN (${regions}) AND value IS NOT NULL
    GROUP BY ALL`)) as [string, number][];
  expect(found.map(([key]) => key).toSorted()).toEqual([...fundingByRegion.keys()].toSorted());
  for (const [key, sum] of found) expect(sum, key).toBeCloseTo(fundingByRegion.get(key) ?? NaN, 4);
});

test('DuckDB adds up everything', async () => {
  const [found] = await ask(
    `SELECT count(*)::INTEGER, count(value)::INTEGER, sum(value) FROM ${PARTS}`,
  );
  expect(found?.slice(0, 2)).toEqual([sums.rows, sums.values]);
  expect(Number(found?.[2]) / sums.value).toBeCloseTo(1, 9);
});
