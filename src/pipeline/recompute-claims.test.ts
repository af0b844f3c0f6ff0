import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeClaim, makeFigure, makeStated } from '../../tests/support/claim-figures.ts';
import { makeObservation } from '../../tests/support/observation.ts';
import type { ClaimRow } from './read-claims.ts';
import { CLAIM_KINDS, recomputeClaim, type ClaimContext } from './recompute-claims.ts';

const TIMELINE = [
  {
    id: 'act',
    date: '2014-08-01',
    kind: 'decision',
    number: '1288/QĐ-TTg',
    source: 'sample',
    line: 8,
    label_vi: 'Quyết định',
    label_en: 'Decision',
    role: 'programme',
  },
];

/** Observations by id, null for one that cannot be read, and `d`, a derived value of 4. */
function makeContext(values: Readonly<Record<string, number | null>>): ClaimContext {
  const entries = Object.entries(values);
  const certain = entries.flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
  const derived = makeFigure('d', 4);
  return {
    figures: new Map([
      ...certain.map(({ id, value }) => [id, makeFigure(id, value)] as const),
      ['d', derived],
    ]),
    observations: new Map(entries.map(([id, value]) => [id, makeObservation({ id, value })])),
    timeline: TIMELINE,
    state: (id) => {
      const figure = certain.find((one) => one.id === id);
      return figure && makeStated(figure.value, { id });
    },
  };
}

const CONTEXT = makeContext({ stated: 10, seven: 7, a: 6, b: 4, c: 20, lost: null });
const recompute = (fields: Partial<ClaimRow>) => recomputeClaim(makeClaim(fields), CONTEXT);

test('no kind stands in two groups', () => {
  expect(new Set(CLAIM_KINDS).size).toBe(CLAIM_KINDS.length);
});

describe('a claim of each group is recomputed:', () => {
  test('one that states the result of a formula', () => {
    expect(recompute({})).toEqual({
      stated: 10,
      recomputed: 10,
      interval: { lower: 10, upper: 10 },
      formula: 'a + b',
      verdict: 'reproduces',
      needed: null,
      neededInput: '',
    });
  });

  test('one that states an order', () => {
    expect(recompute({ kind: 'highest' })).toEqual({
      stated: 10,
      recomputed: 6,
      interval: { lower: 6, upper: 6 },
      formula: 'stated > a',
      verdict: 'agrees-with-wording',
      needed: null,
      neededInput: '',
    });
    expect(recompute({ kind: 'lowest' }).verdict).toBe('contradicts');
  });

  test('one that stands in words alone', () => {
    expect(recompute({ kind: 'rising', stated: '', inputs: ['b', 'a', 'c'] })).toMatchObject({
      stated: null,
      recomputed: null,
      formula: 'b < a < c',
      verdict: 'agrees-with-wording',
    });
    expect(recompute({ kind: 'rising', stated: '' }).verdict).toBe('contradicts');
  });

  test('one that counts the years of its own period', () => {
    const claim = { kind: 'years', inputs: [] };
    expect(recompute({ ...claim, stated: 'seven' }).verdict).toBe('reproduces');
    expect(recompute({ ...claim, stated: 'a' }).verdict).toBe('questionable');
    expect(recompute({ ...claim, stated: 'stated' }).verdict).toBe('contradicts');
  });

  test.each([
    ['date', '2014-08-01', 'reproduces'],
    ['date', '2014-08-10', 'contradicts'],
    ['date', '2014', 'contradicts'],
    ['act-number', '1288/QĐ-TTg', 'reproduces'],
    ['act-number', '1288/QD-TTg', 'contradicts'],
    ['act-number', '', 'contradicts'],
  ])('one about the %s of an act, given as “%s”: %s', (kind, stated, verdict) => {
    const recomputed = kind === 'date' ? '2014-08-01' : '1288/QĐ-TTg';
    expect(recompute({ kind, stated, inputs: ['act'] })).toEqual({
      stated,
      recomputed,
      interval: null,
      formula: '',
      verdict,
      needed: null,
      neededInput: '',
    });
  });
});

test('an input may be a derived value', () => {
  expect(recompute({ inputs: ['a', 'd'] })).toMatchObject({ recomputed: 10 });
});

describe('a claim is uncheckable', () => {
  test.each<[string, Partial<ClaimRow>, stated: number | null]>([
    ['without inputs', { inputs: [] }, 10],
    ['without inputs or a figure', { stated: '', inputs: [] }, null],
    ['whose figure cannot be read', { stated: 'lost' }, null],
    ['with an input that cannot be read', { inputs: ['a', 'lost'] }, 10],
    ['with too few inputs, one of which cannot be read', { inputs: ['lost'] }, 10],
    [
      'in words, with an input that cannot be read',
      { kind: 'rising', stated: '', inputs: ['lost', 'a'] },
      null,
    ],
    [
      'about years whose number cannot be read',
      { kind: 'years', stated: 'lost', inputs: [] },
      null,
    ],
  ])('%s', (_name, fields, stated) => {
    expect(recompute(fields)).toEqual({
      stated,
      recomputed: null,
      interval: null,
      formula: '',
      verdict: 'uncheckable',
      needed: null,
      neededInput: '',
    });
  });
});

