import { expect, test } from 'vitest';
import { readDataFolder } from '../../tests/support/data-folder.ts';
import { addThirdReport } from '../../tests/support/third-report.ts';
import { buildDataset } from './build-dataset.ts';
import { describeNews } from './describe-news.ts';

const files = readDataFolder();
const [before, after] = [files, addThirdReport(files)].map((some) => buildDataset(some).dataset);
if (before === undefined || after === undefined) throw new Error('no dataset');

test('a new document is told by what no document had before', () => {
  const [head, ...lines] = describeNews(before, after);
  expect(head).toBe('invented-2021-2025: a new document with 55 figures');
  expect(lines[0]).toBe('  areas that no figure had before: outside-regions');
  expect(lines[1]).toMatch(/^ {2}first results for 2021\/2025: province-count, funding, /);
  expect(lines).toContain('  first results for 2024: funding');
});

test('an area and an indicator that are new are named', () => {
  const [first] = after.observations.filter(({ source }) => source === 'invented-2021-2025');
  if (first === undefined) throw new Error('no figure');
  const odd = { ...first, geography: 'p34-hue', indicator: 'brand-new', period: '2026/2030' };
  const lines = describeNews(before, { ...after, observations: [...before.observations, odd] });
  expect(lines).toEqual([
    'invented-2021-2025: a new document with 1 figures',
    '  periods that no figure had before: 2026/2030',
    '  indicators that no figure had before: brand-new',
    '  areas that no figure had before: p34-hue',
    '  first results for 2026/2030: brand-new',
  ]);
});

test('without a new document, or a dataset before, nothing is said', () => {
  expect(describeNews(before, before)).toEqual([]);
  expect(describeNews({}, after)).toEqual([]);
});
