import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRows, CLASHES, findClashes, type Addend } from './additivity.ts';

const ROW: Addend = {
  id: 'r20-funding-rrd',
  indicator: 'funding',
  geography: 'RRD',
  division: 'region',
  period: '2014/2020',
  category: '',
  dimension: '',
  unit: 'billion-vnd',
  unitKind: 'money',
  basis: 'carried-out',
  source: 'report-2014-2020',
  status: 'reported',
  kind: 'printed',
  value: 363.31,
  lower: 363.305,
  upper: 363.315,
  parts: [],
};
const OTHER: Addend = { ...ROW, id: 'r20-funding-nmm', geography: 'NMM', value: 246.69 };
const codesOf = (...rows: readonly Addend[]) => findClashes(rows).map(({ code }) => code);

test('numbers of one kind about different places may be added', () => {
  expect(findClashes([ROW, OTHER])).toEqual([]);
  expect(findClashes([ROW])).toEqual([]);
  expect(findClashes([])).toEqual([]);
});

test('so may years and phases that do not overlap, and parts that leave nothing twice', () => {
  const year = (period: string) => ({ ...ROW, id: period, period });
  expect(findClashes(['2013', '2014/2020', '2021'].map(year))).toEqual([]);
  expect(findClashes(['../2015', '2016/2020'].map(year))).toEqual([]);
  const level = (category: string) => ({ ...ROW, id: category, category, dimension: 'level' });
  expect(findClashes(['central', 'local'].map(level))).toEqual([]);
});

describe('not added are', () => {
  test.each<[string, Partial<Addend>, (typeof CLASHES)[number], readonly string[]]>([
    ['uncertain readings', { value: NaN }, 'uncertain', ['other']],
    [
      'indicators',
      { indicator: 'counterpart-capital' },
      'indicators',
      ['funding', 'counterpart-capital'],
    ],
    ['units', { unit: 'million-vnd' }, 'units', ['billion-vnd', 'million-vnd']],
    ['printed and computed', { kind: 'computed' }, 'kinds', ['printed', 'computed']],
    ['targets and results', { status: 'target' }, 'statuses', ['reported', 'target']],
    ['bases', { basis: 'allocated' }, 'bases', ['carried-out', 'allocated']],
    [
      'a region and the country',
      { division: 'country', geography: 'VN' },
      'divisions',
      ['RRD', 'VN'],
    ],
    ['a period within another', { period: '2013/2022' }, 'periods', ['2013/2022', '2014/2020']],
    ['a year within a period', { period: '2015' }, 'periods', ['2014/2020', '2015']],
    ['an open period', { period: '../2015' }, 'periods', ['../2015', '2014/2020']],
    ['an unreadable period', { period: 'x' }, 'periods', ['2014/2020', 'x']],
    [
      'a total and a part',
      { category: 'central', dimension: 'level' },
      'total-with-parts',
      ['central'],
    ],
    ['the same thing twice', { geography: 'RRD' }, 'stated-twice', [ROW.id, 'other']],
    ['a sum and its part', { parts: [ROW.id] }, 'part-of-sum', [ROW.id, 'other']],
  ])('%s', (_, change, code, values) => {
    const other = { ...OTHER, id: 'other', ...change };
    expect(findClashes([ROW, other])).toContainEqual({ code, values });
  });

  test.each(['percent', 'ratio', 'index', 'mean', 'money-per-province'])('%s', (unitKind) => {
    expect(codesOf({ ...ROW, unitKind }, { ...OTHER, unitKind })).toEqual(['intensive']);
  });

  test('money of two documents that do not say what it is', () => {
    const vague = { ...ROW, basis: 'unstated' };
    const other = { ...OTHER, basis: 'unstated', source: 'report-2013-2022' };
    expect(codesOf(vague, other)).toEqual(['sources']);
    expect(codesOf(ROW, { ...OTHER, source: 'report-2013-2022' })).toEqual([]);
    expect(codesOf(vague, { ...other, source: ROW.source })).toEqual([]);
  });

  test('things a month, limits, lengths of time', () => {
    const rows = (change: Partial<Addend>) => [
      { ...ROW, ...change },
      { ...OTHER, ...change },
    ];
    const count = { unitKind: 'count' };
    expect(codesOf(...rows({ ...count, unit: 'copy-per-month' }))).toEqual(['intensive']);
    expect(codesOf(...rows({ ...count, unit: 'year' }))).toEqual(['limit']);
    expect(codesOf(...rows({ indicator: 'funding-low-threshold' }))).toEqual(['limit']);
  });

  test('what is still there in the next period', () => {
    const staff = { ...ROW, indicator: 'staff', unit: 'person', unitKind: 'count' };
    const years = ['2019', '2020'].map((period) => ({ ...staff, id: period, period }));
    expect(codesOf(...years)).toEqual(['stock']);
    expect(codesOf(staff, { ...staff, id: 'other', geography: 'NMM' })).toEqual([]);
  });

  test('both levels of government and one of them', () => {
    const rows = ['local', 'central-and-local'].map((category) => ({
      ...ROW,
      id: category,
      category,
      dimension: 'level',
    }));
    expect(findClashes(rows)).toEqual([{ code: 'total-with-parts', values: ['local'] }]);
    expect(findClashes(rows.slice(1))).toEqual([]);
  });

  test('categories of two kinds, or of a kind that may hold the same thing twice', () => {
    const rows = (first: string, second: string) => [
      { ...ROW, category: 'a', dimension: first },
      { ...ROW, id: 'other', category: 'b', dimension: second },
    ];
    expect(codesOf(...rows('level', 'activity'))).toEqual(['dimensions']);
    expect(codesOf(...rows('support', 'support'))).toEqual(['overlapping-categories']);
    expect(codesOf(...rows('support', 'support').slice(1))).toEqual([]);
  });
});

