import { describe, expect, test } from 'vitest';
import { makeObservation } from '../../tests/support/observation.ts';
import { sampleFiles } from '../../tests/support/sample-data.ts';
import { indexFigures, toQuantity } from './figure-index.ts';
import { readCodelists } from './read-codelists.ts';

const KEY = { indicator: 'funding', geography: 'VN', period: '2014/2020', category: '' };

describe('finding a figure', () => {
  test('goes by indicator, geography, period and category', () => {
    const figures = indexFigures([
      makeObservation({ id: 'total' }),
      makeObservation({ id: 'share', indicator: 'funding-share' }),
      makeObservation({ id: 'region', geography: 'RRD' }),
      makeObservation({ id: 'year', period: '2015' }),
      makeObservation({ id: 'central', category: 'central' }),
    ]);
    expect(figures.find(KEY)?.id).toBe('total');
    expect(figures.find({ ...KEY, indicator: 'funding-share' })?.id).toBe('share');
    expect(figures.find({ ...KEY, geography: 'RRD' })?.id).toBe('region');
    expect(figures.find({ ...KEY, period: '2015' })?.id).toBe('year');
    expect(figures.find({ ...KEY, category: 'central' })?.id).toBe('central');
    expect(figures.find({ ...KEY, category: 'local' })).toBeUndefined();
  });

  test('leaves out what is uncertain', () => {
    const figures = indexFigures([makeObservation({ value: null })]);
    expect(figures.find(KEY)).toBeUndefined();
    expect(figures.all).toEqual([]);
  });

  test('takes the earlier of two places', () => {
    const figures = indexFigures([makeObservation({ id: 'one' }), makeObservation({ id: 'two' })]);
    expect(figures.find(KEY)?.id).toBe('one');
    expect(figures.all.map(({ id }) => id)).toEqual(['one']);
  });

  test('prefers the place that names its basis', () => {
    const unstated = makeObservation({ id: 'unstated', basis: 'unstated' });
    const stated = makeObservation({ id: 'stated', basis: 'approved-plan' });
    expect(indexFigures([unstated, stated]).find(KEY)?.id).toBe('stated');
    expect(indexFigures([stated, unstated]).find(KEY)?.id).toBe('stated');
  });
});

describe('a quantity', () => {
  const { indicators, units } = readCodelists(sampleFiles()).codelists;
  const figure = makeObservation({ value: 100, lower: 99, upper: 102 });

  test('has value and bounds of the conventional reading', () => {
    expect(toQuantity(figure, indicators, units)).toEqual({
      value: 100,
      interval: { lower: 99, upper: 102 },
    });
  });

  test('is in the unit of its indicator', () => {
    expect(toQuantity({ ...figure, unit: 'million-vnd' }, indicators, units)).toEqual({
      value: 0.1,
      interval: { lower: 0.099, upper: 0.102 },
    });
  });

  test('cannot be had from an uncertain reading or an unknown unit', () => {
    expect(() => toQuantity({ ...figure, value: null }, indicators, units)).toThrow(
      'some-observation',
    );
    expect(() => toQuantity({ ...figure, unit: 'dollar' }, indicators, units)).toThrow(
      'some-observation',
    );
  });
});
