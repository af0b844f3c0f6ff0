import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './funding-index.ts';

const findingOf = (values: Readonly<Record<string, number>>) =>
  figure.finding?.(figure.select(changeValues(values), ''), { view: '', highlight: '' });

test('begins with the base year, which has an amount and no growth', () => {
  const [base, next] = figure.select(changeValues({}), '');
  expect(base).toMatchObject({ year: '2014', growth: undefined, index: undefined });
  expect(base?.implied).toBeDefined();
  expect(next?.growth?.row.id).toBe('r20-funding-growth-2015');
});

test('says that money grew every year only where every rate is surely above zero', () => {
  expect(findingOf({})).toBe('title');
  expect(findingOf({ 'r20-funding-growth-2019': 0 })).toBe('title.plain');
});

test('another report that states one rate, of another base year, leaves the line as it is', () => {
  const data = changeValues({});
  const growth = data.observations.find(({ id }) => id === 'r20-funding-growth-2020');
  const index = data.derived.find(({ id }) => id === 'd-r20-2020-funding-index');
  if (growth === undefined || index === undefined) throw new Error('no such figures');
  const later = { period: '2025', value: 112, lower: 112, upper: 112 };
  const rows = figure.select(
    {
      ...data,
      observations: [
        { ...growth, ...later, id: 'new-growth-2025', source: 'report-2023-2025' },
        ...data.observations,
      ],
      derived: [{ ...index, ...later, id: 'd-new', inputs: 'new-growth-2025' }, ...data.derived],
    },
    '',
  );
  expect(rows).toEqual(figure.select(data, ''));
});
