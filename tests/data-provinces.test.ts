import { describe, expect, test } from 'vitest';
import { COUNTRY, type Dataset } from '../src/domain/dataset.ts';
import { unitOf, valueOf, type Figured } from '../src/domain/figure-lookup.ts';
import { listInputs, parseFormula } from '../src/domain/formula.ts';
import {
  findProvinceFunding,
  findUnitFunding,
  listFormerProvinces,
} from '../src/domain/provincial-figures.ts';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import { checkInvariants } from '../src/pipeline/invariants/check-invariants.ts';
import { compareProvincialSums, describeProvincialSums } from '../src/pipeline/provincial-sums.ts';
import { verifyTokens } from '../src/pipeline/verify-tokens.ts';
import { readDataFolder } from './support/data-folder.ts';
import {
  addInventedProvinces,
  addUpCells,
  idOfCell,
  INVENTED_SOURCE,
  inventCells,
  printText,
  type InventedCell,
} from './support/invented-provinces.ts';

/*
 * What happens once a document brings figures by province, proved with an invented one: nothing but
 * a source folder is added, and every sum is made, named and checked.
 */
const PERIOD = '2014/2020';
const OTHER_PERIOD = '2013/2022';

const files = readDataFolder();
const cells = inventCells(files);
const real = build([]);
const whole = build(cells);

function build(table: readonly InventedCell[]): Dataset {
  const folder = table.length === 0 ? files : addInventedProvinces(files, table);
  const { dataset, issues } = buildDataset(folder);
  expect(issues).toEqual([]);
  if (dataset === undefined) throw new Error('no dataset');
  return dataset;
}

/** A figure in tenths of a million, which it has to be a whole number of. */
function tenthsIn(dataset: Dataset, figured: Figured): number {
  const perMillion = unitOf(figured, dataset.units).factor * 10;
  const tenths = Math.round(valueOf(figured) * perMillion);
  expect(valueOf(figured) * perMillion).toBeCloseTo(tenths, 4);
  return tenths;
}

function provinceTenths(dataset: Dataset, id: string): number | undefined {
  const found = findProvinceFunding(dataset, id, PERIOD);
  return found === undefined ? undefined : tenthsIn(dataset, found);
}

function unitTenths(dataset: Dataset, id: string): number | undefined {
  const unit = findUnitFunding(dataset, id, PERIOD);
  return unit.kind === 'unknown' ? undefined : tenthsIn(dataset, unit.figured);
}

const sumUp = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Ids of the values that one dataset computes and the other does not. */
const lacks = (dataset: Dataset, other: Dataset) =>
  other.derived
    .map(({ id }) => id)
    .filter((id) => !dataset.derived.some((row) => row.id === id))
    .toSorted();

