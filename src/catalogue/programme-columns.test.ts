import { expect, test } from 'vitest';
import { knownDataset as dataset } from '../../tests/support/known-dataset.ts';
import { listProgrammeColumns } from './programme-columns.ts';

test('the programmes of today have a column each, the years of a budget none', () => {
  expect(listProgrammeColumns(dataset).map(({ id }) => id)).toEqual([
    'decided',
    'drafted',
    'approved',
  ]);
});

test('a programme that a later document sets out has a column of its own', () => {
  const [row] = dataset.observations.filter(({ status }) => status === 'target');
  if (row === undefined) throw new Error('no target');
  const later = { ...row, id: 'x', source: 'decision-x', period: '2026/2030' };
  const observations = [...dataset.observations, later];
  expect(listProgrammeColumns({ ...dataset, observations }).at(-1)).toEqual({
    ...{ id: '2026/2030', source: 'decision-x', periods: ['2026/2030'], results: false },
  });
});
