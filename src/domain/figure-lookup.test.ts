import { describe, expect, test } from 'vitest';
import { makeObservation } from '../../tests/support/observation.ts';
import { sampleFiles } from '../../tests/support/sample-data.ts';
import { buildDataset } from '../pipeline/build-dataset.ts';
import {
  decimalsOf,
  findDerived,
  findFigured,
  findObservation,
  unitOf,
  valueOf,
  type Figured,
} from './figure-lookup.ts';

const { dataset } = buildDataset(sampleFiles());
if (dataset === undefined) throw new Error('the sample has issues');

const TOTAL = { indicator: 'funding', geography: 'VN', period: '2015' };

describe('by id', () => {
  test('observations and derived values are found, as what they are', () => {
    expect(findFigured(dataset, 's-vn')).toMatchObject({
      kind: 'observation',
      row: { value: 12.5 },
    });
    expect(findFigured(dataset, 'd-s-2015-funding-central-and-local')).toMatchObject({
      kind: 'derived',
      row: { formula: 's-central + s-local' },
    });
  });

  test('what is not there is an error that names it', () => {
    expect(() => findFigured(dataset, 'no-such-figure')).toThrow('no-such-figure');
  });
});

describe('by subject', () => {
  test('a figure without a category is another than one with it', () => {
    expect(findObservation(dataset, TOTAL)?.id).toBe('s-vn');
    expect(findObservation(dataset, { ...TOTAL, category: 'local' })?.id).toBe('s-local');
    expect(findDerived(dataset, { ...TOTAL, category: 'central-and-local' })?.value).toBe(12.5);
  });

  test.each([
    { ...TOTAL, indicator: 'funding-share' },
    { ...TOTAL, geography: 'N' },
    { ...TOTAL, period: '2014/2020' },
    { ...TOTAL, category: 'other' },
  ])('nothing is found for $indicator $geography $period $category', (query) => {
    expect(findObservation(dataset, query)).toBeUndefined();
    expect(findDerived(dataset, query)).toBeUndefined();
  });

  test('the place with a stated basis is preferred, and an uncertain reading left out', () => {
    const rows = [
      makeObservation({ id: 'uncertain', period: '2015', value: null }),
      makeObservation({ id: 'unstated', period: '2015', basis: 'unstated' }),
      makeObservation({ id: 'stated', period: '2015', basis: 'allocated' }),
    ];
    const find = (count: number) =>
      findObservation({ ...dataset, observations: rows.slice(0, count) }, TOTAL)?.id;
    expect([find(1), find(2), find(3)]).toEqual([undefined, 'unstated', 'stated']);
  });
});

test('an uncertain reading has no value to show', () => {
  const row = makeObservation({ id: 'smudged', value: null });
  expect(() => valueOf({ kind: 'observation', row })).toThrow('smudged');
  expect(valueOf(findFigured(dataset, 's-vn'))).toBe(12.5);
});

test('the unit of a figure is found, or is an error that names it', () => {
  expect(unitOf(findFigured(dataset, 's-vn'), dataset.units).label_en).toBe('billion VND');
  expect(() => unitOf(findFigured(dataset, 's-vn'), [])).toThrow('billion-vnd');
});

describe('decimals to show', () => {
  const derived = (lower: number, upper: number, value = (lower + upper) / 2): Figured => {
    const figured = findFigured(dataset, 'd-s-2015-funding-central-and-local');
    if (figured.kind !== 'derived') throw new Error(figured.row.id);
    return { kind: 'derived', row: { ...figured.row, value, lower, upper } };
  };

  test.each([
    ['12,50', 2],
    ['9.500', 0],
    ['982,011', 3],
    ['18/63', 0],
  ])('of a printed number are those printed: %s', (read_as, decimals) => {
    const row = makeObservation({ read_as });
    expect(decimalsOf({ kind: 'observation', row }, dataset.indicators)).toBe(decimals);
  });

  test.each([
    [12, 12, 2],
    [12.345, 12.346, 2],
    [12.3, 12.31, 2],
    [12.3, 12.35, 2],
    [0, 0.1, 1],
    [253.5, 253.6, 1],
    [12.3, 12.8, 1],
    [370.7, 372.3, 0],
    [300, 400, 0],
  ])('of a computed number from %d to %d are as many as mean something: %i', (...figure) => {
    const [lower, upper, decimals] = figure;
    expect(decimalsOf(derived(lower, upper), dataset.indicators)).toBe(decimals);
  });

  test('of a computed number are more where rounding would leave its interval', () => {
    const figured = derived(12.4386, 12.571, 12.57096);
    expect(decimalsOf(figured, dataset.indicators)).toBe(2);
  });
});
