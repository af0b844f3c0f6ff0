import { expect, test } from 'vitest';
import {
  CLAIMS,
  CLAIMS_PATH,
  EXCEPTIONS_PATH,
  sampleFiles,
} from '../../../tests/support/sample-data.ts';
import type { Claim, Dataset } from '../../domain/dataset.ts';
import { buildDataset } from '../build-dataset.ts';
import { findConstraints } from './find-constraints.ts';

const { dataset: sample } = buildDataset(
  sampleFiles({ [CLAIMS_PATH]: CLAIMS, [EXCEPTIONS_PATH]: 'id,verdict,weight\n' }),
);

function constraintsWith(change: (claim: Claim) => Partial<Claim>, derived?: Dataset['derived']) {
  if (sample === undefined) throw new Error('the sample has issues');
  const claims = sample.claims.map((claim) => ({ ...claim, ...change(claim) }));
  // Without a report that they belong to, no totals and counts are compared.
  const observations = sample.observations.map((row) =>
    row.id === 's-count' ? { ...row, indicator: 'staff', unit: 'person', read_as: '18' } : row,
  );
  const dataset = {
    ...{ ...sample, claims, observations, sources: [] },
    derived: derived ?? sample.derived,
  };
  return Object.fromEntries(findConstraints(dataset));
}

const onlyShare = (change: Partial<Claim>) => (claim: Claim) =>
  claim.id === 'c-share' ? change : { verdict: 'uncheckable' as const };

test('a formula that holds settles what it states and what it takes', () => {
  expect(constraintsWith(() => ({}))).toEqual({
    's-vn': 'exact',
    's-central': 'exact',
    's-local': 'exact',
    's-share-central': 'exact',
    's-count': 'free',
  });
});

test('an order only bounds what it compares, and what that is computed from', () => {
  const found = constraintsWith(onlyShare({ kind: 'below', inputs: 's-vn' }));
  expect(found['s-vn']).toBe('bound');
  expect(found['s-count']).toBe('free');
});

test('an invariant constrains too: a share is at most a hundred, as are those computed', () => {
  const found = constraintsWith(() => ({ verdict: 'uncheckable' }));
  expect(found['s-share-central']).toBe('bound');
  expect(found['s-central']).toBe('bound');
});

test('a statement that does not hold disputes, but for a count of years', () => {
  const disputed = { verdict: 'contradicts', inputs: 's-count' } as const;
  expect(constraintsWith(onlyShare(disputed))['s-count']).toBe('disputed');
  const years = { verdict: 'questionable', kind: 'years', inputs: 's-count' } as const;
  expect(constraintsWith(onlyShare(years))['s-count']).toBe('exact');
});

test('that a figure is within its period says nothing of its value', () => {
  const within = { kind: 'within-period', inputs: 's-count' };
  expect(constraintsWith(onlyShare(within))['s-count']).toBe('free');
});

test('a claim about a derived value is one about its inputs', () => {
  const [derived] = sample?.derived ?? [];
  if (derived === undefined) throw new Error('the sample derives nothing');
  const inputs = { ...derived, id: 'd-outer', inputs: 'd-inner' };
  const found = constraintsWith(onlyShare({ inputs: 'd-outer' }), [
    inputs,
    { ...derived, id: 'd-inner', inputs: 's-count s-local' },
  ]);
  expect([found['s-count'], found['s-local'], found['s-vn']]).toEqual(['exact', 'exact', 'free']);
});
