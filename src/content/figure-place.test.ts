import { expect, test } from 'vitest';
import { listFigureIds } from '../charts/render/render-figure.ts';
import { addressOfFigurePlace, findFigureRoute } from './figure-place.ts';

test('every figure has a page, that of its topic before the story', () => {
  const routes = new Map(listFigureIds().map((id) => [id, findFigureRoute(id)]));
  expect(routes.get('target-attainment')).toBe('targets');
  expect(routes.get('seed-money')).toBe('story');
  expect(routes.get('mean-without-named-province')).toBe('regions');
});

test('its address names the figure', () => {
  expect(addressOfFigurePlace('mean-per-province', 'en')).toBe('/en/regions/#mean-per-province');
});

test('a figure that stands nowhere is an error', () => {
  expect(() => findFigureRoute('nowhere')).toThrow('no page shows the figure “nowhere”');
});
