import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './centre-staff.ts';

test('the parts of a division stand one after another', () => {
  const rows = figure.select(changeValues({}), '');
  const education = rows.filter(({ division }) => division === 'education');
  expect(education.map(({ before }) => before)).toEqual([0, 195, 195 + 1013]);
});
