import { expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import { deriveCounterpartRatio } from './counterpart-ratio.ts';

const COUNTERPART = { id: 'private', indicator: 'counterpart-capital' };

const formulasFor = (...figures: Parameters<typeof makeContext>[0]) =>
  deriveCounterpartRatio(makeContext(figures)).map(({ category, formula }) => [category, formula]);

test('each definition that the figures allow gives a ratio', () => {
  expect(formulasFor(COUNTERPART, { id: 'state' }, { id: 'central', category: 'central' })).toEqual(
    [
      ['counterpart-to-state', 'private / state'],
      ['total-to-state', '1 + private / state'],
      ['counterpart-to-central', 'private / central'],
    ],
  );
});

test('without central money there is no ratio to it', () => {
  expect(formulasFor(COUNTERPART, { id: 'state' })).toHaveLength(2);
});

test('without counterpart capital or state money of the period there is none', () => {
  expect(formulasFor({ id: 'state' })).toEqual([]);
  expect(formulasFor(COUNTERPART, { id: 'state', period: '2013/2022' })).toEqual([]);
  expect(formulasFor(COUNTERPART, { id: 'state', geography: 'N' })).toEqual([]);
});
