import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clearFilters,
  FACETS,
  FORMS,
  GRID_COLUMNS,
  MEASURES,
  OPENING,
  readExplorerState,
  toggleValue,
  writeExplorerState,
  type ExplorerState,
  type FacetOptions,
} from './explorer-state.ts';

const OPTIONS: FacetOptions = {
  indicator: ['funding', 'funding-share'],
  category: ['', 'central', 'local'],
  geography: ['VN', 'RRD', 'VN-HN'],
  period: ['../2015', '2014/2020', '2013/2022'],
  source: ['report-2014-2020', 'several'],
  basis: ['', 'allocated'],
  status: ['', 'reported', 'target'],
  kind: ['printed', 'computed'],
};
const read = (query: string) => readExplorerState(new URLSearchParams(query), OPTIONS);

describe('an address', () => {
  test('gives the state that it names, its values in the order of the list', () => {
    expect(
      read('geography=vn-hn,RRD&period=2014/2020&q=kinh+ph%C3%AD&order=value&sort=desc'),
    ).toEqual({
      state: {
        ...OPENING,
        filters: { ...OPENING.filters, geography: ['RRD', 'VN-HN'], period: ['2014/2020'] },
        text: 'kinh phí',
        order: 'value',
        isDescending: true,
      },
      unknown: [],
    });
  });

  test('without parameters, or with those of others, gives the opening', () => {
    expect(read('')).toEqual({ state: OPENING, unknown: [] });
    expect(read('utm_source=x&constructor=y')).toEqual({ state: OPENING, unknown: [] });
  });

  test('names what does not apply', () => {
    expect(read('basis=none').state.filters.basis).toEqual(['']);
    expect(writeExplorerState(read('basis=none').state)).toBe('basis=none');
  });

  test('that names what is not there says so and shows the rest', () => {
    const { state, unknown } = read('indicator=funding,<b>x</b>&order=weight&chart=pie&group=unit');
    expect(state).toEqual({ ...OPENING, filters: { ...OPENING.filters, indicator: ['funding'] } });
    expect(unknown).toEqual([
      { name: 'indicator', value: '<b>x</b>' },
      { name: 'order', value: 'weight' },
      { name: 'group', value: 'unit' },
      { name: 'chart', value: 'pie' },
    ]);
  });

  test('has no direction without an order, and nothing across without a group or the same', () => {
    expect(read('sort=desc').state).toEqual(OPENING);
    expect(read('across=period').state).toEqual(OPENING);
    expect(read('group=period&across=period').state.across).toBe('');
  });

  test('holds only so much of a search', () => {
    expect(read(`q=${'a'.repeat(5000)}`).state.text).toHaveLength(200);
  });

  test('is written to be read', () => {
    const { state } = read('geography=VN,RRD&period=2014/2020');
    expect(writeExplorerState(state)).toBe('geography=VN,RRD&period=2014/2020');
  });
});

const state: fc.Arbitrary<ExplorerState> = fc
  .record({
    filters: fc.record(
      Object.fromEntries(
        FACETS.map((facet) => [facet, fc.subarray([...OPTIONS[facet]])]),
      ) as Record<(typeof FACETS)[number], fc.Arbitrary<string[]>>,
    ),
    text: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim()),
    order: fc.constantFrom('' as const, ...GRID_COLUMNS),
    isDescending: fc.boolean(),
    group: fc.constantFrom('' as const, ...FACETS),
    across: fc.constantFrom('' as const, ...FACETS),
    measure: fc.constantFrom(...MEASURES),
    chart: fc.constantFrom('' as const, ...FORMS),
  })
  .map((free) => ({
    ...free,
    isDescending: free.isDescending && free.order !== '',
    across: free.group === '' || free.across === free.group ? ('' as const) : free.across,
  }));

test('every state comes back from its address', () => {
  fc.assert(
    fc.property(state, (one) => {
      expect(read(writeExplorerState(one))).toEqual({ state: one, unknown: [] });
    }),
  );
});

test('whatever an address says, what is read of it has an address of its own', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...FACETS, 'q', 'order', 'x'), fc.string()),
      (pairs) => {
        const { state: first } = readExplorerState(new URLSearchParams(pairs), OPTIONS);
        expect(read(writeExplorerState(first))).toEqual({ state: first, unknown: [] });
      },
    ),
  );
});

test('a value is chosen, and chosen no longer', () => {
  const once = toggleValue(OPENING, 'geography', 'RRD', OPTIONS.geography);
  const twice = toggleValue(once, 'geography', 'VN', OPTIONS.geography);
  expect(twice.filters.geography).toEqual(['VN', 'RRD']);
  expect(toggleValue(twice, 'geography', 'RRD', OPTIONS.geography).filters.geography).toEqual([
    'VN',
  ]);
  expect(clearFilters({ ...twice, text: 'x', order: 'value' })).toEqual({
    ...OPENING,
    order: 'value',
  });
});
