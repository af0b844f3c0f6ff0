import { describe, expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import { dataset } from '../../catalogue/dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { checkInvariants } from './check-invariants.ts';

/** Names of the invariants that a dataset breaks, with the first figure of each. */
function findBroken(changed: Dataset): readonly string[] {
  return checkInvariants(changed)
    .filter(({ holds }) => !holds)
    .map(({ invariant, figures }) => `${invariant}: ${figures[0] ?? ''}`);
}

test('the dataset breaks none', () => {
  expect(findBroken(dataset)).toEqual([]);
});

describe('values that cannot be', () => {
  test.each([
    [
      'a province more in a region',
      { 'r22-province-count-rrd': 12 },
      'provinces are those listed: r22-province-count-rrd',
    ],
    [
      'a province less in the country',
      { 'r20-province-count-vn': 62 },
      'provinces are those listed: r20-province-count-vn',
    ],
    [
      'more provinces than there are',
      { 'r22-provinces-with-website': 64 },
      'provinces are at most all: r22-provinces-with-website',
    ],
    [
      'a region with all the money of the report',
      { 'r20-funding-rrd': 1000 },
      'regions leave a remainder: r20-funding-rrd',
    ],
    [
      'a province with more than its region',
      { 'r20-funding-vn-hn': 364 },
      'provinces have less than their regions: r20-funding-vn-hn',
    ],
    [
      'another central sum',
      { 'r22-funding-central': 1050 },
      'levels make the total: r22-funding-central',
    ],
    [
      'a firm more',
      { 'r22-support-instances-sme': 11786 },
      'establishments make the total: r22-support-instances-sme',
    ],
    [
      'a share of more than everything',
      { 'r22-support-instances-share-difficult-area': 500 },
      'shares are at most a hundred: r22-support-instances-share-difficult-area',
    ],
    [
      'shares that do not add up',
      { 'r20-staff-share-vocational': 8.64 },
      'shares of all parts make a hundred: r20-staff-share-postgraduate',
    ],
  ])('%s', (_name, values, broken) => {
    expect(findBroken(changeValues(values))).toEqual([broken]);
  });

  test('a count out of another number of provinces', () => {
    const observations = dataset.observations.map((row) =>
      row.id === 'r20-provinces-above-mean' ? { ...row, read_as: '18/64' } : row,
    );
    expect(findBroken({ ...dataset, observations })).toEqual([
      'wholes of counts are all provinces: r20-provinces-above-mean',
    ]);
  });
});

describe('amounts are compared', () => {
  const inMillions = (id: string, factor: number): Dataset => ({
    ...dataset,
    observations: dataset.observations.map((row) =>
      row.id === id
        ? {
            ...row,
            unit: 'million-vnd',
            value: (row.value ?? NaN) * factor,
            lower: (row.lower ?? NaN) * factor,
            upper: (row.upper ?? NaN) * factor,
          }
        : row,
    ),
  });

  test('in one unit, whichever they are printed in', () => {
    expect(findBroken(inMillions('r20-funding-central', 1000))).toEqual([]);
    expect(findBroken(inMillions('r20-funding-central', 1))).toEqual([
      'levels make the total: r20-funding-central',
    ]);
  });
});

test('where a figure is missing, nothing is said of its sum', () => {
  const observations = dataset.observations.filter(({ id }) => id !== 'r22-funding-ncc');
  const figures = checkInvariants({ ...dataset, observations })
    .filter(({ invariant }) => invariant === 'regions leave a remainder')
    .flatMap((check) => check.figures);
  expect(figures).not.toContain('r22-funding-rrd');
  expect(figures).toContain('r20-funding-rrd');
});
