import { describe, expect, test } from 'vitest';
import {
  findOrder,
  listColumns,
  openComparison,
  orderRows,
  placeRows,
  readComparison,
  writeComparison,
  type ComparisonState,
} from './comparison.ts';

const PERIODS = ['2014-2020', '2013-2022'];
const MEASURES = ['amount', 'per-province', 'difference'];
const OPTIONS = {
  geographies: ['rrd', 'mrd', 'outside-regions', 'vn', 'vn-hn'],
  usual: ['rrd', 'mrd', 'outside-regions', 'vn'],
  measures: MEASURES,
  periods: PERIODS,
  columns: [
    ...['amount', 'per-province'].flatMap((measure) =>
      PERIODS.map((period) => ({ code: `${measure}-${period}`, measure, period })),
    ),
    { code: 'difference', measure: 'difference', period: '' },
  ],
};
const OPENING = openComparison(OPTIONS);
const read = (query: string) => readComparison(new URLSearchParams(query), OPTIONS);

describe('an address', () => {
  test('gives the state that it names', () => {
    expect(read('regions=rrd,mrd&measure=amount&period=2014-2020')).toEqual({
      state: {
        geographies: ['rrd', 'mrd'],
        measure: 'amount',
        period: '2014-2020',
        order: '',
        isAscending: false,
        highlight: '',
      },
      unknown: [],
    });
  });

  test('without parameters, or with those of others, gives the opening', () => {
    expect(read('')).toEqual({ state: OPENING, unknown: [] });
    expect(read('utm_source=x')).toEqual({ state: OPENING, unknown: [] });
  });

  test('puts what it names into the order of the list, each once', () => {
    expect(read('regions=mrd,rrd,mrd').state.geographies).toEqual(['rrd', 'mrd']);
  });

  test('may be written in capitals', () => {
    expect(read('regions=RRD,Mrd&measure=AMOUNT').state).toMatchObject({
      geographies: ['rrd', 'mrd'],
      measure: 'amount',
    });
  });

  test('shows the one that it highlights in any case', () => {
    expect(read('regions=rrd&highlight=vn-hn').state).toMatchObject({
      geographies: ['rrd', 'vn-hn'],
      highlight: 'vn-hn',
    });
  });

  test('may name nothing on purpose', () => {
    expect(read('regions=').state.geographies).toEqual([]);
  });

  test('reports each value that names nothing, and goes on without it', () => {
    const { state, unknown } = read('regions=rrd,xyz&measure=gdp&period=1999&order=size&sort=up');
    expect(state).toEqual({ ...OPENING, geographies: ['rrd'] });
    expect(unknown).toEqual([
      { name: 'regions', value: 'xyz' },
      { name: 'measure', value: 'gdp' },
      { name: 'period', value: '1999' },
      { name: 'order', value: 'size' },
      { name: 'sort', value: 'up' },
    ]);
  });

  test('that names only what is not there shows the usual', () => {
    expect(read('regions=xyz').state.geographies).toEqual(OPENING.geographies);
  });
});

describe('state → address → state', () => {
  const choices = <T>(list: readonly T[]): readonly (readonly T[])[] =>
    list.reduce<readonly (readonly T[])[]>(
      (sets, entry) => [...sets, ...sets.map((set) => [...set, entry])],
      [[]],
    );
  /** Every state there is. */
  const states: readonly ComparisonState[] = choices(OPTIONS.geographies).flatMap((geographies) =>
    MEASURES.flatMap((measure) =>
      ['', ...PERIODS].flatMap((period) =>
        ['', 'list', ...OPTIONS.columns.map(({ code }) => code)].flatMap((order) =>
          [true, false].flatMap((isAscending) =>
            ['', ...geographies].map((highlight) => ({
              ...{ geographies, measure, period, order, isAscending, highlight },
            })),
          ),
        ),
      ),
    ),
  );

  test(`is the same for all ${String(states.length)} states`, () => {
    const changed = states.filter(
      (state) =>
        JSON.stringify(read(writeComparison(state, OPTIONS)).state) !== JSON.stringify(state),
    );
    expect(changed).toEqual([]);
    expect(states.length).toBeGreaterThan(10_000);
  });

  test('an address is as short as its state allows', () => {
    expect(writeComparison(OPENING, OPTIONS)).toBe('');
    expect(
      writeComparison({ ...OPENING, geographies: ['rrd', 'mrd'], period: '2014-2020' }, OPTIONS),
    ).toBe('regions=rrd,mrd&period=2014-2020');
  });

  test('whatever is typed, the state found is one that can be written', () => {
    const words = ['rrd', 'mrd,vn', 'asc', '2014-2020', 'amount', '%00', '<b>', '💥', '', 'list'];
    const names = ['regions', 'measure', 'period', 'order', 'sort', 'highlight', 'x'];
    for (const name of names) {
      for (const word of words) {
        for (const other of names) {
          const query = new URLSearchParams({ [name]: word, [other]: word }).toString();
          const { state } = read(query);
          expect(read(writeComparison(state, OPTIONS)), query).toEqual({ state, unknown: [] });
        }
      }
    }
  });
});

test('a measure shows the reports chosen; what stands between them shows in any case', () => {
  const codes = (state: Partial<ComparisonState>) =>
    listColumns({ ...OPENING, ...state }, OPTIONS).map(({ code }) => code);
  expect(codes({})).toEqual(['per-province-2014-2020', 'per-province-2013-2022']);
  expect(codes({ period: '2013-2022' })).toEqual(['per-province-2013-2022']);
  expect(codes({ measure: 'difference', period: '2013-2022' })).toEqual(['difference']);
});

test('the order is that of a column, shown or not, or of the list', () => {
  const order = (state: Partial<ComparisonState>) =>
    findOrder({ ...OPENING, ...state }, OPTIONS)?.code;
  expect(order({})).toBe('per-province-2014-2020');
  expect(order({ period: '2013-2022' })).toBe('per-province-2013-2022');
  expect(order({ order: 'amount-2013-2022' })).toBe('amount-2013-2022');
  expect(order({ order: 'list' })).toBeUndefined();
});

const around = (value: number, by = 0) => ({ value, lower: value - by, upper: value + by });
const ROWS = { a: around(2, 0.6), b: around(5), c: undefined, d: around(3, 0.6), e: around(1) };
type Row = keyof typeof ROWS;
const names = Object.keys(ROWS) as Row[];
const valueOf = (row: Row) => ROWS[row];

test('rows without a value come last in either order', () => {
  expect(orderRows(names, valueOf, false)).toEqual(['b', 'd', 'a', 'e', 'c']);
  expect(orderRows(names, valueOf, true)).toEqual(['e', 'a', 'd', 'b', 'c']);
});

test('what rounding leaves open is a tie', () => {
  expect(Object.fromEntries(placeRows(names, valueOf))).toEqual({
    b: '1',
    d: '2–3',
    a: '2–3',
    e: '4',
  });
});

test('a row alone has no place', () => {
  expect(placeRows(['a', 'c'], valueOf).size).toBe(0);
});
