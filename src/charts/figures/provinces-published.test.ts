import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './provinces-published.ts';

const dataset = changeValues({});
const namesOf = (values: Readonly<Record<string, number>> = {}) =>
  figure.select(changeValues(values), '').map(({ province, isAbove }) => [province.id, isAbove]);

test('the provinces with an amount stand from north to south, above the mean or below', () => {
  expect(namesOf()).toEqual([
    ['VN-HN', true],
    ['VN-27', true],
    ['VN-35', true],
    ['VN-39', true],
    ['VN-CT', false],
  ]);
  expect(namesOf({ 'r20-funding-vn-ct': 40 }).at(-1)).toEqual(['VN-CT', true]);
});

test('without an amount for any province the finding is another', () => {
  const find = (data: typeof dataset) =>
    figure.finding?.(figure.select(data, ''), { view: '', highlight: '' });
  expect(find(dataset)).toBe('title');
  const observations = dataset.observations.filter(
    ({ indicator, geography }) =>
      indicator !== 'funding' || !dataset.provinces.some(({ id }) => id === geography),
  );
  expect(find({ ...dataset, observations })).toBe('title.none');
});

test('that another report names none is said only as long as it is so', () => {
  const again = dataset.observations
    .filter(({ id }) => id === 'r20-funding-vn-hn')
    .map((row) => ({
      ...row,
      id: 'r22-funding-vn-hn',
      source: 'report-2013-2022',
      period: '2013/2022',
    }));
  const rows = figure.select({ ...dataset, observations: [...dataset.observations, ...again] }, '');
  expect(rows.map(({ province }) => province.id)).toEqual(namesOf().map(([id]) => id));
  expect(figure.finding?.(rows, { view: '', highlight: '' })).toBe('title.several');
});

test('a province from a table by province is no named one, and no longer called not published', () => {
  const [row] = dataset.derived;
  if (row === undefined) throw new Error('nothing is derived');
  const added = {
    ...row,
    indicator: 'funding',
    geography: 'VN-44',
    period: '2014/2020',
    category: '',
  };
  const data = { ...dataset, derived: [...dataset.derived, added] };
  const rows = figure.select(data, '');
  expect(rows).toHaveLength(5);
  expect(figure.finding?.(rows, { view: '', highlight: '' })).toBe('title.added');
  const context = {
    id: figure.id,
    dataset: data,
    language: 'vi',
    view: '',
    highlight: '',
  } as const;
  const table = figure.tabulate(rows, context);
  expect(table.rows.map(([name]) => name)).toContain('An Giang');
  expect(table.rows).toHaveLength(7);
});
