import { describe, expect, test } from 'vitest';
import { makeCell } from '../../../tests/support/comparison-view.ts';
import { openComparison, type ComparisonState } from '../../domain/comparison.ts';
import { composeView, type NamedGeography } from './compose-view.ts';
import type { MeasureTable, ShownCell } from './read-tables.ts';

const element = {} as HTMLTableCellElement;

/** A table with a column a report: values by code of the geography. */
function makeTable(
  measure: string,
  periods: readonly string[],
  values: Readonly<Record<string, readonly number[]>>,
): MeasureTable {
  const columns = periods.map((period) => ({
    ...{ code: `${measure}-${period}`, measure, period, name: '', source: '' },
    head: element,
  }));
  const rows = Object.entries(values).map(([code, own]) => {
    const cells = own.map((value, index) => {
      const shown: ShownCell = { element, cell: makeCell(value, 0.1) };
      return [columns[index]?.code ?? '', shown] as const;
    });
    return [code, new Map(cells)] as const;
  });
  const names = new Map([['vn', `the country by ${measure}`]]);
  return { name: measure, about: '', unit: '', isMoney: true, columns, names, rows: new Map(rows) };
}

const TABLES = new Map([
  [
    'mean',
    makeTable('mean', ['a', 'b'], {
      n: [3, 7],
      s: [2, 8],
      c: [1, 9],
      'vn-hn': [20, 1],
      vn: [5, 6],
    }),
  ],
  ['sum', makeTable('sum', ['a'], { n: [10], s: [30], c: [20], rest: [40], vn: [100] })],
  ['gap', makeTable('gap', [''], { n: [1], s: [2], c: [3] })],
]);
const GEOGRAPHIES: readonly NamedGeography[] = (
  [
    ['n', 'region'],
    ['s', 'region'],
    ['c', 'region'],
    ['rest', 'remainder'],
    ['vn', 'country'],
    ['vn-hn', 'province'],
  ] as const
).map(([code, kind]) => ({ id: code, code, name: code, kind }));
const OPTIONS = {
  geographies: GEOGRAPHIES.map(({ code }) => code),
  usual: ['n', 's', 'c', 'rest', 'vn'],
  measures: [...TABLES.keys()],
  periods: ['a', 'b'],
  columns: [...TABLES.values()].flatMap(({ columns }) => columns),
};

function compose(changes: Partial<ComparisonState>) {
  const state = { ...openComparison(OPTIONS), ...changes };
  return composeView(TABLES, GEOGRAPHIES, state, OPTIONS);
}
const codesOf = (changes: Partial<ComparisonState>) =>
  compose(changes).rows.map(({ code }) => code);

describe('rows', () => {
  test('are places by value, then what they are held against, in either direction', () => {
    expect(codesOf({ measure: 'sum' })).toEqual(['s', 'c', 'n', 'rest', 'vn']);
    expect(codesOf({ measure: 'sum', isAscending: true })).toEqual(['n', 'c', 's', 'rest', 'vn']);
  });

  test('have regions and provinces in one order', () => {
    expect(codesOf({ geographies: ['n', 'c', 'vn-hn'] })).toEqual(['vn-hn', 'n', 'c']);
  });

  test('follow a column that is not shown, and have its cells', () => {
    const view = compose({ order: 'sum-a' });
    expect(view.rows.map(({ code }) => code)).toEqual(['s', 'c', 'n', 'rest', 'vn']);
    expect(view.order?.code).toBe('sum-a');
    expect(view.rows[0]?.cells.get('sum-a')?.cell?.value).toBe(30);
  });

  test('stand as listed where the list is asked for', () => {
    expect(codesOf({ order: 'list', geographies: ['vn', 's', 'n'] })).toEqual(['n', 's', 'vn']);
  });

  test('are called what their measure calls them', () => {
    expect(compose({ geographies: ['vn'] }).rows[0]?.name).toBe('the country by mean');
  });
});

describe('ranks', () => {
  const ranksOf = (changes: Partial<ComparisonState>) =>
    Object.fromEntries(
      compose(changes).rows.map(({ code, places }) => [code, [...places.values()]]),
    );

  test('are of regions among all regions, in each report, whichever are shown', () => {
    expect(ranksOf({ geographies: ['n', 'c', 'vn', 'vn-hn'] })).toEqual({
      n: ['1', '3'],
      c: ['3', '1'],
      vn: [],
      'vn-hn': [],
    });
  });

  test('are none between two reports', () => {
    expect(ranksOf({ measure: 'gap', geographies: ['n', 's'] })).toEqual({ n: [], s: [] });
  });
});
