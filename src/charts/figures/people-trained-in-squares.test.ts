import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import { valueOf } from '../../domain/figure-lookup.ts';
import figure from './people-trained-in-squares.ts';

test('is about one target, which is that of both phases', () => {
  const rows = figure.select(changeValues({}), '');
  expect(rows.map(({ subject }) => subject.id)).toEqual(['target-people-trained']);
  for (const { target, phases } of rows) {
    expect(phases.map(valueOf).reduce((sum, value) => sum + value)).toBe(valueOf(target));
  }
});
