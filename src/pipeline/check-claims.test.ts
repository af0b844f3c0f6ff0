import { describe, expect, test } from 'vitest';
import { makeClaim } from '../../tests/support/claim-figures.ts';
import { MATERIAL } from '../../tests/support/claim-material.ts';
import { checkClaims } from './check-claims.ts';
import { EXCEPTIONS_PATH, type ClaimRow, type ExceptionRow } from './read-claims.ts';

const HOLDS = makeClaim({ stated: 's-vn', inputs: ['s-central', 's-local'] });
const FAILS = makeClaim({
  stated: 's-vn',
  inputs: ['s-central', 's-central'],
  conclusion_vi: 'Hỏi lại cơ quan.',
  conclusion_en: 'Ask the ministry.',
});
const OPEN = makeClaim({ stated: 's-vn', inputs: ['s-lost'] });
const PIN: ExceptionRow = {
  file: EXCEPTIONS_PATH,
  row: 9,
  id: 'c-some',
  verdict: 'contradicts',
  weight: 'slip',
};

function check(claim: ClaimRow | null, pin?: Partial<ExceptionRow>) {
  const exceptions = pin === undefined ? [] : [{ ...PIN, ...pin }];
  return checkClaims({ claims: claim === null ? [] : [claim], exceptions, issues: [] }, MATERIAL);
}
const issuesOf = (...given: Parameters<typeof check>) =>
  check(...given).issues.map(({ code, file, line, column }) => `${code} ${file}:${line} ${column}`);
const publish = (...given: Parameters<typeof check>) => check(...given).claims[0];

describe('a claim', () => {
  test('is published with its place, what was computed and the usual conclusion', () => {
    expect(check(HOLDS)).toEqual({
      issues: [],
      claims: [
        {
          id: 'c-some',
          source: 'sample',
          section: 'I',
          line: 2,
          kind: 'sum',
          statement_vi: 'Điều văn bản nói.',
          statement_en: 'What the document says.',
          stated: 12.5,
          recomputed: 12.5,
          lower: 11.45,
          upper: 12.55,
          verdict: 'reproduces',
          weight: '',
          needed: null,
          inputs: 's-central s-local',
          conclusion_vi: 'Dẫn được.',
          conclusion_en: 'Quote it.',
          observation: 's-vn',
          formula: 's-central + s-local',
          unit: 'billion-vnd',
          needed_input: '',
        },
      ],
    });
  });

  test('that does not hold has its weight and the value it would need', () => {
    const wrong = makeClaim({ ...FAILS, stated: 's-share-central', kind: 'share' });
    expect(publish({ ...wrong, inputs: ['s-local', 's-vn'] }, {})).toMatchObject({
      recomputed: 40,
      verdict: 'contradicts',
      weight: 'slip',
      needed: 7.5,
      needed_input: 's-local',
    });
  });
});

describe('what a claim states', () => {
  test('is computed in the unit of the indicator, whatever the unit in print', () => {
    const inMillions = { ...HOLDS, stated: 's-million' };
    expect(publish({ ...inMillions, inputs: ['s-vn'], kind: 'equal' })).toMatchObject({
      stated: 12.45,
      recomputed: 12.5,
      verdict: 'within-rounding',
      unit: 'billion-vnd',
    });
    const back = { ...HOLDS, kind: 'equal', inputs: ['s-million'] };
    expect(publish(back)).toMatchObject({ recomputed: 12.45, verdict: 'reproduces' });
    expect(publish({ ...inMillions, inputs: ['s-vn'], kind: 'wording' })?.verdict).toBe(
      'agrees-with-wording',
    );
  });

  test('may be computed from a derived value', () => {
    const inputs = ['d-s-2015-funding-central-and-local'];
    expect(publish({ ...HOLDS, kind: 'equal', inputs })?.recomputed).toBe(12.5);
  });

  test('that words qualify is held against what they mean', () => {
    const nearly = { ...HOLDS, stated: 's-local', inputs: ['s-vn', 's-central'] };
    expect(publish({ ...nearly, kind: 'remainder' })).toMatchObject({
      stated: 5,
      recomputed: 5,
      verdict: 'reproduces',
    });
    expect(publish({ ...nearly, kind: 'equal', inputs: ['s-less'] })?.verdict).toBe(
      'agrees-with-wording',
    );
    expect(publish({ ...nearly, kind: 'wording', inputs: ['s-central'] }, {})?.verdict).toBe(
      'contradicts',
    );
  });

  test('about an act is text against text, at its own line', () => {
    const date = { kind: 'date', stated: '2014-08-01', inputs: ['act'] };
    expect(publish(makeClaim({ ...date, line: 5 }))).toMatchObject({
      stated: '2014-08-01',
      recomputed: '2014-08-01',
      section: 'II',
      line: 5,
      observation: '',
      unit: '',
      verdict: 'reproduces',
    });
  });
});

