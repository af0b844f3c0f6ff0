import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CLAIMS,
  CLAIMS_PATH,
  EXCEPTIONS_PATH,
  OBSERVATIONS_PATH,
  printRows,
  ROWS,
  SAMPLE,
  sampleFiles,
  sampleWithCells,
  sampleWithText,
  SOURCE_PATH,
  TEXT,
} from '../../tests/support/sample-data.ts';
import { buildDataset } from './build-dataset.ts';
import type { InputFile } from './input-file.ts';
import { formatIssue, type Issue, type IssueCode } from './issue.ts';
import { verifyTokens } from './verify-tokens.ts';

interface Fault {
  readonly found: readonly Issue[];
  /** File, line and column that the one issue has to name; the file only where several rows are at fault. */
  readonly at: readonly [file: string, line?: number, column?: string];
}

const observations = SAMPLE[OBSERVATIONS_PATH] ?? '';
const [, central = {}] = ROWS;

const build = (files: readonly InputFile[]) => buildDataset(files).issues;
const inObservations = (text: string | Uint8Array) =>
  build(sampleFiles({ [OBSERVATIONS_PATH]: text }));
const withRows = (...rows: Parameters<typeof printRows>[0]) =>
  inObservations(printRows([...ROWS, ...rows]));
const withCells = (...change: Parameters<typeof sampleWithCells>) =>
  build(sampleWithCells(...change));
const WRONG_CLAIMS = CLAIMS.replace('s-central s-vn', 's-local s-vn');
const withClaims = (claims: string, exceptions: string | null = null) =>
  build(sampleFiles({ [CLAIMS_PATH]: claims, [EXCEPTIONS_PATH]: exceptions }));
const withText = (...change: Parameters<typeof sampleWithText>) => build(sampleWithText(...change));

/** One small fault for every code, or the test file that produces it. */
const FAULTS: Readonly<Record<IssueCode, Fault | string>> = {
  'not-utf8': {
    found: inObservations(new Uint8Array([0x69, 0x64, 0xc3, 0x28])),
    at: [OBSERVATIONS_PATH, 0, ''],
  },
  'not-csv': {
    found: inObservations(''),
    at: [OBSERVATIONS_PATH, 0, ''],
  },
  'not-json': {
    found: build(sampleFiles({ [SOURCE_PATH]: '{ "id": ' })),
    at: [SOURCE_PATH, 0, ''],
  },
  'missing-file': {
    found: build(sampleFiles({ [SOURCE_PATH]: null })),
    at: [SOURCE_PATH, 0, ''],
  },
  'unknown-file': {
    found: build(sampleFiles({ 'sources/sample/notes.CSV': 'id\n' })),
    at: ['sources/sample/notes.CSV', 0, ''],
  },
  'missing-column': {
    found: inObservations(observations.replace(',line_end,', ',')),
    at: [OBSERVATIONS_PATH, 1, ''],
  },
  'extra-column': {
    found: inObservations(observations.replace('note_en\n', 'note_en,remark\n')),
    at: [OBSERVATIONS_PATH, 1, ''],
  },
  'extra-cell': {
    found: withText('codelists/regions.csv', 'Nam,South', 'Nam,South,more'),
    at: ['codelists/regions.csv', 3, ''],
  },
  'missing-cell': {
    found: withText('codelists/regions.csv', 'South\n', 'South\nC,c\n'),
    at: ['codelists/regions.csv', 4, 'slug_en'],
  },
  'stray-quote': {
    found: withText('codelists/regions.csv', 'South\n', 'the "South"\n'),
    at: ['codelists/regions.csv', 3, 'name_en'],
  },
  'line-break': {
    found: withText('codelists/regions.csv', 'North\n', '"Nor\nth"\n'),
    at: ['codelists/regions.csv', 2, 'name_en'],
  },
  'formula-cell': {
    found: withCells('s-central', { note_vi: '=A1', note_en: 'A note.' }),
    at: [OBSERVATIONS_PATH, 3, 'note_vi'],
  },
  'converted-cell': '../../scripts/sheet.test.ts',
  'html-tag': {
    found: withCells('s-vn', { note_vi: 'Ghi chú.', note_en: 'A <b>note</b>.' }),
    at: [OBSERVATIONS_PATH, 2, 'note_en'],
  },
  'damaged-text': {
    found: withCells('s-local', { wording: 'địa ph\ufffdơng gần 5' }),
    at: [OBSERVATIONS_PATH, 4, 'wording'],
  },
  'example-row': {
    found: withCells('s-vn', { note_vi: 'VÍ DỤ: con số rõ.', note_en: 'A clear figure.' }),
    at: [OBSERVATIONS_PATH, 2, 'note_vi'],
  },
  'empty-cell': {
    found: withCells('s-count', { section: '' }).filter(({ code }) => code === 'empty-cell'),
    at: [OBSERVATIONS_PATH, 6, 'section'],
  },
  'not-a-number': {
    found: withCells('s-vn', { occurrence: 'first' }),
    at: [OBSERVATIONS_PATH, 2, 'occurrence'],
  },
  'changed-value': {
    found: withText('corrections.csv', ',N,VN,', ',N,S,'),
    at: ['corrections.csv', 2, 'value_after'],
  },
  unchanged: {
    found: withText('corrections.csv', 'cả nước', 'miền Bắc'),
    at: ['corrections.csv', 2, 'after_vi'],
  },
  'wrong-form': {
    found: withCells('s-vn', { id: 's-V_N' }),
    at: [OBSERVATIONS_PATH, 2, 'id'],
  },
  'unknown-code': {
    found: withCells('s-count', { geography: 'XX' }),
    at: [OBSERVATIONS_PATH, 6, 'geography'],
  },
  'duplicate-id': {
    found: withRows({ ...central, category: '' }),
    at: [OBSERVATIONS_PATH, 7, 'id'],
  },
  'wrong-order': {
    found: withText('changes.csv', '2026-01-01', '2026-03-01'),
    at: ['changes.csv', 3, 'date'],
  },
  'unreadable-number': {
    found: withCells('s-vn', { printed: '20.76' }),
    at: [OBSERVATIONS_PATH, 2, 'printed'],
  },
  'changed-reading': {
    found: withCells('s-share-central', { read_as: '61,0' }),
    at: [OBSERVATIONS_PATH, 5, 'read_as'],
  },
  'missing-note': {
    found: withCells('s-share-central', { note_en: '' }),
    at: [OBSERVATIONS_PATH, 5, 'note_en'],
  },
  'missing-wording': {
    found: withCells('s-local', { wording: '' }),
    at: [OBSERVATIONS_PATH, 4, 'wording'],
  },
  'missing-qualifier': {
    found: withCells('s-local', { qualifier: '' }),
    at: [OBSERVATIONS_PATH, 4, 'qualifier'],
  },
  'long-wording': {
    found: withCells('s-local', { wording: 'một '.repeat(13) }),
    at: [OBSERVATIONS_PATH, 4, 'wording'],
  },
  'wrong-section': {
    found: withCells('s-count', { section: 'I' }),
    at: [OBSERVATIONS_PATH, 6, 'section'],
  },
  'wrong-unit': {
    found: withCells('s-count', { unit: 'percent' }),
    at: [OBSERVATIONS_PATH, 6, 'unit'],
  },
  'wrong-basis': {
    found: withCells('s-vn', { basis: '' }),
    at: [OBSERVATIONS_PATH, 2, 'basis'],
  },
  'excluding-qualifiers': {
    found: withCells('s-local', { qualifier: 'nearly more-than' }),
    at: [OBSERVATIONS_PATH, 4, 'qualifier'],
  },
  'broken-formula': {
    // The shares of a total of nothing.
    found: withCells('s-vn', { printed: '0' }).slice(0, 1),
    at: [OBSERVATIONS_PATH],
  },
  'broken-claim': {
    found: withClaims(CLAIMS.replace('s-central s-vn', 's-central')),
    at: [CLAIMS_PATH, 2, 'inputs'],
  },
  'changed-verdict': {
    found: withClaims(WRONG_CLAIMS),
    at: [CLAIMS_PATH, 2, 'id'],
  },
  'missing-conclusion': {
    found: withClaims(WRONG_CLAIMS, 'id,verdict,weight\nc-share,contradicts,slip\n'),
    at: [CLAIMS_PATH, 2, 'conclusion_vi'],
  },
  'token-not-found': {
    found: verifyTokens(
      buildDataset(sampleWithCells('s-central', { printed: '7,6' })).placed,
      TEXT.split('\n'),
    ),
    at: [OBSERVATIONS_PATH, 3, 'printed'],
  },
  'wrong-text': '../../scripts/data.test.ts',
};

