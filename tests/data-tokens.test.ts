import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../src/domain/dataset.ts';
import { buildDataset, type BuildResult } from '../src/pipeline/build-dataset.ts';
import type { InputFile } from '../src/pipeline/input-file.ts';
import type { PlacedObservation } from '../src/pipeline/read-observations.ts';
import { verifyTokens } from '../src/pipeline/verify-tokens.ts';
import { readDataFolder } from './support/data-folder.ts';

const folder = process.env['KC_SOURCES'] ?? '';
const files = readDataFolder();
const { dataset, placed, sources } = buildDataset(files);

/** Changes that leave a token which stands on the same line as well: nothing but a reader sees them. */
const INVISIBLE: readonly string[] = [];

/** Documents that give no figure about the programme. */
const WITHOUT_FIGURES: readonly string[] = ['letter-7540'];

function readText(source: string): Buffer {
  const name = sources.find(({ id }) => id === source)?.text_file ?? '';
  return readFileSync(join(folder, name));
}

const texts = new Map<string, readonly string[]>();
function linesOf(source: string): readonly string[] {
  const lines = texts.get(source) ?? readText(source).toString('utf8').split('\n');
  texts.set(source, lines);
  return lines;
}

/** Whether nothing in the data folder or the texts speaks against a result. */
function passes({ issues, placed: found }: BuildResult): boolean {
  const bySource = Map.groupBy(found, ({ observation }) => observation.source);
  const missing = [...bySource].flatMap(([source, some]) => verifyTokens(some, linesOf(source)));
  // The timeline and the gaps name documents that are not there when one row is built by itself.
  const own = issues.filter(({ file }) => !file.startsWith('codelists/'));
  return own.length === 0 && missing.length === 0;
}

/**
 * Only the file and the row in question are built, with the code lists and the history: what one row says about
 * itself does not hang on the others.
 */
function buildWith({ file, row }: PlacedObservation, column: string, cell: string): BuildResult {
  const { bytes } = files.find(({ path }) => path === file) ?? { bytes: new Uint8Array() };
  const [header = [], ...rows] = Papa.parse<string[]>(new TextDecoder().decode(bytes)).data;
  const cells = (rows[row - 2] ?? []).with(header.indexOf(column), cell);
  const changed: InputFile = {
    path: file,
    bytes: new TextEncoder().encode(Papa.unparse([header, cells])),
  };
  const description = file.replace(/[^/]+$/, 'source.json');
  const rest = files.filter(
    ({ path }) =>
      path.startsWith('codelists/') ||
      path === description ||
      ['changes.csv', 'corrections.csv'].includes(path),
  );
  return buildDataset([...rest, changed]);
}

/** The token with each of its digits in turn raised by one. */
function misprint({ printed }: Observation): readonly string[] {
  return Array.from(printed.matchAll(/\d/g), ({ 0: digit, index }) => {
    const raised = String((Number(digit) + 1) % 10);
    return printed.slice(0, index) + raised + printed.slice(index + 1);
  });
}

if (folder === '') {
  test.skip('tokens are compared with the texts where KC_SOURCES names the folder that holds them');
} else {
  describe('in the texts of KC_SOURCES', compareWithTexts);
}

function compareWithTexts(): void {
  test.each(sources.map(({ id, text_sha256 }) => [id, text_sha256]))(
    '%s is the text that the line numbers are of',
    (id, checksum) => {
      expect(createHash('sha256').update(readText(id)).digest('hex')).toBe(checksum);
    },
  );

  test.each(sources.map(({ id }) => id))('every token of %s stands at its line', (id) => {
    const own = placed.filter(({ observation }) => observation.source === id);
    expect(own.length === 0).toBe(WITHOUT_FIGURES.includes(id));
    expect(verifyTokens(own, linesOf(id))).toEqual([]);
  });

  test('a row that is built by itself passes', { timeout: 60_000 }, () => {
    for (const one of placed) {
      expect(passes(buildWith(one, 'printed', one.observation.printed)), one.observation.id).toBe(
        true,
      );
    }
  });

  test('a wrong digit is found, wherever it is', { timeout: 60_000 }, () => {
    const changes = placed.flatMap((one) =>
      misprint(one.observation).map((printed) => ({ one, printed })),
    );
    expect(changes.length).toBeGreaterThan(placed.length);
    const unseen = changes
      .filter(({ one, printed }) => passes(buildWith(one, 'printed', printed)))
      .map(({ one, printed }) => `${one.observation.id}: ${one.observation.printed} → ${printed}`);
    expect(unseen).toEqual(INVISIBLE);
  });

  test('a line that is off by one is found', { timeout: 60_000 }, () => {
    const changes = placed.flatMap((one) =>
      [one.observation.line - 1, one.observation.line + 1].map((line) => ({ one, line })),
    );
    const unseen = changes
      .filter(({ one, line }) => passes(buildWith(one, 'line', String(line))))
      .map(({ one, line }) => `${one.observation.id}: line ${one.observation.line} → ${line}`);
    expect(unseen).toEqual(INVISIBLE);
  });

  test('the provinces of each region are those that the report lists', () => {
    const text = linesOf('report-2013-2022').join(' ').replaceAll(/\s+/g, ' ');
    const lists = Array.from(text.matchAll(/\(gồm \d+ tỉnh, thành phố: ([^)]+)\)/g), ([, list]) =>
      (list ?? '').split(',').map(simplify).toSorted(),
    );
    const regions = Map.groupBy(dataset?.provinces ?? [], ({ region }) => region);
    const members = [...regions.values()].map((provinces) =>
      provinces.map(({ name_vi }) => simplify(name_vi)).toSorted(),
    );
    expect(lists).toHaveLength(6);
    const byFirst = (a: string[], b: string[]) => (a.join() < b.join() ? -1 : 1);
    expect(members.toSorted(byFirst)).toEqual(lists.toSorted(byFirst));
  });
}

/** A province’s name without diacritics and signs: the text has “Đà Năng” and “Thành Phố …”. */
function simplify(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace('đ', 'd')
    .replace('thanh pho', 'tp')
    .replaceAll(/[^a-z]/g, '');
}
