import { describe, expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import type { Dataset, Derived } from './dataset.ts';
import { crossesRegions, findProvinceFunding, findUnitFunding } from './provincial-figures.ts';

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
