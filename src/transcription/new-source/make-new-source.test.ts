import { expect, test } from 'vitest';
import { readDataFolder } from '../../../tests/support/data-folder.ts';
import { buildDataset } from '../../pipeline/build-dataset.ts';
import { EXAMPLE_MARKS } from '../../pipeline/example-mark.ts';
import type { InputFile } from '../../pipeline/input-file.ts';
import { readCodelists } from '../../pipeline/read-codelists.ts';
import { makeNewSource } from './make-new-source.ts';

const REQUEST = { id: 'report-2021-2025', prefix: 'r25' };
const TEXT = { file: 'report.txt', sha256: 'a'.repeat(64) };

const real = readDataFolder();
const { codelists } = readCodelists(real);
const made = makeNewSource(REQUEST, TEXT, codelists);

function change(files: readonly InputFile[], edit: (text: string) => string): InputFile[] {
  return files.map(({ path, bytes }) => {
    const text = edit(new TextDecoder().decode(bytes));
    return { path, bytes: new TextEncoder().encode(text) };
  });
}

const withoutMarks = (text: string) =>
  text.replaceAll(`${EXAMPLE_MARKS.vi} `, '').replaceAll(`${EXAMPLE_MARKS.en} `, '');
const withOwnIds = (text: string) => text.replaceAll('-example-', '-made-');
const withCompleteness = (text: string) =>
  text.replace('"completeness": ""', '"completeness": "complete"');

const issuesOf = (files: readonly InputFile[]) => buildDataset([...real, ...files]).issues;

test('nothing of a new source is published: every file of it is refused, and no dataset is made', () => {
  const { dataset, issues } = buildDataset([...real, ...made]);
  expect(dataset).toBeUndefined();
  const refused = new Set(
    issues.filter(({ code }) => code === 'example-row').map(({ file }) => file),
  );
  expect([...refused].toSorted()).toEqual(made.map(({ path }) => path).toSorted());
});

test('an example is refused row by row, and for nothing but being one', () => {
  const filled = change(made, withCompleteness);
  const issues = issuesOf(filled);
  expect([...new Set(issues.map(({ code }) => code))]).toEqual(['example-row']);
  for (const { path, bytes } of filled.filter(({ path }) => path.endsWith('.csv'))) {
    const rows = new TextDecoder().decode(bytes).trim().split('\n').length - 1;
    const lines = new Set(issues.filter(({ file }) => file === path).map(({ line }) => line));
    expect([...lines]).toEqual(Array.from({ length: rows }, (_, index) => index + 2));
  }
});

test.each([
  ['its id alone', (text: string) => withOwnIds(text)],
  ['its words alone', (text: string) => withoutMarks(text)],
])('an example that lost %s is an example still', (_, edit) => {
  expect(issuesOf(change(made, edit)).map(({ code }) => code)).toContain('example-row');
});

test('but for the marks the examples are sound, and what they state holds', () => {
  const sound = change(made, (text) => withCompleteness(withoutMarks(withOwnIds(text))));
  const { dataset, issues } = buildDataset([...real, ...sound]);
  expect(issues).toEqual([]);
  const own = dataset?.claims.filter(({ source }) => source === REQUEST.id) ?? [];
  expect(own.map(({ kind, verdict }) => [kind, verdict])).toEqual(
    expect.arrayContaining([
      ['sum', 'reproduces'],
      ['share', 'reproduces'],
      ['attainment', 'reproduces'],
    ]),
  );
});

test('there is an example of every reading, of both kinds of places, of a range and a qualifier', () => {
  const sound = change(made, (text) => withCompleteness(withoutMarks(withOwnIds(text))));
  const rows = buildDataset([...real, ...sound]).dataset?.observations ?? [];
  const own = rows.filter(({ source }) => source === REQUEST.id);
  expect(new Set(own.map(({ reading }) => reading))).toEqual(
    new Set(['clear', 'mended', 'uncertain']),
  );
  expect(own.map(({ geography }) => geography)).toEqual(
    expect.arrayContaining(['VN', 'RRD', 'VN-44']),
  );
  expect(own.some(({ line, line_end }) => line_end === line + 1)).toBe(true);
  expect(own.some(({ qualifier }) => qualifier === 'nearly')).toBe(true);
  expect(own.some(({ status }) => status === 'target')).toBe(true);
  expect(own.some(({ indicator }) => indicator.endsWith('-share'))).toBe(true);
});
