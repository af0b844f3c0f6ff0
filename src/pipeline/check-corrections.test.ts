import { describe, expect, test } from 'vitest';
import { SAMPLE, sampleFiles, sampleWithCells } from '../../tests/support/sample-data.ts';
import { buildDataset } from './build-dataset.ts';
import type { InputFile } from './input-file.ts';

const FILE = 'corrections.csv';
const [header = ''] = (SAMPLE[FILE] ?? '').split('\n');
const row =
  'c-vn,2026-02-01,ours,s-count,value,0.2.0,17,18,17 tỉnh,17 provinces,18 tỉnh,18 provinces,Chép sai.,Copied wrong.';

const issuesOf = (files: readonly InputFile[]) =>
  buildDataset(files).issues.map(({ code, file, line, column }) => [code, file, line, column]);

/** The sample with these rows of corrections; of ids there is one each. */
const withRows = (...rows: readonly string[]) =>
  sampleFiles({
    [FILE]: [header, ...rows.map((text, index) => text.replace('c-vn', `c-${index}`)), ''].join(
      '\n',
    ),
  });

/** The same with another count of provinces. */
const withCount = (printed: string, text: string) => [
  ...sampleWithCells('s-count', { printed }).filter(({ path }) => path !== FILE),
  ...withRows(text).filter(({ path }) => path === FILE),
];

/** A correction that the sample bears out, some pieces of it replaced. */
const change = (...pieces: readonly (readonly [from: string, to: string])[]) =>
  pieces.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, row);

const PAGE = [',s-count,value,0.2.0,17,18,', ',/vung/dong-bang-song-hong/,,0.2.0,,,'] as const;

test('what the data bear out is no fault', () => {
  expect(issuesOf(sampleFiles())).toEqual([]);
  expect(issuesOf(withRows(change(PAGE)))).toEqual([]);
});

describe('in a row of its own', () => {
  test.each([
    ['a subject that is not there', [',s-count,', ',s-gone,'], 'unknown-code', 'subject'],
    [
      'an address of another form',
      [',s-count,value,0.2.0,17,18', ',/Vung/,,0.2.0,,'],
      'unknown-code',
      'subject',
    ],
    ['a figure without a field', [',s-count,value,', ',s-count,,'], 'empty-cell', 'field'],
    ['a field that the table has not', [',value,', ',valeu,'], 'unknown-code', 'field'],
    ['an id, which never changes', [',value,', ',id,'], 'unknown-code', 'field'],
    ['the same value as before', [',17,18,', ',18,18,'], 'unchanged', 'value_after'],
    ['the same words as before', ['17 tỉnh', '18 tỉnh'], 'unchanged', 'after_vi'],
  ] as const)('%s', (_what, piece, code, column) => {
    expect(issuesOf(withRows(change(piece)))).toEqual([[code, FILE, 2, column]]);
  });

  test('a page with a value', () => {
    expect(issuesOf(withRows(change(PAGE, [',0.2.0,,,', ',0.2.0,1,,'])))).toEqual([
      ['wrong-form', FILE, 2, 'value_before'],
    ]);
  });

  test('an issuer who corrects what no document prints', () => {
    expect(issuesOf(withRows(change([',ours,', ',issuer,'], PAGE)))).toEqual([
      ['unknown-code', FILE, 2, 'subject'],
    ]);
  });
});

describe('a correction of ours', () => {
  test('fails once the figure changes again, and says what it is today', () => {
    const { issues } = buildDataset(withCount('19/63', row));
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'changed-value',
        file: FILE,
        line: 2,
        column: 'value_after',
        value: '18',
        expected: '“19”, which is the value of s-count today',
      }),
    ]);
  });

  test('is held to any field, as the CSV file has it', () => {
    const line = [',value,0.2.0,17,18,', ',line,0.2.0,5,6,'] as const;
    expect(issuesOf(withRows(change(line)))).toEqual([]);
    const qualifier = [',value,0.2.0,17,18,', ',qualifier,0.2.0,nearly,,'] as const;
    expect(issuesOf(withRows(change(qualifier)))).toEqual([]);
  });
});

describe('a correction by the issuer', () => {
  const issued = change([',ours,', ',issuer,'], [',17,18,', ',18,20,']);

  test('leaves the transcription as printed', () => {
    expect(issuesOf(withRows(issued))).toEqual([]);
  });

  test('fails where the transcription was made to follow it', () => {
    expect(issuesOf(withCount('20/63', issued))).toEqual([
      ['changed-value', FILE, 2, 'value_before'],
    ]);
  });
});

describe('a later correction of the same field', () => {
  const older = change([',17,18,', ',16,17,'], ['2026-02-01', '2026-01-01']);

  test('alone is held to the data, and goes on from the earlier', () => {
    expect(issuesOf(withRows(row, older))).toEqual([]);
    expect(issuesOf(withRows(older))).toEqual([['changed-value', FILE, 2, 'value_after']]);
  });

  test('leaves no gap to the earlier', () => {
    expect(issuesOf(withRows(change([',17,18,', ',15,18,']), older))).toEqual([
      ['changed-value', FILE, 3, 'value_after'],
    ]);
  });

  test('of another field changes nothing for this one', () => {
    const other = change([',value,0.2.0,17,18,', ',line,0.2.0,5,6,']);
    expect(issuesOf(withRows(other, older))).toEqual([['changed-value', FILE, 3, 'value_after']]);
  });
});
