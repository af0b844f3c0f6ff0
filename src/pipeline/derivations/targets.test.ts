import { describe, expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import { deriveAttainment, deriveDraftToApproved, deriveTargetTotals } from './targets.ts';

const categories = [
  { id: 'target-clusters-supported', dimension: 'target', label_vi: 'Cụm', label_en: 'Clusters' },
  { id: 'target-fairs-held-abroad', dimension: 'target', label_vi: 'Hội chợ', label_en: 'Fairs' },
];
const clusters = { indicator: 'clusters-supported', unit: 'cluster', basis: '' } as const;
const fairs = { indicator: 'fairs-held', unit: 'fair', category: 'abroad', basis: '' } as const;

const decision = makeContext(
  [
    { ...clusters, id: 'late', period: '2016/2020', status: 'target' },
    { ...clusters, id: 'early', period: '../2015', status: 'target' },
    { ...fairs, id: 'fairs', period: '2016/2020', status: 'target' },
  ],
  { categories, prefix: 'd' },
);
const report = makeContext([{ ...clusters, id: 'result' }], { categories, prefix: 'r' });

describe('the target of a whole programme', () => {
  test('is that of its phases added up; of a single one there is no sum', () => {
    expect(deriveTargetTotals(decision)).toMatchObject([
      {
        id: 'd-d-to-2020-target-clusters-supported',
        indicator: 'clusters-supported',
        category: 'target-clusters-supported',
        period: '../2020',
        formula: 'early + late',
      },
    ]);
  });

  test('results are not added up, nor targets without a code of their own', () => {
    expect(deriveTargetTotals(report)).toEqual([]);
    expect(deriveTargetTotals({ ...decision, categories: [] })).toEqual([]);
  });
});

describe('attainment', () => {
  test('is the result over the targets of all phases, in the order of the phases', () => {
    expect(deriveAttainment([decision, report])).toMatchObject([
      {
        id: 'd-r-2014-2020-target-attainment-clusters-supported',
        category: 'target-clusters-supported',
        period: '2014/2020',
        formula: 'result / ( early + late ) * 100',
      },
    ]);
  });

  test.each([
    ['another year ends the result', { period: '2013/2022' }],
    ['the result leaves out the first phase', { period: '2017/2020' }],
    ['it is another thing', { category: 'cluster-planning' }],
    ['it is a plan itself', { status: 'draft' }],
    ['it is of one region', { geography: 'N' }],
  ] as const)('there is none where %s', (_name, change) => {
    const other = makeContext([{ ...clusters, id: 'result', ...change }], { categories });
    expect(deriveAttainment([decision, other])).toEqual([]);
  });

  test.each([
    ['2021/2025', 1],
    ['2023/2025', 0],
    ['2019/2025', 0],
  ])('of a single phase, 2021 to 2025, a result over %s makes %i', (period, count) => {
    const target = { ...clusters, id: 'target', period: '2021/2025', status: 'target' } as const;
    const planned = makeContext([target], { categories, prefix: 'd' });
    const later = makeContext([{ ...clusters, id: 'result', period }], { categories, prefix: 'n' });
    expect(deriveAttainment([planned, later])).toHaveLength(count);
  });

  test('a target without a code of its own is left out', () => {
    const bare = makeContext([{ ...clusters, id: 'result' }], { categories: [] });
    expect(deriveAttainment([decision, bare])).toEqual([]);
  });
});

describe('the draft against what was approved', () => {
  const period = '2021/2025';
  const draft = makeContext(
    [
      { ...clusters, id: 'asked', period, status: 'draft' },
      { ...clusters, id: 'asked-again', period, status: 'draft', line: 9 },
      { ...fairs, id: 'dropped', period, status: 'draft' },
    ],
    { categories, prefix: 's' },
  );
  const approved = makeContext([{ ...clusters, id: 'granted', period, status: 'target' }], {
    categories,
    prefix: 'r',
  });

  test('is the draft in per cent of the approved; what was dropped has no value', () => {
    expect(deriveDraftToApproved([draft, approved])).toMatchObject([
      {
        id: 'd-r-2021-2025-draft-to-approved-clusters-supported',
        formula: 'asked / granted * 100',
      },
    ]);
  });

  test('there is none for targets of another period', () => {
    const other = makeContext([{ ...clusters, id: 'granted', status: 'target' }], { categories });
    expect(deriveDraftToApproved([draft, other])).toEqual([]);
  });
});
