import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import { listTargetRows, sayWholeTarget, standingOf, writeTarget } from './target-rows.ts';

const dataset = changeValues({});
const find = (subject: string) => listTargetRows(dataset).find((row) => row.subject.id === subject);

test.each([
  [100, 'above'],
  [99.9, 'near'],
  [95, 'near'],
  [94.9, 'below'],
])('a target reached by %d per cent is %s', (value, standing) => {
  const id = 'd-r20-2014-2020-target-attainment-people-trained';
  const row = listTargetRows(changeValues({ [id]: value })).find(
    ({ attainment }) => attainment.row.id === id,
  );
  expect(row && standingOf(row)).toBe(standing);
});

test('the sum of phases that say “about” says so', () => {
  const words = ['target-people-trained', 'target-demonstration-models'].map((subject) => {
    const row = find(subject);
    return row && writeTarget(row, { dataset, language: 'vi' });
  });
  expect(words).toEqual(['khoảng\u00a0140.000', '200']);
});

test('said aloud, it has its unit and is named as computed', () => {
  const row = find('target-people-trained');
  const said = row && sayWholeTarget(row, { dataset, language: 'en' });
  expect(said).toMatch(/^about\u00a0140,000\u00a0people.*computed/);
});
