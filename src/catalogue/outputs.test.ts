import { expect, test, vi } from 'vitest';
import { keepKnown } from '../../tests/support/keep-known.ts';
import { outputPeriods, outputRows } from './outputs.ts';

vi.mock(import('./dataset.ts'), async (original) => {
  const site = await original();
  return { ...site, dataset: keepKnown(site.dataset) };
});

const outputsOf = (name: string) => outputRows.find((row) => row.name === name)?.outputs ?? [];

test('each report has its column, the earlier first', () => {
  expect(outputPeriods).toEqual(['2014/2020', '2013/2022']);
  expect(outputRows.every(({ outputs }) => outputs.length === 2)).toBe(true);
});

test('an output is what the report states, or why it states nothing', () => {
  expect(outputsOf('people-trained')).toMatchObject([
    { row: { id: 'r20-people-trained' } },
    'lost',
  ]);
  expect(outputsOf('fairs-held-level-regional')).toEqual(['unreadable', 'lost']);
  expect(outputsOf('broadcasts')).toMatchObject(['none', { row: { id: 'r22-broadcasts' } }]);
});

test('no output is without a number in both reports but the one that the scan spoiled', () => {
  const empty = outputRows.filter(({ outputs }) => outputs.every((one) => typeof one === 'string'));
  expect(empty.map(({ name }) => name)).toEqual(['fairs-held-level-regional']);
});
