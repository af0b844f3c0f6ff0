import { expect, test } from 'vitest';
import {
  CLAIMS,
  CLAIMS_PATH,
  EXCEPTIONS_PATH,
  sampleFiles,
} from '../../tests/support/sample-data.ts';
import { buildDataset } from './build-dataset.ts';
import { describeUnclaimed } from './describe-unclaimed.ts';

const { dataset } = buildDataset(
  sampleFiles({ [CLAIMS_PATH]: CLAIMS, [EXCEPTIONS_PATH]: 'id,verdict,weight\n' }),
);
const printed = dataset?.observations.find(({ id }) => id === 's-share-central');
const [other] = dataset?.derived ?? [];
const [claim] = dataset?.claims ?? [];
if (!dataset || !printed || !other || !claim) throw new Error('the sample lacks something');

/** Of the same subject as what is printed. */
const { indicator, geography, period, category } = printed;
const derived = [{ ...other, indicator, geography, period, category }];
const line = 'sample: funding-share: printed, computed too, and in no claim yet:';

test('a printed figure that is computed too is named, until a claim is about it', () => {
  expect(describeUnclaimed({ ...dataset, derived, claims: [] })).toEqual([
    `${line} s-share-central`,
  ]);
  const claims = [{ ...claim, observation: 's-share-central' }];
  expect(describeUnclaimed({ ...dataset, derived, claims })).toEqual([]);
});

test('what differs from the computed figure in region, year or kind needs none', () => {
  for (const differing of [{ geography: 'X' }, { period: '1999' }, { category: 'x' }]) {
    const observations = [{ ...printed, ...differing }];
    expect(describeUnclaimed({ ...dataset, derived, claims: [], observations })).toEqual([]);
  }
});

test('of many, three are named', () => {
  const observations = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...printed, id }));
  expect(describeUnclaimed({ ...dataset, derived, claims: [], observations })).toEqual([
    `${line} a, b, c and 2 more`,
  ]);
});
