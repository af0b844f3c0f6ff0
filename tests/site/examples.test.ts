import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/lib/static-server.mjs';
import type { Dataset, Language } from '../../src/domain/dataset.ts';
import { TOOLS, type Tool } from '../../src/distributions/examples/list-snippets.ts';
import type { Question } from '../../src/distributions/examples/question.ts';
import { QUESTIONS } from '../../src/distributions/examples/questions.ts';
import { TABLE_NAMES } from '../../src/distributions/schema/tables.ts';
import { locateDistFile, findPage, readDistFile } from './support/dist.ts';

/*
 * The examples of the catalogue, taken from its pages as a reader copies them, run and give the answer
 * that the rows give when they are asked in another way.
 */
const PATHS = { vi: '/du-lieu/', en: '/en/data/' } as const satisfies Record<Language, string>;
const LANGUAGES = ['vi', 'en'] as const;
const CASES = LANGUAGES.flatMap((language) => TABLE_NAMES.map((name) => [language, name] as const));

type Cell = string | number;
type Row = Readonly<Record<string, Cell>>;

/** What stands on the page as the address of the site, up to its data files. */
const DATA_FOLDER = /https?:\/\/[^'"]*\/data\//g;

function readSnippet(language: Language, table: keyof Dataset, tool: Tool): string {
  const section = findPage(PATHS[language])?.document.getElementById(table);
  const code = [...(section?.querySelectorAll('.tool code') ?? [])][TOOLS.indexOf(tool)];
  if (code === undefined) throw new Error(`${PATHS[language]} has no ${tool} for ${table}`);
  return code.textContent;
}

/** The answer as pairs: of a code and its count, or of a code and what it was looked up for. */
function answer(table: keyof Dataset, language: Language): readonly (readonly Cell[])[] {
  const rows = JSON.parse(readDistFile(`/data/${table}.json`).toString('utf8')) as readonly Row[];
  const question: Question = QUESTIONS[table];
  if ('countBy' in question) {
    const codes = rows.map((row) => row[question.countBy] ?? '');
    return [...new Set(codes)].map((code) => [code, codes.filter((c) => c === code).length]);
  }
  const { by, codes, where = {}, show } = question;
  return codes.flatMap((code) =>
    rows
      .filter((row) => row[by] === code)
      .filter((row) => Object.entries(where).every(([field, value]) => row[field] === value))
      .map((row) => [code, row[show[language]] ?? '']),
  );
}

/** Numbers fall from row to row; in what order equal ones stand, and texts, is left to the tool. */
function expectAnswer(
  rows: readonly (readonly Cell[])[],
  table: keyof Dataset,
  language: Language,
): void {
  const expected = answer(table, language);
  const sorted = (pairs: typeof rows) => pairs.map((pair) => JSON.stringify(pair)).toSorted();
  expect(sorted(rows)).toEqual(sorted(expected));
  const numbers = rows.flatMap(([, last]) => (typeof last === 'number' ? [last] : []));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
}

test('every question has an answer, but where the table is empty', () => {
  for (const [language, table] of CASES) {
    const isEmpty = readDistFile(`/data/${table}.json`).toString('utf8').trim() === '[]';
    expect(answer(table, language).length > 0, table).toBe(!isEmpty);
  }
  expect(answer('observations', 'vi')).toContainEqual(['RRD', 363.31]);
  expect(answer('regions', 'en')).toContainEqual(['CH', 'Central Highlands']);
});

describe('JavaScript', () => {
  let server: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    server = await serveFolder({ folder: locateDistFile('/'), ports: [0] });
  });
  afterAll(() => server.close());

  test.each(CASES)('%s, %s: runs in Node against the served site', async (language, table) => {
    const code = readSnippet(language, table, 'javascript');
    const there = code.replaceAll(DATA_FOLDER, `${server.address}data/`);
    expect(there).toContain(server.address);
    const heard = 'console.table = (answer) => process.stdout.write(JSON.stringify(answer));';
    const run = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      `${heard}\n${there}`,
    ]);
    const rows = JSON.parse(run.stdout) as readonly object[];
    expectAnswer(
      rows.map((row) => Object.values(row) as Cell[]),
      table,
      language,
    );
  });
});

/** Reading from an address needs the extension httpfs, and so a network: here the files are at hand. */
describe('DuckDB', () => {
  test.each(CASES)('%s, %s: runs on the built file', async (language, table) => {
    const code = readSnippet(language, table, 'duckdb');
    const here = code.replaceAll(DATA_FOLDER, locateDistFile('/data/'));
    expect(here).not.toBe(code);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const reader = await connection.runAndReadAll(here);
    const rows = reader
      .getRows()
      .map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : (cell as Cell))));
    connection.closeSync();
    expectAnswer(rows, table, language);
  });
});
