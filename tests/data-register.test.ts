import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dataFolder } from '../scripts/lib/folders.ts';
import { accountForNumbers } from '../src/pipeline/account-for-numbers.ts';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import { readDataFolder } from './support/data-folder.ts';

interface Entry {
  readonly line: number;
  readonly token: string;
  readonly reason: string;
}

const texts = process.env['KC_SOURCES'] ?? '';
const folder = join(dataFolder(), 'registers');
const { placed, sources } = buildDataset(readDataFolder());
const registers = readdirSync(folder).map(
  (name) => [name.replace(/\.csv$/, ''), readRegister(name)] as const,
);

function readRegister(name: string): readonly Entry[] {
  const { data, errors } = Papa.parse<Record<string, string>>(
    readFileSync(join(folder, name), 'utf8'),
    { header: true, skipEmptyLines: true },
  );
  expect(errors).toEqual([]);
  return data.map(({ line = '', token = '', reason = '' }) => ({
    line: Number(line),
    token,
    reason,
  }));
}

describe.each(registers)('the register of %s', (id, entries) => {
  const source = sources.find((one) => one.id === id);

  test('is of a source', () => expect(source).toBeDefined());

  test.skipIf(texts === '')('and the observations account for every number of the text', () => {
    const path = join(texts, source?.text_file ?? '');
    expect(existsSync(path)).toBe(true);
    const own = placed.filter(({ observation }) => observation.source === id);
    const figures = own.map(({ observation }) => observation);
    expect(accountForNumbers(readFileSync(path, 'utf8'), figures, entries)).toEqual({
      unaccounted: [],
      stray: [],
    });
  });
});
