import { expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import { deriveLostActivities } from './lost-activities.ts';

const categories = ['clusters', 'information'].map((id) => ({
  id,
  dimension: 'activity',
  label_vi: '',
  label_en: '',
}));
const total = { id: 'total', basis: 'allocated' } as const;
const part = (category: string) => ({ id: category, category, basis: 'carried-out' }) as const;
const derive = (...rows: Parameters<typeof makeContext>[0]) =>
  deriveLostActivities(makeContext(rows, { categories }));

test('is the total less every activity with money carried out, and its share', () => {
  expect(derive(total, part('clusters'), part('information'))).toMatchObject([
    {
      id: 'd-s-2014-2020-funding-activities-lost',
      category: 'activity-lost',
      formula: 'total - ( clusters + information )',
    },
    {
      id: 'd-s-2014-2020-funding-share-activities-lost',
      formula: 'd-s-2014-2020-funding-activities-lost / total * 100',
    },
  ]);
});

test('says that total and parts are different money', () => {
  expect(derive(total, part('clusters'))[0]?.note_en).toContain('budget allocated');
});

test('a plan by activity has no lost part, nor has a report without a total', () => {
  expect(derive(total, { ...part('clusters'), basis: 'foreseen' })).toEqual([]);
  expect(derive(part('clusters'))).toEqual([]);
});