describe('a line', () => {
  const inWords = makeClaim({ kind: 'rising', stated: '', inputs: ['s-local', 's-central'] });

  test('is needed where no observation gives it', () => {
    expect(issuesOf(inWords)).toEqual(['broken-claim claims/sample.csv:2 inputs']);
    expect(check(inWords).issues[0]?.advice).toMatch(/^a line/);
    expect(check(inWords).claims).toEqual([]);
  });

  test('says in which section the statement stands', () => {
    expect(publish({ ...inWords, line: 4 })).toMatchObject({ section: 'I', line: 4 });
    expect(publish({ ...inWords, line: 6 })).toMatchObject({ section: 'II', line: 6 });
  });

  test('of an observation comes before one in the table', () => {
    expect(publish({ ...HOLDS, line: 6 })).toMatchObject({ section: 'I', line: 2 });
  });

  test('is none where the figure is of another source', () => {
    const foreign = { ...HOLDS, stated: 'o-vn' };
    expect(issuesOf(foreign)).toEqual(['broken-claim claims/sample.csv:2 inputs']);
    expect(check(foreign).issues[0]?.advice).toBe('o-vn is a figure of other');
  });
});

test('a row that cannot be computed is an issue, and the other rows are published', () => {
  const broken = makeClaim({ id: 'c-broken', row: 3, stated: 's-vn', inputs: ['s-vn', 's-none'] });
  const { claims, issues } = checkClaims(
    { claims: [broken, HOLDS], exceptions: [], issues: [] },
    MATERIAL,
  );
  expect(claims.map(({ id }) => id)).toEqual(['c-some']);
  expect(issues).toMatchObject([
    {
      code: 'broken-claim',
      line: 3,
      column: 'inputs',
      value: 's-vn s-none',
      expected: 'what a claim of the kind “sum” takes',
      advice: 'no figure s-none',
    },
  ]);
});

describe('the list of exceptions', () => {
  const DOUBTFUL = { ...FAILS, isScopeDoubtful: true };
  const CHANGED = 'changed-verdict claims/sample.csv:2 id';
  const WRONG_WEIGHT = 'wrong-form claims/exceptions.csv:9 weight';
  const STRAY = 'changed-verdict claims/exceptions.csv:9 id';

  test.each<[string, ClaimRow | null, Partial<ExceptionRow> | undefined, string | null]>([
    ['a claim that holds needs none', HOLDS, undefined, null],
    ['a claim that does not hold is in it', FAILS, {}, null],
    ['a claim that no longer holds is found', FAILS, undefined, CHANGED],
    ['a claim that holds again is found', HOLDS, {}, CHANGED],
    ['a claim that does not hold in another way is found', DOUBTFUL, {}, CHANGED],
    ['a doubtful claim has a weight', DOUBTFUL, { verdict: 'questionable' }, null],
    ['an uncheckable claim is in it', OPEN, undefined, CHANGED],
    ['an uncheckable claim has no weight', OPEN, { verdict: 'uncheckable', weight: '' }, null],
    ['a weight where none belongs is found', OPEN, { verdict: 'uncheckable' }, WRONG_WEIGHT],
    ['a missing weight is found', FAILS, { weight: '' }, WRONG_WEIGHT],
    ['a claim that is gone is found', null, {}, STRAY],
  ])('%s', (_name, claim, pin, issue) => {
    expect(issuesOf(claim, pin)).toEqual(issue === null ? [] : [issue]);
  });

  test('a change names the claim, the verdicts and the numbers', () => {
    expect(check(FAILS).issues).toMatchObject([
      {
        value: 'c-some: contradicts',
        expected: 'a verdict that holds',
        advice: expect.stringContaining('(12.5; s-central + s-central; 15)') as string,
      },
    ]);
    expect(check(HOLDS, {}).issues).toMatchObject([
      { value: 'c-some: reproduces', expected: 'contradicts' },
    ]);
    expect(check(null, {}).issues).toMatchObject([{ value: 'c-some: contradicts' }]);
  });

  test('is held against every claim, also one whose verdict changed', () => {
    expect(publish(FAILS)).toMatchObject({ verdict: 'contradicts', weight: '' });
    expect(publish(HOLDS, {})).toMatchObject({ verdict: 'reproduces' });
  });
});

describe('a conclusion', () => {
  const own = { conclusion_vi: 'Lời riêng.', conclusion_en: 'Words of its own.' };

  test('of its own comes before the usual one of the verdict', () => {
    expect(publish({ ...HOLDS, ...own })).toMatchObject(own);
    expect(publish(HOLDS)).toMatchObject({
      conclusion_vi: 'Dẫn được.',
      conclusion_en: 'Quote it.',
    });
    expect(publish(OPEN, { verdict: 'uncheckable', weight: '' })).toMatchObject({
      conclusion_vi: 'Chưa biết.',
      conclusion_en: 'Not known.',
    });
  });

  test.each([
    ['conclusion_vi', FAILS],
    ['conclusion_en', FAILS],
    ['conclusion_vi', { ...HOLDS, ...own }],
    ['conclusion_en', { ...HOLDS, ...own }],
  ] as const)('that lacks %s is an issue, whatever the verdict', (column, claim) => {
    const pin = claim === FAILS ? {} : undefined;
    expect(issuesOf({ ...claim, [column]: '' }, pin)).toEqual([
      `missing-conclusion claims/sample.csv:2 ${column}`,
    ]);
  });

  test('is needed where the claim does not hold', () => {
    const silent = { ...FAILS, conclusion_vi: '', conclusion_en: '' };
    expect(issuesOf(silent, {})).toEqual(['missing-conclusion claims/sample.csv:2 conclusion_vi']);
    const doubtful = { ...silent, isScopeDoubtful: true };
    expect(issuesOf(doubtful, { verdict: 'questionable' })).toHaveLength(1);
  });
});
