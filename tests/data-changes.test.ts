import { expect, test } from 'vitest';
import { dataset } from '../src/catalogue/dataset.ts';
import { listUnmentioned } from '../src/distributions/mentions.ts';
import { pathOf, ROUTES } from '../src/i18n/routes.ts';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import { readDataFolder } from './support/data-folder.ts';

test('every change of the published data has a row in data/changes.csv', () => {
  const { dataset: built } = buildDataset(readDataFolder());
  const missing = built === undefined ? [] : listUnmentioned(built);
  expect(
    missing,
    `put a row at the top of data/changes.csv, with what changed, and as its tables: ${missing.join(' ')}`,
  ).toEqual([]);
});

test('a correction of a page names it by its Vietnamese address', () => {
  const pages = ROUTES.map((route) => new RegExp(`^${pathOf(route, 'vi', '[a-z0-9-]+')}$`));
  const addresses = dataset.corrections
    .map(({ subject }) => subject)
    .filter((subject) => subject.startsWith('/'));
  expect(addresses.filter((address) => !pages.some((page) => page.test(address)))).toEqual([]);
});