describe('a sum', () => {
  test('adds values and bounds without noise', () => {
    const other = { ...OTHER, value: 246.69, lower: 246.685, upper: 246.695 };
    expect(addRows([ROW, other])).toEqual({ value: 610, lower: 609.99, upper: 610.01 });
  });

  test('of what clashes is refused', () => {
    expect(() => addRows([ROW, ROW])).toThrow('stated-twice');
  });
});

const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const addend: fc.Arbitrary<Addend> = fc
  .record({
    id: pick('a', 'b', 'c', 'd', 'e', 'f'),
    indicator: fc.oneof({ weight: 6, arbitrary: pick('funding') }, pick('staff', 'x')),
    place: fc.oneof({ weight: 6, arbitrary: pick('RRD', 'NMM', 'CH') }, pick('VN')),
    period: pick('2014/2020', '2013/2022', '2013', '2021', '../2015'),
    category: fc.oneof(
      { weight: 4, arbitrary: pick('') },
      pick('central', 'local', 'central-and-local', 'support-fair'),
    ),
    unit: fc.oneof({ weight: 6, arbitrary: pick('billion-vnd') }, pick('percent')),
    basis: fc.oneof({ weight: 6, arbitrary: pick('allocated') }, pick('foreseen', 'unstated')),
    source: pick('report', 'draft'),
    status: fc.oneof({ weight: 6, arbitrary: pick('reported') }, pick('target')),
    kind: fc.oneof({ weight: 6, arbitrary: pick('printed') }, pick('computed')),
    value: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 999 }) }, fc.constant(NaN)),
    parts: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, fc.constant(['a'])),
  })
  .map(({ place, category, ...row }) => ({
    ...row,
    geography: place,
    division: place === 'VN' ? 'country' : 'region',
    category,
    dimension: category === '' ? '' : category === 'support-fair' ? 'support' : 'level',
    unitKind: row.unit === 'percent' ? 'percent' : 'money',
    lower: row.value - 1,
    upper: row.value + 1,
  }));

test('a further number never turns a refusal into an allowance', () => {
  fc.assert(
    fc.property(fc.array(addend, { maxLength: 6 }), addend, fc.nat(6), (rows, row, place) => {
      const more = rows.toSpliced(Math.min(place, rows.length), 0, row);
      const [before, after] = [codesOf(...rows), codesOf(...more)];
      expect(after).toEqual(expect.arrayContaining(before));
    }),
  );
});

test('the order of the numbers decides nothing', () => {
  fc.assert(
    fc.property(fc.array(addend, { maxLength: 6 }), (rows) => {
      expect(codesOf(...rows.toReversed())).toEqual(codesOf(...rows));
    }),
  );
});

test('where a sum is allowed it lies within its interval', () => {
  fc.assert(
    fc.property(fc.array(addend, { maxLength: 6 }), (rows) => {
      fc.pre(findClashes(rows).length === 0);
      const { value, lower, upper } = addRows(rows);
      expect(lower).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(upper);
    }),
  );
});
