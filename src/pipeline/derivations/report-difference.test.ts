import { describe, expect, test } from 'vitest';
import { makeContext, REGIONAL } from '../../../tests/support/derivation-context.ts';
import { deriveReportDifference } from './report-difference.ts';

const shorter = makeContext(REGIONAL.map((figure) => ({ ...figure, basis: 'approved-plan' })));
const longer = makeContext(
  REGIONAL.map((figure) => ({
    ...figure,
    id: `long-${figure.id ?? ''}`,
    period: '2013/2022',
    basis: 'carried-out',
  })),
  { prefix: 'l' },
);

test('the longer report less the shorter one, by region, remainder and country', () => {
  const derived = deriveReportDifference([shorter, longer]);
  const start = 'd-l-2013-2022-less-s-2014-2020-funding-';
  expect(derived.map(({ id, formula }) => [id.replace(start, ''), formula])).toEqual([
    ['n', 'long-north - north'],
    ['s', 'long-south - south'],
    [
      'outside-regions',
      'd-l-2013-2022-funding-outside-regions - d-s-2014-2020-funding-outside-regions',
    ],
    ['vn', 'long-vn - vn'],
  ]);
  expect(new Set(derived.map(({ period }) => period))).toEqual(new Set(['2013/2022']));
});

test('the note names the kind of money on both sides', () => {
  const [north] = deriveReportDifference([longer, shorter]);
  expect(north?.note_en).toContain('2013–2022 report (funding of work carried out)');
  expect(north?.note_en).toContain('2014–2020 report (an approved plan)');
});

describe('there is no difference', () => {
  test.each([
    ['of one report', [shorter]],
    ['of reports on one period', [shorter, makeContext(REGIONAL, { prefix: 'o' })]],
    [
      'of reports that only overlap',
      [shorter, makeContext(REGIONAL.map((f) => ({ ...f, period: '2015/2022' })))],
    ],
  ])('%s', (_name, contexts) => {
    expect(deriveReportDifference(contexts)).toEqual([]);
  });
});
