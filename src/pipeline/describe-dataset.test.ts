import { expect, test } from 'vitest';
import {
  CLAIMS,
  CLAIMS_PATH,
  EXCEPTIONS_PATH,
  sampleFiles,
} from '../../tests/support/sample-data.ts';
import type { Claim } from '../domain/dataset.ts';
import { buildDataset } from './build-dataset.ts';
import { describeSizes, describeVerdicts } from './describe-dataset.ts';

const { dataset } = buildDataset(
  sampleFiles({ [CLAIMS_PATH]: CLAIMS, [EXCEPTIONS_PATH]: 'id,verdict,weight\n' }),
);

/** The first claim of the sample with some verdicts and weights. */
function claimsWith(...outcomes: readonly (readonly [Claim['verdict'], Claim['weight']])[]) {
  const claim = dataset?.claims[0];
  if (claim === undefined) throw new Error('the sample has no claims');
  return outcomes.map(([verdict, weight]) => ({ ...claim, verdict, weight }));
}

test('sizes name every table', () => {
  if (dataset === undefined) throw new Error('the sample has issues');
  expect(describeSizes(dataset)).toMatch(/^5 observations, \d derived, 2 claims, 1 sources, /);
});

test('verdicts that hold come first, then those that do not, with their weights', () => {
  const claims = claimsWith(
    ['contradicts', 'slip'],
    ['contradicts', 'substance'],
    ['contradicts', 'slip'],
    ['questionable', 'slip'],
    ['uncheckable', ''],
    ['within-rounding', ''],
    ['reproduces', ''],
    ['reproduces', ''],
  );
  expect(describeVerdicts(claims)).toBe(
    'claims: 2 reproduce, 1 within rounding; 3 contradict (2 slips, 1 substance), 1 questionable (1 slip), 1 uncheckable',
  );
});

test('a claim that came to be at fault has no weight yet', () => {
  expect(describeVerdicts(claimsWith(['contradicts', 'slip'], ['contradicts', '']))).toBe(
    'claims: 2 contradict (1 slip, 1 without weight)',
  );
});

test('without claims there is no verdict', () => {
  expect(describeVerdicts([])).toBe('claims: none');
});
