import { describe, expect, test, vi } from 'vitest';
import { keepKnown } from '../../../tests/support/keep-known.ts';
import { LANGUAGES } from '../../domain/dataset.ts';
import { schemaOf, TABLE_NAMES } from '../schema/tables.ts';
import { askTable } from './ask-table.ts';
import { listSnippets } from './list-snippets.ts';
import { QUESTIONS } from './questions.ts';

vi.mock(import('../../catalogue/dataset.ts'), async (original) => {
  const site = await original();
  return { ...site, dataset: keepKnown(site.dataset) };
});

const addressOf = (file: string) => `https://example.org/data/${file}`;

describe.each(TABLE_NAMES)('%s', (table) => {
  const names = schemaOf(table).fields.map(({ name }) => name);

  test.each(LANGUAGES)('names fields and codes that there are: %s', (language) => {
    const asked = askTable(table, language);
    const fields =
      asked.kind === 'count'
        ? [asked.by]
        : [asked.by, asked.show, ...asked.conditions.map(([field]) => field)];
    expect(names).toEqual(expect.arrayContaining(fields));
  });

  test.each(LANGUAGES)('each snippet names its file, and is quoted throughout: %s', (language) => {
    const { spreadsheet, python, r, javascript, duckdb } = listSnippets(table, language, addressOf);
    expect(spreadsheet).toMatch(/^=[A-Z]+\([A-Z]+4:[A-Z]+\d+[;,] .*\)$/);
    for (const code of [python, r]) expect(code).toContain(`"${addressOf(`${table}.csv`)}"`);
    expect(javascript).toContain(`'${addressOf(`${table}.json`)}'`);
    expect(duckdb).toContain(`'${addressOf(`${table}.parquet`)}'`);
    for (const code of [spreadsheet, python, r, javascript, duckdb]) {
      expect(code.split(/["']/).length % 2).toBe(1);
      expect(code).not.toContain('undefined');
    }
  });

  test('the question is one, in both languages', () => {
    for (const language of LANGUAGES) expect(QUESTIONS[table].question[language]).toMatch(/\?$/);
  });
});

test('money by region, with each tool', () => {
  const snippets = listSnippets('observations', 'vi', addressOf);
  expect(snippets.spreadsheet).toMatch(
    /^=SUMIFS\(O4:O\d+; K4:K\d+; "funding"; M4:M\d+; "2014\/2020"; L4:L\d+; "RRD"\)$/,
  );
  expect(snippets.javascript).toBe(`const address = 'https://example.org/data/observations.json';
const rows = await (await fetch(address)).json();
const codes = ['RRD', 'NMM', 'NCC', 'CH', 'SE', 'MRD'];
const answer = rows
  .filter((row) => row.indicator === 'funding')
  .filter((row) => row.period === '2014/2020')
  .filter((row) => codes.includes(row.geography))
  .map(({ geography, value }) => ({ geography, value }))
  .sort((a, b) => b.value - a.value);
console.table(answer);`);
  expect(snippets.duckdb).toBe(`SELECT geography, value
FROM 'https://example.org/data/observations.parquet'
WHERE indicator = 'funding'
  AND period = '2014/2020'
  AND geography IN ('RRD', 'NMM', 'NCC', 'CH', 'SE', 'MRD')
ORDER BY value DESC;`);
});

test('statements by verdict, with each tool', () => {
  const { spreadsheet, python, r } = listSnippets('claims', 'en', addressOf);
  expect(spreadsheet).toMatch(/^=COUNTIFS\(L4:L\d+, "contradicts"\)$/);
  expect(python).toBe(`import pandas as pd

rows = pd.read_csv("https://example.org/data/claims.csv")
print(rows["verdict"].value_counts().to_string())`);
  expect(r).toBe(`rows <- read.csv("https://example.org/data/claims.csv", encoding = "UTF-8")
print(sort(table(rows$verdict), decreasing = TRUE))`);
});
