import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import { valueOf } from '../../domain/figure-lookup.ts';
import figure from './seed-money.ts';

const dataset = changeValues({});
const rows = figure.select(dataset, '');

test('shows one report, whose money by level adds up to what it is divided by', () => {
  expect(rows).toHaveLength(1);
  for (const { state, central, local, counterpart, toCentral } of rows) {
    expect(valueOf(central) + valueOf(local)).toBeCloseTo(valueOf(state), 1);
    expect(valueOf(toCentral)).toBeCloseTo(valueOf(counterpart) / valueOf(central));
  }
});

test('a report without counterpart capital is no row', () => {
  const observations = dataset.observations.filter(
    ({ indicator }) => indicator !== 'counterpart-capital',
  );
  expect(figure.select({ ...dataset, observations }, '')).toEqual([]);
});
