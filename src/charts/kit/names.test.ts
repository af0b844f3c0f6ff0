import { expect, test } from 'vitest';
import { dataset } from '../../catalogue/dataset.ts';
import { COUNTRY } from '../../domain/dataset.ts';
import { nameGeography } from './names.ts';

test('nothing but the country is called the country', () => {
  const country = nameGeography(dataset, COUNTRY, 'en');
  const places = new Set([...dataset.observations, ...dataset.derived].map((row) => row.geography));
  const others = [...places].filter((place) => place !== COUNTRY);
  expect(others).toContain('zone-north');
  expect(others.filter((place) => nameGeography(dataset, place, 'en') === country)).toEqual([]);
});
