import { expect, test } from 'vitest';
import { dataset } from '../../catalogue/dataset.ts';
import { chooseNumbers } from './choose-numbers.ts';

const idsOf = (most: number) => chooseNumbers(dataset, most).map(({ row }) => row.id);
const readable = dataset.observations.filter(({ value }) => value !== null);

test('all figures that can be read are there while they are few, in the order of the dataset', () => {
  expect(idsOf(1000)).toEqual([...readable, ...dataset.derived].map(({ id }) => id));
});

test('of many, first the computed ones, then those that something rests on', () => {
  const computed = dataset.derived.map(({ id }) => id);
  expect(idsOf(computed.length)).toEqual(computed);
  const [one = ''] = idsOf(computed.length + 1);
  const inputs = [...dataset.derived, ...dataset.claims].flatMap((row) => row.inputs.split(' '));
  const stated = dataset.claims.map(({ observation }) => observation);
  expect([...inputs, ...stated]).toContain(one);
});