describe('a whole table by province', () => {
  test('has both levels of every year for every province, in Vietnamese form', () => {
    expect(cells).toHaveLength(63 * 7 * 2);
    const rows = whole.observations.filter(({ source }) => source === INVENTED_SOURCE);
    expect(rows).toHaveLength(cells.length);
    expect(rows.every(({ printed }) => /^\d{1,3}(?:\.\d{3})*,\d$/.test(printed))).toBe(true);
    expect(rows.some(({ printed }) => printed.includes('.'))).toBe(true);
  });

  test('every number stands in the text that it transcribes', () => {
    const { placed } = buildDataset(addInventedProvinces(files, cells));
    const own = placed.filter(({ observation }) => observation.source === INVENTED_SOURCE);
    expect(own).toHaveLength(cells.length);
    expect(verifyTokens(own, printText(cells).split('\n'))).toEqual([]);
  });

  test('changes no figure and no verdict that there was', () => {
    expect(lacks(whole, real)).toEqual([]);
    for (const row of real.derived) {
      expect(whole.derived.find(({ id }) => id === row.id)).toEqual(row);
    }
    expect(whole.claims).toEqual(real.claims);
  });

  test('gives all 63 provinces the sum of their cells, exactly', () => {
    const sums = Map.groupBy(cells, ({ province }) => province);
    expect(sums.size).toBe(63);
    for (const [id, own] of sums) {
      expect(provinceTenths(whole, id), id).toBe(sumUp(own.map(({ amount }) => amount)));
    }
  });

  test('leaves what the report prints as printed, with the sum of the parts beside it', () => {
    const printed = whole.provinces.filter(
      ({ id }) => findProvinceFunding(whole, id, PERIOD)?.kind === 'observation',
    );
    expect(printed).toHaveLength(5);
    const parts = whole.derived.filter(({ category }) => category === 'parts');
    expect(parts.map(({ geography }) => geography).toSorted()).toEqual(
      printed.map(({ id }) => id).toSorted(),
    );
  });

  test('gives all 34 units of today a value, and they add up to the 63 provinces', () => {
    const units = whole['provinces-2025'].map(({ id }) => findUnitFunding(whole, id, PERIOD));
    expect(units.filter(({ kind }) => kind === 'exact')).toHaveLength(11);
    expect(units.filter(({ kind }) => kind === 'summed')).toHaveLength(23);
    const values = whole['provinces-2025'].map(({ id }) => {
      const former = listFormerProvinces(whole, id).map(
        (one) => provinceTenths(whole, one.id) ?? NaN,
      );
      expect(unitTenths(whole, id), id).toBe(sumUp(former));
      return sumUp(former);
    });
    expect(sumUp(values)).toBe(sumUp(cells.map(({ amount }) => amount)));
  });

  test('makes what the report prints for each region, and the six together', () => {
    const sums = compareProvincialSums(whole);
    const regions = sums.filter(({ summed }) => summed.category === 'provinces');
    expect(regions.map(({ summed }) => summed.geography)).toEqual(
      whole.regions.map(({ id }) => id),
    );
    expect(sums.filter(({ agrees, gap }) => !agrees || gap !== 0)).toEqual([]);
    const ofAll = (category: string) =>
      whole.derived.find(
        (row) =>
          row.indicator === 'funding' &&
          row.geography === COUNTRY &&
          row.period === PERIOD &&
          row.category === category,
      )?.value;
    expect(ofAll('provinces')).toBe(ofAll('six-regions'));
    expect(describeProvincialSums(whole)).toEqual([
      'sums of provinces, 2014/2020: 6 of 6 regions meet the printed figure',
      'years and levels of provinces, 2014/2020: 5 of 5 provinces meet the printed figure',
    ]);
  });

  test('keeps every invariant, and two of them have something to look at now', () => {
    const checks = checkInvariants(whole);
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
    const count = (name: string) => checks.filter(({ invariant }) => invariant === name).length;
    expect(count('provinces make up their regions')).toBe(6);
    expect(count('years and levels make up their province')).toBe(5);
  });

  test('every sum can be read: a formula of ids that are there, a note in both languages', () => {
    const known = new Set([...whole.observations, ...whole.derived].map(({ id }) => id));
    for (const id of lacks(real, whole)) {
      const row = whole.derived.find((one) => one.id === id);
      if (row === undefined) throw new Error(id);
      expect(id).toMatch(/^[a-z0-9-]+$/);
      const inputs = listInputs(parseFormula(row.formula));
      expect(row.inputs).toBe(inputs.join(' '));
      expect(inputs.filter((input) => !known.has(input))).toEqual([]);
      expect(inputs.length).toBeLessThanOrEqual(14);
      expect(row.note).not.toBe('');
      expect(row.note_en).not.toBe('');
      expect(row.lower).toBeLessThanOrEqual(row.value);
      expect(row.upper).toBeGreaterThanOrEqual(row.value);
    }
  });

  test('says nothing of the period of the other report, some of whose years it lacks', () => {
    const known = whole.provinces.filter(
      ({ id }) => findProvinceFunding(whole, id, OTHER_PERIOD) !== undefined,
    );
    expect(known).toEqual([]);
  });
});

