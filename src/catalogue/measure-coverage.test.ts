import { describe, expect, test } from 'vitest';
import type { Dataset, Gap } from '../domain/dataset.ts';
import { dataset } from './dataset.ts';
import { measureCoverage, type Column, type Question } from './measure-coverage.ts';

const first: Column = {
  id: '2014/2020',
  source: 'report-2014-2020',
  periods: ['2014/2020'],
  results: true,
};
const second: Column = {
  id: '2013/2022',
  source: 'report-2013-2022',
  periods: ['2013/2022'],
  results: true,
};
const draft: Column = {
  id: 'drafted',
  source: 'submission-2021-2025',
  periods: ['2021/2025'],
  results: false,
};
const funding: Question = { id: 'funding', asks: [{ indicator: 'funding' }] };

const measure = (question: Partial<Question>, column: Column, data: Dataset = dataset) => {
  const coverage = measureCoverage(data, { ...funding, ...question }, column);
  const { state, printed, computed, of, example } = coverage;
  return [state, printed, computed, of, example?.row.id];
};

/** The dataset with other observations, and with no gaps unless some are given. */
function change(
  keep: (row: Dataset['observations'][number]) => boolean,
  gaps: readonly Gap[] = [],
): Dataset {
  return { ...dataset, observations: dataset.observations.filter(keep), gaps };
}

describe('a question is', () => {
  test('answered where the document prints what is asked for', () => {
    expect(measure({}, first)).toEqual(['published', 1, 0, 1, 'r20-funding-vn']);
    expect(measure({ across: 'regions' }, first).slice(0, 4)).toEqual(['published', 6, 0, 6]);
    expect(measure({ categories: ['central', 'local'] }, second).slice(0, 4)).toEqual([
      'published',
      2,
      0,
      2,
    ]);
  });

  test('answered by what is computed where not all is printed', () => {
    expect(measure({ across: 'outside-regions' }, first).slice(0, 4)).toEqual(['derived', 0, 1, 1]);
    const mean = { asks: [{ indicator: 'funding-per-province' }], across: 'regions' } as const;
    expect(measure(mean, first)).toEqual(['derived', 4, 2, 6, 'r20-funding-per-province-rrd']);
  });

  test('answered in part where some places, years or parts are missing', () => {
    expect(measure({ across: 'provinces' }, first).slice(0, 4)).toEqual(['partial', 5, 0, 63]);
    expect(measure({ across: 'years' }, second).slice(0, 4)).toEqual(['partial', 2, 0, 10]);
    expect(measure({ parts: 'activity' }, first).slice(0, 4)).toEqual(['partial', 1, 0, null]);
  });

  test('not answered where there is nothing', () => {
    expect(measure({ across: 'provinces' }, second)).toEqual(['none', 0, 0, 63, undefined]);
    const none = change(() => false);
    expect(measure({}, first, { ...none, derived: [] })).toEqual(['none', 0, 0, 1, undefined]);
  });

  test('not answered by a number that cannot be read, which is its example', () => {
    const fairs = [{ indicator: 'fairs-held', category: 'level-regional' }];
    expect(measure({ asks: fairs }, first)).toEqual([
      'unreadable',
      0,
      0,
      1,
      'r20-fairs-held-level-regional',
    ]);
  });

  test('answered by the first of several asks', () => {
    const asks = [{ indicator: 'nothing' }, { indicator: 'counterpart-capital' }];
    expect(measure({ asks }, first).at(-1)).toBe('r20-counterpart-capital');
  });

  test('answered by the last year only where it asks for a stand', () => {
    const staff = { asks: [{ indicator: 'staff' }] };
    expect(measure(staff, first)[0]).toBe('none');
    expect(measure({ ...staff, stand: true }, first)[0]).toBe('published');
  });

  test('answered by money of the basis it asks for, and by nothing computed', () => {
    const carriedOut = { asks: [{ indicator: 'funding', basis: 'carried-out' as const }] };
    expect(measure(carriedOut, second)[0]).toBe('none');
    expect(measure({ ...carriedOut, across: 'regions' }, second)[0]).toBe('published');
    expect(measure({ ...carriedOut, across: 'outside-regions' }, second)[0]).toBe('none');
  });
});

describe('parts', () => {
  const types: Partial<Question> = {
    asks: [{ indicator: 'support-instances' }],
    parts: 'establishment',
  };

  test('are complete where they add up to the whole', () => {
    expect(measure(types, second).slice(0, 4)).toEqual(['published', 3, 0, 3]);
  });

  test('are incomplete where one is missing, or the whole', () => {
    const without = (id: string) => change((row) => row.id !== id);
    expect(measure(types, second, without('r22-support-instances-sme'))[0]).toBe('partial');
    expect(measure(types, second, without('r22-support-instances-vn'))[0]).toBe('partial');
  });

  test('of a draft count in the column of the draft', () => {
    const foreseen = {
      asks: [{ indicator: 'funding-foreseen', category: 'central' }],
      parts: 'activity',
    };
    expect(measure(foreseen, draft)[0]).toBe('published');
    expect(measure(foreseen, first)[0]).toBe('none');
  });
});

describe('a gap', () => {
  const gap: Gap = {
    id: 'lost',
    source: 'report-2013-2022',
    line: 1,
    kind: 'passage',
    label_vi: '',
    label_en: '',
    note_vi: '',
    note_en: '',
    answers: 'other provinces',
  };
  const provinces: Question = { ...funding, id: 'provinces', across: 'provinces' };
  const cell = (gaps: readonly Gap[], column = second) =>
    measureCoverage(
      change(() => true, gaps),
      provinces,
      column,
    );

  test('that may hold the answer makes it unknown', () => {
    expect(cell([gap])).toMatchObject({ state: 'unknown', gap });
  });

  test('that is a figure never given leaves it unpublished', () => {
    const figure = { ...gap, id: 'never', kind: 'figure' };
    expect(cell([figure])).toMatchObject({ state: 'none', gap: figure });
    expect(cell([figure, gap])).toMatchObject({ state: 'unknown', gap });
  });

  test('of another document, or about another question, changes nothing', () => {
    expect(cell([{ ...gap, source: 'decision-1288' }])).toMatchObject({ state: 'none' });
    expect(cell([{ ...gap, answers: 'provinces-by-year' }]).gap).toBeUndefined();
  });

  test('does not hide what there is', () => {
    const partly = { ...gap, source: 'report-2014-2020' };
    expect(cell([partly], first)).toMatchObject({ state: 'partial', gap: partly });
  });
});
