import { expect, test } from 'vitest';
import { LANGUAGES } from '../domain/dataset.ts';
import { pathOf, ROUTES } from '../i18n/routes.ts';
import { readWaysOn } from './ways-on.ts';

test('every page has ways on, none of them to itself', () => {
  // An embedded chart has one way on, back to its page.
  for (const route of ROUTES.filter((name) => name !== 'embed')) {
    for (const language of LANGUAGES) {
      const ways = readWaysOn(route, language);
      expect(ways.length, route).toBeGreaterThan(1);
      expect(new Set(ways.map(({ address }) => address)).size).toBe(ways.length);
      expect(ways.map(({ address }) => address)).not.toContain(pathOf(route, language));
      for (const { name, reason } of ways) expect(name.length * reason.length).toBeGreaterThan(20);
    }
  }
});