describe('where the scope is in doubt', () => {
  const isScopeDoubtful = true;

  test('a contradiction is a question, with the same numbers', () => {
    const wrong = { inputs: ['a', 'c'] };
    const plain = recompute(wrong);
    expect(plain.verdict).toBe('contradicts');
    expect(recompute({ ...wrong, isScopeDoubtful })).toEqual({ ...plain, verdict: 'questionable' });
  });

  test('a date that differs is a question too', () => {
    const wrong = { kind: 'date', stated: '2014', inputs: ['act'], isScopeDoubtful };
    expect(recompute(wrong).verdict).toBe('questionable');
  });

  test('every other verdict stays', () => {
    expect(recompute({ isScopeDoubtful }).verdict).toBe('reproduces');
    expect(recompute({ inputs: [], isScopeDoubtful }).verdict).toBe('uncheckable');
    expect(recompute({ kind: 'above', inputs: ['a'], isScopeDoubtful }).verdict).toBe(
      'agrees-with-wording',
    );
  });
});

describe('the value that an input would need', () => {
  test('is given for the first input where the numbers contradict', () => {
    expect(recompute({ inputs: ['a', 'c'] })).toMatchObject({ needed: -10, neededInput: 'a' });
    expect(recompute({ kind: 'share', inputs: ['a', 'c'] })).toMatchObject({
      recomputed: 30,
      needed: 2,
      neededInput: 'a',
    });
  });

  test('is not given where that input stands twice', () => {
    const twice = recompute({ kind: 'share', inputs: ['a', 'a', 'b'] });
    expect(twice).toMatchObject({ verdict: 'contradicts', needed: null, neededInput: '' });
  });

  test('is not given for an order or a text', () => {
    expect(recompute({ kind: 'lowest' }).needed).toBeNull();
    expect(recompute({ kind: 'date', stated: '', inputs: ['act'] }).needed).toBeNull();
  });

  test('makes the statement hold', () => {
    const kind = fc.constantFrom('sum', 'remainder', 'share', 'excess', 'mean', 'equal');
    const number = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(kind, number, number, number, (some, stated, a, b) => {
        const claim = makeClaim({ kind: some, inputs: some === 'equal' ? ['a'] : ['a', 'b'] });
        const { verdict, needed } = recomputeClaim(claim, makeContext({ stated, a, b }));
        expect(needed === null).toBe(verdict === 'reproduces');
        if (needed === null) return;
        const mended = recomputeClaim(claim, makeContext({ stated, a: needed, b }));
        expect(mended.verdict).toBe('reproduces');
      }),
    );
  });
});

describe('a row is refused', () => {
  test.each<[string, Partial<ClaimRow>]>([
    ['no figure z', { inputs: ['a', 'z'] }],
    ['no figure a,; spaces between ids, no other marks', { inputs: ['a,', 'b'] }],
    ['no figure z', { inputs: ['lost', 'z'] }],
    ['no figure act', { inputs: ['a', 'act'] }],
    ['no observation z', { stated: 'z' }],
    ['no observation z', { stated: 'z', inputs: [] }],
    ['no observation d', { stated: 'd' }],
    ['no observation ', { stated: '' }],
    ['no observation z', { kind: 'rising', stated: 'z' }],
    ['at least 2 inputs, not 1', { inputs: ['a'] }],
    ['2 inputs, not 3', { kind: 'ratio', inputs: ['a', 'b', 'c'] }],
    ['2 to 3 inputs, not 4', { kind: 'mean', inputs: ['a', 'b', 'c', 'd'] }],
    ['1 inputs, not 2', { kind: 'above' }],
    ['0 inputs, not 1', { kind: 'years', inputs: ['a'] }],
    ['at least 2 inputs, not 1', { kind: 'rising', stated: '', inputs: ['a'] }],
    ['an earlier year', { kind: 'growth-between', inputs: ['y', 'y'] }],
    ['one id of the timeline', { kind: 'date', inputs: [] }],
    ['one id of the timeline', { kind: 'date', inputs: ['a'] }],
    ['one id of the timeline', { kind: 'act-number', inputs: ['act', 'act'] }],
    ['no kind guess', { kind: 'guess' }],
    ['no kind toString', { kind: 'toString' }],
  ])('that gives “%s”: %o', (message, fields) => {
    const context = makeContext({ stated: 10, a: 6, b: 4, c: 20, lost: null });
    const figures = new Map([...context.figures, ['y', makeFigure('y', 5, 0, '2014')]]);
    const run = () => recomputeClaim(makeClaim(fields), { ...context, figures });
    expect(run).toThrow(RangeError);
    expect(run).toThrow(message);
  });
});