describe('one cell', () => {
  const soundCell = { province: 'VN-44', period: '2016', level: 'local' } as const;
  const printedCell = { ...soundCell, province: 'VN-HN' };
  const without = (cell: Omit<InventedCell, 'amount'>) =>
    cells.filter((one) => idOfCell(one) !== idOfCell(cell));
  const withMore = (cell: Omit<InventedCell, 'amount'>) =>
    cells.map((one) =>
      idOfCell(one) === idOfCell(cell) ? { ...one, amount: one.amount + 1000 } : one,
    );
  const failing = (dataset: Dataset) =>
    checkInvariants(dataset)
      .filter(({ holds }) => !holds)
      .map(({ invariant, figures }) => `${invariant}: ${figures.join(' ')}`);

  test('too large: the build goes on, and the check names region, numbers, gap and places', () => {
    const changed = build(withMore(soundCell));
    expect(failing(changed)).toEqual([
      'provinces make up their regions: d-r20-2014-2020-funding-mrd-provinces r20-funding-mrd',
    ]);
    const [counts, , warning, ...others] = describeProvincialSums(changed);
    expect(counts).toBe('sums of provinces, 2014/2020: 5 of 6 regions meet the printed figure');
    expect(warning).toMatch(
      /WARNING MRD 2014\/2020: d-r20-2014-2020-funding-mrd-provinces is 220\.21, r20-funding-mrd prints 220,11: \+0\.1 billion-vnd; look at report-2014-2020, line 619 and 168 figures of appendix-2014-2020, lines \d+–\d+; report-2014-2020, line 629$/,
    );
    expect(others).toEqual([]);
    const sum = changed.derived.find(({ id }) => id === 'd-r20-2014-2020-funding-mrd-provinces');
    expect(sum?.value).toBe(220.21);
  });

  test('too large, of a province that the report prints: the check names the province', () => {
    const changed = build(withMore(printedCell));
    expect(failing(changed)).toEqual([
      'years and levels make up their province: d-r20-2014-2020-funding-vn-hn-parts r20-funding-vn-hn',
    ]);
    expect(describeProvincialSums(changed)[2]).toMatch(/WARNING VN-HN .* prints 116,49: \+0\.1 /);
  });

  test('lost: exactly its province, the region’s sum and all that rest on it have no value', () => {
    const changed = build(without(soundCell));
    expect(lacks(changed, whole)).toEqual([
      'd-r20-2014-2020-funding-mrd-provinces',
      'd-r20-2014-2020-funding-p34-an-giang',
      'd-r20-2014-2020-funding-vn-44',
      'd-r20-2014-2020-funding-vn-provinces',
    ]);
    expect(findUnitFunding(changed, 'p34-an-giang', PERIOD)).toMatchObject({
      kind: 'unknown',
      missing: [{ id: 'VN-44' }],
    });
    expect(describeProvincialSums(changed)).toEqual([
      'sums of provinces, 2014/2020: 5 of 5 regions meet the printed figure',
      '  MRD: no sum, nothing for VN-44',
      'years and levels of provinces, 2014/2020: 5 of 5 provinces meet the printed figure',
    ]);
  });

  test('lost, of a province that the report prints: the printed amount stands in', () => {
    const changed = build(without(printedCell));
    expect(lacks(changed, whole)).toEqual(['d-r20-2014-2020-funding-vn-hn-parts']);
  });
});

describe('other shapes', () => {
  test.each([
    ['by year', addUpCells(cells, 'levels'), 63 * 7, 58],
    ['by level', addUpCells(cells, 'years'), 63 * 2, 58],
    ['of totals', addUpCells(cells, 'years', 'levels'), 63, 58],
  ])('a table %s comes to the same', (_name, table, size, sums) => {
    expect(table).toHaveLength(size);
    const built = build(table);
    const found = built.provinces.map(({ id }) => findProvinceFunding(built, id, PERIOD));
    expect(found.filter((figured) => figured?.kind === 'derived')).toHaveLength(sums);
    for (const { id } of built.provinces) {
      expect(provinceTenths(built, id), id).toBe(provinceTenths(whole, id));
    }
    for (const { id } of built['provinces-2025']) {
      expect(unitTenths(built, id), id).toBe(unitTenths(whole, id));
    }
    expect(describeProvincialSums(built)[0]).toBe(
      'sums of provinces, 2014/2020: 6 of 6 regions meet the printed figure',
    );
    expect(lacks(built, real)).toEqual([]);
    expect(built.claims).toEqual(real.claims);
  });

  test('half a table fills the provinces that it has, and no sum of others', () => {
    const highlands = whole.provinces.filter(({ region }) => region === 'CH').map(({ id }) => id);
    const half = build(cells.filter(({ province }) => highlands.includes(province)));
    const filled = half.provinces.filter(
      ({ id }) => findProvinceFunding(half, id, PERIOD)?.kind === 'derived',
    );
    expect(filled.map(({ id }) => id)).toEqual(highlands.filter((id) => id !== 'VN-35'));
    expect(half.derived.filter(({ category }) => category === 'provinces')).toMatchObject([
      { geography: 'CH', value: 126.95 },
    ]);
    for (const { id } of half['provinces-2025']) findUnitFunding(half, id, PERIOD);
    expect(describeProvincialSums(half)[0]).toBe(
      'sums of provinces, 2014/2020: 1 of 1 regions meet the printed figure',
    );
  });

  test('without a table nothing is said and nothing is added', () => {
    expect(describeProvincialSums(real)).toEqual([]);
    expect(compareProvincialSums(real)).toEqual([]);
  });
});
