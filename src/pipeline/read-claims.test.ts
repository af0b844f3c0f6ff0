import { describe, expect, test } from 'vitest';
import {
  CLAIMS,
  CLAIMS_PATH,
  EXCEPTIONS_PATH,
  sampleFiles,
} from '../../tests/support/sample-data.ts';
import { readClaims } from './read-claims.ts';
import { readCodelists } from './read-codelists.ts';

const { codelists } = readCodelists(sampleFiles());
const HEADER = CLAIMS.slice(0, CLAIMS.indexOf('\n') + 1);
const EXCEPTIONS = 'id,verdict,weight\n';

const read = (files: Readonly<Record<string, string>>, sources: readonly string[] = ['sample']) =>
  readClaims(sampleFiles(files), new Set(sources), codelists);
const issuesIn = (...given: Parameters<typeof read>) =>
  read(...given).issues.map(({ code, file, line, column }) => [code, file, line, column]);

describe('a table of claims', () => {
  test('gives its rows, each with file, line and source', () => {
    const { claims, exceptions, issues } = read({ [CLAIMS_PATH]: CLAIMS });
    expect(issues).toEqual([]);
    expect(exceptions).toEqual([]);
    expect(claims.map(({ id, row }) => [id, row])).toEqual([
      ['c-share', 2],
      ['c-sum', 3],
    ]);
    expect(claims[0]).toEqual({
      file: CLAIMS_PATH,
      row: 2,
      source: 'sample',
      id: 'c-share',
      kind: 'share',
      stated: 's-share-central',
      inputs: ['s-central', 's-vn'],
      line: 0,
      isScopeDoubtful: false,
      statement_vi: 'Tỷ trọng trung ương.',
      statement_en: 'The central share.',
      conclusion_vi: '',
      conclusion_en: '',
    });
  });

  test('may have a line, a doubt, a conclusion of its own and no inputs', () => {
    const row = 'c-date,date,2014-08-01,,12,scope,Ngày.,The date.,Kết luận.,A conclusion.\n';
    expect(read({ [CLAIMS_PATH]: HEADER + row }).claims).toMatchObject([
      {
        stated: '2014-08-01',
        inputs: [],
        line: 12,
        isScopeDoubtful: true,
        conclusion_vi: 'Kết luận.',
        conclusion_en: 'A conclusion.',
      },
    ]);
  });

  test('may have several spaces between inputs', () => {
    const spaced = CLAIMS.replace('s-central s-vn', ' s-central   s-vn ');
    expect(read({ [CLAIMS_PATH]: spaced })).toEqual(read({ [CLAIMS_PATH]: CLAIMS }));
  });

  test('bears the name of a source', () => {
    const files = { 'claims/other.csv': CLAIMS };
    expect(issuesIn(files)).toEqual([['unknown-code', 'claims/other.csv', 0, '']]);
    expect(read(files).issues).toMatchObject([{ value: 'other' }]);
    expect(read(files, ['other']).claims.map(({ source }) => source)).toEqual(['other', 'other']);
  });

  test('is one of several, all of them read', () => {
    const other = CLAIMS.replaceAll('c-s', 'o-s');
    const files = { [CLAIMS_PATH]: CLAIMS, 'claims/other.csv': other };
    const { claims, issues } = read(files, ['sample', 'other']);
    expect(issues).toEqual([]);
    expect(claims).toHaveLength(4);
  });

  test('is not any other file of the folder', () => {
    const files = { 'claims/README.md': CLAIMS, 'other/sample.csv': CLAIMS };
    expect(read(files)).toEqual({ claims: [], exceptions: [], issues: [] });
  });
});

describe('an id stands once', () => {
  test('in a table: the second place is named, with the first', () => {
    const [, first = ''] = CLAIMS.split('\n');
    const { issues } = read({ [CLAIMS_PATH]: `${CLAIMS}${first}\n` });
    expect(issues).toMatchObject([
      {
        code: 'duplicate-id',
        file: CLAIMS_PATH,
        line: 4,
        column: 'id',
        value: 'c-share',
        advice: `it stands in ${CLAIMS_PATH}:2 already; choose another`,
      },
    ]);
  });

  test('in all tables together', () => {
    const files = { [CLAIMS_PATH]: CLAIMS, 'claims/z.csv': CLAIMS };
    expect(issuesIn(files, ['sample', 'z'])).toEqual([
      ['duplicate-id', 'claims/z.csv', 2, 'id'],
      ['duplicate-id', 'claims/z.csv', 3, 'id'],
    ]);
  });

  test('among the exceptions', () => {
    const twice = `${EXCEPTIONS}c-sum,contradicts,slip\nc-sum,reproduces,\n`;
    expect(issuesIn({ [EXCEPTIONS_PATH]: twice })).toEqual([
      ['duplicate-id', EXCEPTIONS_PATH, 3, 'id'],
    ]);
  });

  test('though a claim and its exception share it', () => {
    const files = { [CLAIMS_PATH]: CLAIMS, [EXCEPTIONS_PATH]: `${EXCEPTIONS}c-sum,contradicts,\n` };
    expect(issuesIn(files)).toEqual([]);
  });
});

describe('a cell is refused', () => {
  test.each([
    ['kind', 'unknown-code', 'c-a,guess,,,,,Câu.,A sentence.,,\n'],
    ['kind', 'empty-cell', 'c-a,,,,,,Câu.,A sentence.,,\n'],
    ['id', 'empty-cell', ',sum,,,,,Câu.,A sentence.,,\n'],
    ['id', 'wrong-form', 'C_A,sum,,,,,Câu.,A sentence.,,\n'],
    ['line', 'not-a-number', 'c-a,sum,,,0,,Câu.,A sentence.,,\n'],
    ['line', 'not-a-number', 'c-a,sum,,,twelve,,Câu.,A sentence.,,\n'],
    ['doubt', 'unknown-code', 'c-a,sum,,,,basis,Câu.,A sentence.,,\n'],
    ['statement_vi', 'empty-cell', 'c-a,sum,,,,,,A sentence.,,\n'],
    ['statement_en', 'empty-cell', 'c-a,sum,,,,,Câu.,,,\n'],
  ])('in %s of a claim, as %s: %j', (column, code, row) => {
    expect(issuesIn({ [CLAIMS_PATH]: HEADER + row })).toEqual([[code, CLAIMS_PATH, 2, column]]);
  });

  test.each([
    ['id', 'empty-cell', ',contradicts,slip\n'],
    ['verdict', 'empty-cell', 'c-sum,,slip\n'],
    ['verdict', 'unknown-code', 'c-sum,wrong,slip\n'],
    ['weight', 'unknown-code', 'c-sum,contradicts,heavy\n'],
  ])('in %s of an exception, as %s: %j', (column, code, row) => {
    expect(issuesIn({ [EXCEPTIONS_PATH]: EXCEPTIONS + row })).toEqual([
      [code, EXCEPTIONS_PATH, 2, column],
    ]);
  });
});

test('exceptions are read with their lines, a weight or none', () => {
  const rows = 'c-sum,contradicts,slip\n\nc-share,reproduces,\n';
  expect(read({ [EXCEPTIONS_PATH]: EXCEPTIONS + rows }).exceptions).toEqual([
    { file: EXCEPTIONS_PATH, row: 2, id: 'c-sum', verdict: 'contradicts', weight: 'slip' },
    { file: EXCEPTIONS_PATH, row: 4, id: 'c-share', verdict: 'reproduces', weight: '' },
  ]);
});

test('without tables there are no claims', () => {
  expect(read({})).toEqual({ claims: [], exceptions: [], issues: [] });
});