test('the sample itself has no issue', () => {
  expect(build(sampleFiles())).toEqual([]);
  expect(verifyTokens(buildDataset(sampleFiles()).placed, TEXT.split('\n'))).toEqual([]);
});

describe('every code is found, once, at its place', () => {
  test.each(Object.entries(FAULTS))('%s', (code, fault) => {
    if (typeof fault === 'string') {
      expect(readFileSync(new URL(fault, import.meta.url), 'utf8')).toContain(`[${code}]`);
      return;
    }
    const places = fault.found.map(({ file, line, column }) => [file, line, column]);
    expect(fault.found.map((issue) => issue.code)).toEqual([code]);
    expect(places.map((place) => place.slice(0, fault.at.length))).toEqual([fault.at]);
    for (const { expected, advice } of fault.found) expect([expected, advice]).not.toContain('');
  });
});

describe('a comma that is not in quotation marks', () => {
  const torn = (row: string) => inObservations(observations.replace(/^s-central,.*$/m, row));
  const central = observations.match(/^s-central,.*$/m)?.[0] ?? '';

  test.each([
    ['that leaves a cell at the end', `${central},more`],
    ['that leaves the last cell empty', central.replace(/,(?=[^,]*,)/, ',,')],
  ])('%s, is told once and nothing of what it moved', (_name, row) => {
    expect(torn(row).map(({ code, line }) => [code, line])).toEqual([
      ['extra-cell', expect.any(Number)],
    ]);
  });
});

describe('a formatted issue', () => {
  const issue: Issue = {
    file: 'sources/sample/observations.csv',
    line: 7,
    column: 'printed',
    code: 'unreadable-number',
    value: '20.76',
    expected: 'a number',
    advice: 'write it otherwise',
  };

  test('names file, line and column, then the value, its code and what to do', () => {
    expect(formatIssue(issue)).toBe(
      'sources/sample/observations.csv:7, column printed: “20.76” [unreadable-number]\n' +
        '    expected a number; write it otherwise',
    );
  });

  test('leaves out a line or column that it does not have, and says that a value is empty', () => {
    expect(formatIssue({ ...issue, line: 0, column: '', value: '' })).toMatch(
      /^sources\/sample\/observations\.csv: is empty \[/,
    );
  });

  test('shortens a long value', () => {
    expect(formatIssue({ ...issue, value: 'x'.repeat(500) })).toContain(`“${'x'.repeat(79)}…”`);
    expect(formatIssue({ ...issue, value: 'x'.repeat(80) })).toContain(`“${'x'.repeat(80)}”`);
  });
});
