import { expect, test } from 'vitest';
import { knownDataset as dataset } from '../../tests/support/known-dataset.ts';
import { listReportPeriods } from '../domain/figure-lookup.ts';
import { describeRegionalLacks } from './describe-regional-lacks.ts';

const without = (...ids: readonly string[]) => ({
  ...dataset,
  observations: dataset.observations.filter(({ id }) => !ids.includes(id)),
});

test('the reports of today are complete', () => {
  expect(describeRegionalLacks(dataset)).toEqual([]);
  expect(listReportPeriods(dataset)).toEqual(['2014/2020', '2013/2022']);
});

test('a period that lacks something is none of the reports, and what it lacks is said', () => {
  const lacking = without('r22-province-count-vn', 'r22-funding-ch', 'r22-province-count-se');
  expect(describeRegionalLacks(lacking)).toEqual([
    '2013/2022 does not stand on the pages of regions and of money yet, for want of funding of CH; province-count of SE, VN',
  ]);
  expect(listReportPeriods(lacking)).toEqual(['2014/2020']);
});
