import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import figure from './difficult-areas.ts';

const dataset = changeValues({});
const findingOf = (data: Dataset) =>
  figure.finding?.(figure.select(data, ''), { view: '', highlight: '' });

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
