import { describe, expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import type { Dataset, Derived } from './dataset.ts';
import {
  crossesRegions,
  findProvinceFunding,
  findUnitFunding,
  listNamedAmounts,
} from './provincial-figures.ts';

const PERIOD = '2014/2020';

/** The dataset with computed money of more geographies. */
function addFunding(...geographies: readonly string[]): Dataset {
  const [sample] = dataset.derived;
  const more = geographies.map((geography) => ({
    ...(sample as Derived),
    id: `d-x-${geography}`,
    indicator: 'funding',
    geography,
    period: PERIOD,
    category: '',
  }));
  return { ...dataset, derived: [...dataset.derived, ...more] };
}

describe('a unit', () => {
  test('that was one province has its figure', () => {
    expect(findUnitFunding(dataset, 'p34-ha-noi', PERIOD)).toEqual({
      kind: 'exact',
      figured: findProvinceFunding(dataset, 'VN-HN', PERIOD),
    });
  });

  test('has what a document prints for it, whatever its provinces have', () => {
    const printed = addPrinted('p34-lam-dong', 'billion-vnd');
    expect(findUnitFunding(printed, 'p34-lam-dong', PERIOD)).toMatchObject({
      kind: 'printed',
      figured: { row: { id: 'x-printed' } },
    });
  });

  test('has none as long as one of its provinces has none', () => {
    const unknown = findUnitFunding(dataset, 'p34-lam-dong', PERIOD);
    expect(unknown).toMatchObject({ kind: 'unknown', missing: [{ id: 'VN-72' }, { id: 'VN-40' }] });
  });

  test('has their sum once all of them have one', () => {
    const summed = addFunding('VN-72', 'VN-40', 'p34-lam-dong');
    expect(findUnitFunding(summed, 'p34-lam-dong', PERIOD)).toMatchObject({
      kind: 'summed',
      figured: { row: { id: 'd-x-p34-lam-dong' } },
    });
  });

  test('without a sum of what there is to sum is an error', () => {
    expect(() => findUnitFunding(addFunding('VN-72', 'VN-40'), 'p34-lam-dong', PERIOD)).toThrow(
      'p34-lam-dong',
    );
  });
});

test('a unit can cross two regions of the reports', () => {
  expect(crossesRegions(dataset, 'p34-lam-dong')).toBe(true);
  expect(crossesRegions(dataset, 'p34-da-nang')).toBe(false);
});

/** The dataset with printed money of a province, in another document than the region's. */
function addPrinted(geography: string, unit: string): Dataset {
  const row = dataset.observations.find(({ id }) => id === 'r20-funding-vn-hn');
  if (row === undefined) throw new Error('nothing is printed');
  const other = { ...row, id: 'x-printed', source: 'another', geography, unit };
  return { ...dataset, observations: [other, ...dataset.observations] };
}

test('money printed in another unit is left to the value that the pipeline converts', () => {
  const printed = (unit: string) => findProvinceFunding(addPrinted('VN-44', unit), 'VN-44', PERIOD);
  expect(printed('billion-vnd')?.row.id).toBe('x-printed');
  expect(printed('million-vnd')).toBeUndefined();
});

test('the provinces that a report names are those of the document with the money of the region', () => {
  const namesIn = (data: Dataset) =>
    listNamedAmounts(data, 'MRD', PERIOD).map(({ province }) => province.id);
  expect(namesIn(dataset)).toEqual(['VN-CT']);
  expect(namesIn(addPrinted('VN-44', 'billion-vnd'))).toEqual(['VN-CT']);
  expect(listNamedAmounts(dataset, 'MRD', '2013/2022')).toEqual([]);
});
