import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import figure from './support-in-squares.ts';

const dataset = changeValues({});
const findingOf = (data: Dataset) =>
  figure.finding?.(figure.select(data, ''), { view: '', highlight: '' });
const bind = (data: Dataset) =>
  figure.bind(figure.select(data, ''), {
    ...{ id: figure.id, dataset: data, language: 'en', view: '', highlight: '' },
  });

test('says which report gives no number only where one does and one does not', () => {
  expect(findingOf(dataset)).toBe('title');
  const counts = dataset.observations.filter(({ indicator }) =>
    indicator.startsWith('support-instances'),
  );
  const others = dataset.observations.filter((row) => !counts.includes(row));
  expect(findingOf({ ...dataset, observations: others })).toBe('title.none');
  const again = counts.map((row) => ({ ...row, id: `again-${row.id}`, period: '2014/2020' }));
  expect(findingOf({ ...dataset, observations: [...others, ...counts, ...again] })).toBe(
    'title.known',
  );
});

test('names the kind that most instances went to', () => {
  expect(bind(dataset)).toMatchObject({ kind: 'small and medium enterprises' });
  expect(bind(changeValues({ 'r22-support-instances-cooperative': 15000 }))).toMatchObject({
    kind: 'cooperatives',
    largest: { figure: 'r22-support-instances-share-cooperative' },
  });
});
